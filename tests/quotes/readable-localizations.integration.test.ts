import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { call, emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const TIMES = ['createdAt', 'updatedAt', 'publishedAt'];

const articleInTwoLocales = async (): Promise<string> => {
  const articles = newsroom.strapi.documents(ARTICLE_UID);
  const english: object = { title: 'The harbour deal' };
  const german: object = { title: 'Der Hafenvertrag' };
  const { documentId } = await articles.create({ data: english, locale: 'en' });
  await articles.update({ documentId, data: german, locale: 'de' });
  return documentId;
};

const quoteInTwoLocales = async (article?: string): Promise<string> => {
  const quotes = newsroom.strapi.documents(QUOTE_UID);
  const english: object = {
    text: 'It was decided over dinner.',
    attribution: 'anonymous',
    article,
  };
  const german: object = { text: 'Beim Essen.' };
  const { documentId } = await quotes.create({ data: english, locale: 'en' });
  await quotes.update({ documentId, data: german, locale: 'de' });
  return documentId;
};

describe('quotes in the content manager', () => {
  it.each(['', '?page=1&pageSize=20&sort=id:DESC&locale=en'])('are listed%s', async (query) => {
    await quoteInTwoLocales();

    const list = await call(
      'superAdmin',
      'GET',
      `/content-manager/collection-types/${QUOTE_UID}${query}`,
    );

    expect(list.status).toBe(200);
    expect(list.body.results).toMatchObject([{ text: 'It was decided over dinner.' }]);
  });

  it('are opened for editing, with their other locales', async () => {
    const documentId = await quoteInTwoLocales();

    const quote = await call(
      'superAdmin',
      'GET',
      `/content-manager/collection-types/${QUOTE_UID}/${documentId}?locale=en`,
    );

    expect(quote.status).toBe(200);
    expect(quote.body.meta.availableLocales).toMatchObject([{ locale: 'de' }]);
  });

  it('open with a sort that the list allows', async () => {
    const { body } = await call(
      'superAdmin',
      'GET',
      `/content-manager/content-types/${QUOTE_UID}/configuration`,
    );
    const { defaultSortBy, defaultSortOrder } = body.data.contentType.settings;

    const list = await call(
      'superAdmin',
      'GET',
      `/content-manager/collection-types/${QUOTE_UID}?sort=${defaultSortBy}:${defaultSortOrder}`,
    );

    expect(list.status).toBe(200);
  });

  it('tell no API when they were recorded, in any locale', async () => {
    const article = await articleInTwoLocales();
    const documentId = await quoteInTwoLocales(article);
    await newsroom.strapi.documents(ARTICLE_UID).publish({ documentId: article, locale: '*' });

    const answer = await call(
      'fullAccessToken',
      'GET',
      `/api/newsdesk/quotes/${documentId}?populate[localizations]=true`,
    );

    expect(answer.status).toBe(200);
    expect(answer.body.data.localizations).toHaveLength(1);
    for (const time of TIMES) expect(answer.text).not.toContain(time);
  });
});
