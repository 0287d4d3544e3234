import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import {
  articles,
  draftArticle,
  draftQuote,
  publishedRows,
  quotes,
  translate,
} from '../../articles/entries';
import { blocks, call, emptyNewsroom, graphql } from '../../support/newsroom';
import { houseForgets, houseSets, override } from '../house';

/** One rule alone, which the words of the other language break. */
const HOUSE = { preset: 'off', severities: { 'quote-drifted': 'block' } } as const;

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets(HOUSE);
});
afterAll(houseForgets);

const CONTENT_MANAGER = '/content-manager/collection-types';
const WORDS = 'They knew in March.';
const GERMAN = 'Sie wussten es im März.';

/** Live in two languages: a paraphrase in both, and its words in the body of the English one alone. */
const paraphrased = async () => {
  const article = await draftArticle('Ferry fares rise', { body: blocks(`“${WORDS}”`) });
  await translate(article, 'de', 'Fähre wird teurer');
  const quote = await draftQuote(article, WORDS, { form: 'paraphrase', attribution: 'named' });
  await quotes().update({ documentId: quote, locale: 'de', data: { text: GERMAN } });
  await articles().publish({ documentId: article, locale: '*' } as never);
  return { article, quote };
};

interface Said {
  message: string;
  details: { findings: { rule: string; locale: string }[] };
}

const thrown = (work: Promise<unknown>): Promise<Said | null> =>
  work.then(
    () => null,
    (error) => error,
  );

const answered = async (asked: ReturnType<typeof call>): Promise<Said | null> => {
  const { status, body } = await asked;
  return status === 400 ? body.error : null;
};

const graphqlAnswered = async (asked: ReturnType<typeof graphql>): Promise<Said | null> => {
  const { body } = await asked;
  return body.errors?.[0].extensions.error ?? null;
};

type Door = [name: string, publish: (ids: Record<string, string>) => Promise<Said | null>];

const DOORS: Door[] = [
  ['Document Service', ({ article }) => thrown(articles().publish({ documentId: article ?? '' }))],
  [
    'REST',
    ({ article }) =>
      answered(call('fullAccessToken', 'PUT', `/api/newsdesk/articles/${article}`, { data: {} })),
  ],
  [
    'GraphQL',
    (ids) =>
      graphqlAnswered(
        graphql(
          'fullAccessToken',
          `mutation ($id: ID!) {
            updateNewsdeskArticle(documentId: $id, status: PUBLISHED, data: {}) { documentId }
          }`,
          { id: ids.article },
        ),
      ),
  ],
  [
    'content manager, in bulk',
    ({ article }) =>
      answered(
        call('editor', 'POST', `${CONTENT_MANAGER}/${ARTICLE_UID}/actions/bulkPublish`, {
          documentIds: [article],
        }),
      ),
  ],
  [
    'one quote by the Document Service',
    ({ quote }) => thrown(quotes().publish({ documentId: quote ?? '' })),
  ],
  [
    'one quote by REST',
    ({ quote }) =>
      answered(
        call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quote}`, {
          data: { form: 'direct' },
        }),
      ),
  ],
  [
    'quotes in bulk',
    ({ quote }) =>
      answered(
        call('editor', 'POST', `${CONTENT_MANAGER}/${QUOTE_UID}/actions/bulkPublish`, {
          documentIds: [quote],
        }),
      ),
  ],
];

const forms = async () =>
  (await publishedRows(QUOTE_UID)).map((row) => (row as unknown as { form: string }).form);

const asDirect = (quote: string) =>
  quotes().update({ documentId: quote, data: { form: 'direct' } });

describe('what is the same in every language of a quote', () => {
  it.each(DOORS)('is held to the rules in those that readers have: %s', async (_door, publish) => {
    const { article, quote } = await paraphrased();
    await asDirect(quote);

    const said = await publish({ article, quote });

    expect(said?.details.findings).toMatchObject([{ rule: 'quote-drifted', locale: 'de' }]);
    expect(said?.message).toContain('In “de”: ');
    expect(await forms()).toEqual(['paraphrase', 'paraphrase']);
  });

  it('is told of before, to those who ask the gate', async () => {
    const { article, quote } = await paraphrased();
    await asDirect(quote);
    for (const [what, id] of [
      ['articles', article],
      ['quotes', quote],
    ]) {
      const { body } = await call('editor', 'POST', `/newsdesk/sourcing/gate/${what}`, {
        documentIds: [id],
        locale: 'en',
      });
      expect(body.data.findings).toMatchObject([{ rule: 'quote-drifted', locale: 'de' }]);
    }
  });

  it('is set aside for each language by itself', async () => {
    const { article, quote } = await paraphrased();
    await articles().update({ documentId: article, data: { body: blocks('It rained.') } });
    await asDirect(quote);
    expect((await override('editor', article)).status).toBe(200);

    const said = await thrown(articles().publish({ documentId: article }));
    expect(said?.details.findings).toMatchObject([{ locale: 'de' }]);

    await override('editor', article, { locale: 'de', reason: 'deadline' });
    expect(await thrown(articles().publish({ documentId: article }))).toBeNull();
    expect(await forms()).toEqual(['direct', 'direct']);
  });

  it('is judged as it will be where the other language is published along', async () => {
    const { article, quote } = await paraphrased();
    await asDirect(quote);
    await articles().update({
      documentId: article,
      locale: 'de',
      data: { body: blocks(`„${GERMAN}“`) },
    });
    expect(await thrown(articles().publish({ documentId: article }))).not.toBeNull();
    expect(
      await thrown(articles().publish({ documentId: article, locale: ['en', 'de'] })),
    ).toBeNull();
    expect(await forms()).toEqual(['direct', 'direct']);
  });

  it('says of a source in another language what it will say in all its quotes there', async () => {
    await houseSets({ preset: 'off', severities: { 'proximity-missing': 'block' } });
    const article = await draftArticle('Ferry fares rise');
    await translate(article, 'de', 'Fähre wird teurer');
    const source = { sourceKey: 'one', sourceProximity: 'witness' };
    const first = await draftQuote(article, WORDS, source);
    for (const quote of [first, await draftQuote(article, 'No.', source)]) {
      await quotes().update({ documentId: quote, locale: 'de', data: { text: GERMAN } });
    }
    await articles().publish({ documentId: article, locale: '*' } as never);
    await quotes().update({ documentId: first, data: { sourceProximity: null } });

    const said = await thrown(quotes().publish({ documentId: first }));

    expect(said?.details.findings).toMatchObject([{ locale: 'en' }, { locale: 'de' }]);
  });

  it('is nobody’s business where it stays as it is', async () => {
    const { article } = await paraphrased();
    // What readers have in German would not pass today.
    await newsroom.strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId: { $notNull: true } })
      .update({ form: 'direct' })
      .execute();
    await articles().update({ documentId: article, data: { section: 'Harbour' } });
    expect(await thrown(articles().publish({ documentId: article }))).toBeNull();
  });

  it('never keeps a quote from being made a source’s', async () => {
    const { quote } = await paraphrased();
    await houseSets({ preset: 'wire' });
    const made = await call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quote}`, {
      data: { attribution: 'anonymous', oneVoice: true },
    });
    expect(made.status).toBe(200);
  });
});
