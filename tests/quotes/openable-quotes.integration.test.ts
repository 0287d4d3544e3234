import { QUOTE_UID } from '../../content-types';
import { call, emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const createQuote = () =>
  newsroom.strapi
    .documents(QUOTE_UID)
    .create({ data: { text: 'We were told nothing.', attribution: 'named' } });

describe('quotes in the content manager', () => {
  it.each(['reporter', 'editor', 'superAdmin'] as const)(
    'are listed and opened by %s',
    async (who) => {
      const { documentId } = await createQuote();

      const list = await call(who, 'GET', `/content-manager/collection-types/${QUOTE_UID}`);
      const one = await call(
        who,
        'GET',
        `/content-manager/collection-types/${QUOTE_UID}/${documentId}`,
      );

      expect(list.body.results).toMatchObject([{ documentId, status: 'draft' }]);
      expect(one.body).toMatchObject({ data: { documentId, text: 'We were told nothing.' } });
    },
  );
});

describe('when a quote was recorded', () => {
  it.each([
    'fields=updatedAt',
    'sort=createdAt',
    'filters[publishedAt][$notNull]=true',
    'populate[localizations][fields][0]=updatedAt',
  ])('stays out of the content API: %s', async (query) => {
    await createQuote();
    const answer = await call(
      'fullAccessToken',
      'GET',
      `/api/newsdesk/quotes?status=draft&${query}`,
    );
    expect(answer.status).toBe(400);
  });

  it('stays out of the locales that the content API populates', async () => {
    const { documentId } = await createQuote();
    const german: Record<string, unknown> = { text: 'Man sagte uns nichts.' };
    await newsroom.strapi.documents(QUOTE_UID).update({ documentId, locale: 'de', data: german });

    const answer = await call(
      'fullAccessToken',
      'GET',
      '/api/newsdesk/quotes?status=draft&populate[localizations]=true',
    );

    expect(answer.text).toContain('Man sagte uns nichts.');
    expect(answer.text).not.toMatch(/createdAt|updatedAt|publishedAt/);
  });
});
