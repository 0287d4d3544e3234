import fc from 'fast-check';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { type Answer, call } from '../../support/newsroom';
import type { Contested } from './contested-newsroom';

const CM = '/content-manager/collection-types';

/** One thing that a client does, to which of the contested entries. */
export interface Move {
  action: Action;
  article: 0 | 1;
  quote: 0 | 1 | 2 | 3;
  person: 0 | 1 | 2 | 3;
  locale: 'en' | 'de';
}

/** A move as it is made: the documents it is about, and the process that is asked. */
interface Made {
  url: string;
  article: string;
  articles: readonly string[];
  quote: string;
  person: string;
  people: readonly string[];
  locale: string;
}

type Doing = (made: Made) => Promise<Answer | null>;

let words = 0;
const newWords = (): string => {
  words += 1;
  return `Words ${words}.`;
};

const inPanel =
  (
    method: 'POST' | 'PUT' | 'DELETE',
    path: (made: Made) => string,
    data?: object | (() => object),
  ) =>
  (made: Made) =>
    call(
      'editor',
      method,
      `${CM}/${path(made)}`,
      typeof data === 'function' ? data() : (data ?? (method === 'DELETE' ? undefined : {})),
      made.url,
    );

const overRest = ({ quote, url }: Made, data: object, status = 'published') =>
  call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quote}?status=${status}`, { data }, url);

const editQuote = ({ quote, locale, url }: Made, data: object) =>
  call('editor', 'PUT', `${CM}/${QUOTE_UID}/${quote}?locale=${locale}`, data, url);

const toSource = (
  { article, url }: Made,
  path: string,
  body: object,
  caller: 'editor' | 'superAdmin' = 'editor',
) => call(caller, 'POST', `/newsdesk/articles/${article}/sources/${path}`, body, url);

/** The source that a quote is of, and the article it stands in, as they are at the moment. */
const sourceOf = async (quote: string): Promise<{ key: string; article: string } | null> => {
  const draft = await newsroom.strapi.db.query(QUOTE_UID).findOne({
    where: { documentId: quote, publishedAt: null, sourceKey: { $notNull: true } },
    populate: { article: { select: ['documentId'] } },
  });
  return draft?.article ? { key: draft.sourceKey, article: draft.article.documentId } : null;
};

const withSource =
  (path: string, body: (made: Made) => object, caller?: 'editor' | 'superAdmin'): Doing =>
  async (made) => {
    const source = await sourceOf(made.quote);
    if (source === null) return null;
    const { article, key } = source;
    return toSource({ ...made, article }, `${key}/${path}`, body(made), caller);
  };

const article = (action: string) =>
  inPanel(
    action === '' ? 'DELETE' : 'POST',
    (made) =>
      `${ARTICLE_UID}/${made.article}${action && `/actions/${action}`}?locale=${made.locale}`,
  );

const quote = (action: string) =>
  inPanel(
    action === '' ? 'DELETE' : 'POST',
    (made) => `${QUOTE_UID}/${made.quote}${action && `/actions/${action}`}?locale=${made.locale}`,
  );

const person = (action: string) =>
  inPanel(
    action === '' ? 'DELETE' : 'POST',
    (made) => `${PERSON_UID}/${made.person}${action && `/actions/${action}`}`,
  );

const DOINGS = {
  mark: (made) =>
    toSource(made, 'mark', { quotes: [made.quote], locale: made.locale, source: 'new' }),
  markAsOneSource: async (made) => {
    const source = await sourceOf(made.quote);
    return toSource(made, 'mark', {
      quotes: [made.quote],
      locale: made.locale,
      source: source?.key ?? 'new',
      description: newWords(),
    });
  },
  markInPanel: (made) => editQuote(made, { attribution: 'anonymous' }),
  markOverRest: (made) => overRest(made, { attribution: 'anonymous' }, 'draft'),
  markAndPublishOverRest: (made) => overRest(made, { attribution: 'anonymous' }),
  name: withSource('name', ({ person: speaker }) => ({ speaker, confirmed: true })),
  describe: withSource('describe', ({ locale }) => ({ locale, description: newWords() })),
  attest: withSource('attest', () => ({}), 'superAdmin'),
  approve: withSource('approve', () => ({})),
  withdraw: withSource('withdraw', () => ({ what: 'approval' })),

  editText: (made) => editQuote(made, { text: newWords() }),
  editTextOverRest: (made) => overRest(made, { text: newWords() }),
  editDescription: (made) => editQuote(made, { sourceDescription: newWords() }),
  removeDescription: (made) => editQuote(made, { sourceDescription: null }),
  giveSpeaker: (made) => editQuote(made, { speaker: { connect: [{ documentId: made.person }] } }),
  giveSpeakerOverRest: (made) => overRest(made, { speaker: made.person }),
  moveQuote: (made) => editQuote(made, { article: { connect: [{ documentId: made.article }] } }),
  takeInQuote: (made) =>
    inPanel('PUT', () => `${ARTICLE_UID}/${made.article}?locale=${made.locale}`, {
      quotes: { connect: [{ documentId: made.quote }] },
    })(made),
  publishQuote: quote('publish'),
  unpublishQuote: quote('unpublish'),
  discardQuote: quote('discard'),
  deleteQuote: quote(''),
  cloneQuote: inPanel('POST', (made) => `${QUOTE_UID}/clone/${made.quote}?locale=${made.locale}`),
  createQuote: (made) =>
    inPanel('POST', () => `${QUOTE_UID}?locale=${made.locale}`, {
      text: newWords(),
      attribution: 'named',
      speaker: { connect: [{ documentId: made.person }] },
      article: { connect: [{ documentId: made.article }] },
    })(made),

  publishArticle: article('publish'),
  unpublishArticle: article('unpublish'),
  discardArticle: article('discard'),
  deleteArticle: article(''),
  cloneArticle: inPanel(
    'POST',
    (made) => `${ARTICLE_UID}/clone/${made.article}?locale=${made.locale}`,
    () => ({ title: newWords() }),
  ),
  editArticle: (made) =>
    inPanel('PUT', () => `${ARTICLE_UID}/${made.article}?locale=${made.locale}`, {
      title: 'The count',
      people: { connect: [{ documentId: made.person }] },
    })(made),
  publishArticles: (made) =>
    inPanel('POST', () => `${ARTICLE_UID}/actions/bulkPublish?locale=${made.locale}`, {
      documentIds: [...new Set([made.article, ...made.articles])],
    })(made),
  unpublishArticles: (made) =>
    inPanel('POST', () => `${ARTICLE_UID}/actions/bulkUnpublish?locale=${made.locale}`, {
      documentIds: [...new Set([made.article, ...made.articles])],
    })(made),

  publishPerson: person('publish'),
  publishPeople: (made) =>
    inPanel('POST', () => `${PERSON_UID}/actions/bulkPublish`, {
      documentIds: [...new Set([made.person, ...made.people])],
    })(made),
  unpublishPerson: person('unpublish'),
  discardPerson: person('discard'),
  deletePerson: person(''),
  editPerson: inPanel(
    'PUT',
    (made) => `${PERSON_UID}/${made.person}`,
    () => ({ name: `Hal Wick ${newWords()}` }),
  ),
} satisfies Record<string, Doing>;

export type Action = keyof typeof DOINGS;

/** Makes a move in one process; null where there was nothing to ask for. */
export const make = (
  { action, locale, ...which }: Move,
  { articles, quotes, people }: Contested,
  url: string,
): Promise<Answer | null> =>
  (DOINGS[action] as Doing)({
    url,
    locale,
    articles,
    people,
    article: articles[which.article],
    quote: quotes[which.quote],
    person: people[which.person],
  });

export const MARKINGS: readonly Action[] = [
  'mark',
  'markAsOneSource',
  'markInPanel',
  'markOverRest',
  'markAndPublishOverRest',
];

/** What readers and sources are at stake in comes more often than what takes entries away. */
const OFTEN: readonly Action[] = [...MARKINGS, 'publishArticle', 'publishQuote', 'giveSpeaker'];
const RARELY: readonly Action[] = ['deleteQuote', 'deleteArticle', 'deletePerson'];

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...OFTEN) },
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      ...(Object.keys(DOINGS) as Action[]).filter((name) => !RARELY.includes(name)),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...RARELY) },
);

/** What several clients do, one thing after the other each: some of these, to these quotes most. */
const clientsDoing = (
  action: fc.Arbitrary<Action>,
  quotes: readonly Move['quote'][],
): fc.Arbitrary<Move[][]> =>
  fc.array(
    fc.array(
      fc.record({
        action,
        // The first of each is fought over.
        article: fc.constantFrom<Move['article'][]>(0, 0, 0, 1),
        quote: fc.constantFrom(...quotes),
        person: fc.constantFrom<Move['person'][]>(0, 0, 1, 2, 3),
        locale: fc.constantFrom<Move['locale'][]>('en', 'en', 'de'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 3, maxLength: 8 },
  );

export const clients = clientsDoing(anyAction, [0, 0, 0, 1, 2, 3]);

/** What the gate lets through, and what takes away that on which it does. The last quote is the source's. */
export const clientsAtTheGate = clientsDoing(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<Action[]>(
        'publishArticle',
        'publishArticles',
        'publishQuote',
        'attest',
        'approve',
      ),
    },
    {
      weight: 5,
      arbitrary: fc.constantFrom<Action[]>(
        'withdraw',
        'removeDescription',
        'editDescription',
        'editText',
        'editTextOverRest',
        'markAsOneSource',
        'mark',
        'markAndPublishOverRest',
        'moveQuote',
        'createQuote',
        'unpublishArticle',
        'discardArticle',
        'discardQuote',
        'name',
      ),
    },
  ),
  [2, 2, 2, 0],
);
