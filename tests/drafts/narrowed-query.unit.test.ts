import { ARTICLE_UID, NEWSDESK_UIDS } from '../../content-types';
import { type Model, narrowedQuery } from '../../server/src/drafts/narrowed-query';

const relation = (target: string) => ({ type: 'relation', relation: 'manyToOne', target });

const MODELS: Record<string, Model> = {
  [ARTICLE_UID]: {
    uid: ARTICLE_UID,
    options: { draftAndPublish: true },
    attributes: { title: { type: 'string' }, localizations: relation(ARTICLE_UID) },
  },
  'api::page.page': {
    uid: 'api::page.page',
    options: { draftAndPublish: true },
    attributes: { lead: relation(ARTICLE_UID) },
  },
  'api::newsletter.newsletter': {
    uid: 'api::newsletter.newsletter',
    attributes: {
      lead: relation(ARTICLE_UID),
      page: relation('api::page.page'),
      teaser: { type: 'component', component: 'site.teaser' },
      attached: { type: 'relation', relation: 'morphToMany' },
    },
  },
  'site.teaser': { uid: 'site.teaser', attributes: { story: relation(ARTICLE_UID) } },
};

const narrow = (
  uid: string,
  query: Record<string, unknown>,
  closed = NEWSDESK_UIDS as readonly (typeof NEWSDESK_UIDS)[number][],
) => {
  const model = MODELS[uid];
  if (model === undefined) throw new Error(`There is no model ${uid} here.`);
  return narrowedQuery(query, model, new Set(closed), (each) => MODELS[each]);
};

const NEWSLETTER = 'api::newsletter.newsletter';
const LIVE = { publishedAt: { $notNull: true } };

describe('narrowedQuery', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'a filter',
      { filters: { lead: { title: 'x' } } },
      { filters: { lead: { title: 'x', ...LIVE } } },
    ],
    ['a filter on the row', { filters: { lead: 5 } }, { filters: { lead: { id: 5, ...LIVE } } }],
    [
      'a group within a filter, without an $and that a sibling would replace',
      { filters: { lead: { $or: [{ title: 'x' }, { title: 'y' }] } } },
      {
        filters: {
          lead: {
            $or: [
              { title: 'x', ...LIVE },
              { title: 'y', ...LIVE },
            ],
          },
        },
      },
    ],
    [
      'a filter on when it was published',
      { filters: { lead: { publishedAt: { $null: true } } } },
      { filters: { lead: { publishedAt: { $null: true, $notNull: true } } } },
    ],
    [
      'a filter in a group',
      { filters: { $or: [{ lead: { title: 'x' } }] } },
      { filters: { $or: [{ lead: { title: 'x', ...LIVE } }] } },
    ],
    [
      'what `where` smuggles past the filters',
      { where: { lead: { title: 'x' } } },
      { where: { lead: { title: 'x', ...LIVE } } },
    ],
    ['populate by name', { populate: 'lead' }, { populate: { lead: { filters: LIVE } } }],
    [
      'populate by a path',
      { populate: ['page.lead'] },
      { populate: { page: { populate: { lead: { filters: LIVE } } } } },
    ],
    [
      'populate with a filter',
      { populate: { lead: { filters: { title: 'x' } } } },
      { populate: { lead: { filters: { $and: [{ title: 'x' }, LIVE] } } } },
    ],
    [
      'populate through a component',
      { populate: { teaser: { populate: { story: true } } } },
      { populate: { teaser: { populate: { story: { filters: LIVE } } } } },
    ],
    [
      'a polymorphic relation',
      { populate: { attached: { on: { [ARTICLE_UID]: true } } } },
      { populate: { attached: { on: { [ARTICLE_UID]: { filters: LIVE } } } } },
    ],
    [
      'a polymorphic count, which no filter reaches',
      {
        populate: {
          attached: { count: true, on: { [ARTICLE_UID]: true, 'api::page.page': true } },
        },
      },
      { populate: { attached: { count: true, on: { 'api::page.page': true } } } },
    ],
  ])('narrows %s from a type without drafts', (_what, query, expected) => {
    expect(narrow(NEWSLETTER, query).query).toEqual(expected);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['an order by a related draft', NEWSLETTER, { sort: 'lead.title:desc' }],
    ['a nested order', NEWSLETTER, { sort: { page: { lead: { title: 'asc' } } } }],
    ['an order by another version', ARTICLE_UID, { sort: ['localizations.title'] }],
    ['what has no relation', NEWSLETTER, { filters: { lead: { id: { $null: 'true' } } } }],
    ['what is null', NEWSLETTER, { filters: { lead: null } }],
    ['what has none, said otherwise', NEWSLETTER, { filters: { lead: { $notNull: 'false' } } }],
  ])('refuses %s', (_what, uid, query) => {
    expect([...narrow(uid, query).unanswerable]).toEqual([ARTICLE_UID]);
  });

  it('leaves alone what Strapi narrows by status itself, and says that it was reached', () => {
    const query = {
      filters: { lead: { id: { $null: true } } },
      sort: 'lead.title',
      populate: 'lead',
    };

    const { query: narrowed, reached, unanswerable } = narrow('api::page.page', query);

    expect(narrowed).toBe(query);
    expect([...reached]).toEqual([ARTICLE_UID]);
    expect(unanswerable.size).toBe(0);
  });

  it('leaves alone whoever may find the drafts', () => {
    const query = { populate: 'lead', sort: 'lead.title' };

    expect(narrow(NEWSLETTER, query, []).query).toBe(query);
  });
});
