import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { call, emptyNewsroom } from '../support/newsroom';
import { articles, draftArticle, draftPerson, draftQuote } from './entries';

const CONTENT = '/content-manager/collection-types';

beforeEach(emptyNewsroom);

describe('what the content manager warns of before publishing', () => {
  it('leaves out quotes and people, which are published along', async () => {
    const author = await draftPerson('Orla Finch');
    const article = await draftArticle('Ferry fares rise', { authors: [author] });
    const quote = await draftQuote(article, 'They knew in March.');

    const one = await call(
      'editor',
      'GET',
      `${CONTENT}/${ARTICLE_UID}/${article}/actions/countDraftRelations`,
    );
    const many = await call(
      'editor',
      'GET',
      `${CONTENT}/${ARTICLE_UID}/actions/countManyEntriesDraftRelations?documentIds[]=${article}&locale=en`,
    );
    const alone = await call(
      'editor',
      'GET',
      `${CONTENT}/${QUOTE_UID}/${quote}/actions/countDraftRelations`,
    );

    expect(one).toMatchObject({
      status: 200,
      body: { data: { unpublishedRelations: 0, draftM2mLinks: 0 } },
    });
    expect(many).toMatchObject({ status: 200, body: { data: 0 } });
    expect(alone).toMatchObject({ status: 200, body: { data: { unpublishedRelations: 0 } } });
    await articles().publish({ documentId: article });
    expect(
      await articles().findOne({
        documentId: article,
        status: 'published',
        populate: ['authors', 'quotes'],
      }),
    ).toMatchObject({
      authors: [{ documentId: author }],
      quotes: [{ documentId: quote }],
    });
  });

  it('still counts what other types leave behind', async () => {
    const article = await draftArticle('Ferry fares rise');
    const page = await newsroom.strapi
      .documents('api::page.page')
      .create({ data: { heading: 'Front', lead: article } });

    const { body } = await call(
      'superAdmin',
      'GET',
      `${CONTENT}/api::page.page/${page.documentId}/actions/countDraftRelations`,
    );

    expect(body.data).toMatchObject({ unpublishedRelations: 1 });
  });
});
