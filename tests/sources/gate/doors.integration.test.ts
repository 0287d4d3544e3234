import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  publishedRows,
  quotedIn,
  quotes,
  rows,
} from '../../articles/entries';
import { blocks, call, emptyNewsroom, graphql } from '../../support/newsroom';
import { houseForgets, houseSets } from '../house';

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets({ preset: 'broadsheet', severities: { 'not-attested': 'off' } });
});
afterAll(houseForgets);

const CONTENT_MANAGER = `/content-manager/collection-types`;
const WORDS = 'They knew in March.';

const FINDING = {
  rule: 'description-missing',
  severity: 'block',
  message: 'There is no description of the source of “They knew in March”.',
  locale: 'en',
};

interface Said {
  name: string;
  message: string;
  details: { errors: object[]; findings: object[]; overridable: boolean };
}

/** What the Document Service throws, as an API would tell of it. */
const thrown = async (work: () => Promise<unknown>): Promise<Said | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    return error as Said & Error;
  }
};

const answered = async (asked: ReturnType<typeof call>, status = 400): Promise<Said | null> => {
  const answer = await asked;
  if (answer.status < 300) return null;
  expect(answer.status).toBe(status);
  return answer.body.error;
};

const graphqlAnswered = async (asked: ReturnType<typeof graphql>): Promise<Said | null> => {
  const { body } = await asked;
  if (body.errors === undefined) return null;
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  return body.errors[0].extensions.error;
};

const expectRefusal = (said: Said | null, quote: string): void => {
  expect(said).toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(FINDING.message),
    details: {
      findings: [{ ...FINDING, place: { in: 'quote', quote } }],
      errors: [
        {
          path: ['quotes'],
          message: `${FINDING.message} (description-missing)`,
          name: 'ValidationError',
        },
      ],
      overridable: true,
    },
  });
};

type Door = [name: string, publish: (id: string) => Promise<Said | null>];

const update = `mutation ($id: ID!) {
  updateNewsdeskArticle(documentId: $id, status: PUBLISHED, data: { section: "Harbour" }) { documentId }
}`;

const ARTICLE_DOORS: Door[] = [
  ['Document Service publish', (id) => thrown(() => articles().publish({ documentId: id }))],
  [
    'Document Service publish of all locales',
    (id) => thrown(() => articles().publish({ documentId: id, locale: '*' })),
  ],
  [
    'Document Service update',
    (id) =>
      thrown(() =>
        articles().update({ documentId: id, status: 'published', data: { section: 'Harbour' } }),
      ),
  ],
  [
    'REST PUT',
    (id) =>
      answered(
        call('fullAccessToken', 'PUT', `/api/newsdesk/articles/${id}`, {
          data: { section: 'Harbour' },
        }),
      ),
  ],
  ['GraphQL update', (id) => graphqlAnswered(graphql('fullAccessToken', update, { id }))],
  [
    'content manager publish',
    (id) =>
      answered(
        call('editor', 'POST', `${CONTENT_MANAGER}/${ARTICLE_UID}/${id}/actions/publish`, {
          section: 'Harbour',
        }),
      ),
  ],
  [
    'content manager bulk publish',
    (id) =>
      answered(
        call('editor', 'POST', `${CONTENT_MANAGER}/${ARTICLE_UID}/actions/bulkPublish`, {
          documentIds: [id],
        }),
      ),
  ],
  [
    'a publish inside a transaction, as of a scheduled release',
    (id) =>
      thrown(() => newsroom.strapi.db.transaction(() => articles().publish({ documentId: id }))),
  ],
];

describe('every door to publishing an article', () => {
  it.each(ARTICLE_DOORS)('is shut to what a rule blocks: %s', async (_door, publish) => {
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, WORDS);

    expectRefusal(await publish(article), quote);

    expect(await publishedRows(ARTICLE_UID)).toEqual([]);
    expect(await publishedRows(QUOTE_UID)).toEqual([]);
    expect(await rows(ARTICLE_UID)).toMatchObject([{ section: null, datePublished: null }]);
  });

  it.each(ARTICLE_DOORS)('is open to what no rule blocks: %s', async (_door, publish) => {
    const article = await draftArticle('Ferry fares rise');
    await draftQuote(article, WORDS, { sourceDescription: 'a clerk at the ferry office' });

    expect(await publish(article)).toBeNull();
    expect(await quotedIn(article)).toEqual([WORDS]);
  });
});

describe('creating what is published at once', () => {
  const data = () => ({ title: 'Ferry fares rise', slug: 'ferry', body: blocks('It rained.') });

  it.each<[string, () => Promise<Said | null>]>([
    [
      'Document Service',
      () => thrown(() => articles().create({ status: 'published', data: data() })),
    ],
    [
      'REST',
      () => answered(call('fullAccessToken', 'POST', '/api/newsdesk/articles', { data: data() })),
    ],
    [
      'GraphQL',
      () =>
        graphqlAnswered(
          graphql(
            'fullAccessToken',
            `mutation ($data: NewsdeskArticleInput!) {
              createNewsdeskArticle(status: PUBLISHED, data: $data) { documentId }
            }`,
            { data: data() },
          ),
        ),
    ],
    [
      'content manager',
      () =>
        answered(
          call('editor', 'POST', `${CONTENT_MANAGER}/${ARTICLE_UID}/actions/publish`, data()),
        ),
    ],
  ])('is refused, and leaves no draft: %s', async (_door, create) => {
    await houseSets({ severities: { 'byline-missing': 'block' } });
    expect(await create()).toMatchObject({
      message: expect.stringContaining('The article has no byline.'),
      details: {
        errors: [{ path: ['authors'] }],
        findings: [{ rule: 'byline-missing', place: { in: 'article', field: 'authors' } }],
      },
    });
    expect(await rows(ARTICLE_UID)).toEqual([]);
  });
});

describe('every door to publishing one quote', () => {
  /** A live article, and a quote of it that nobody reads yet. */
  const live = async (data: object = {}) => {
    const article = await draftArticle('Ferry fares rise');
    await articles().publish({ documentId: article });
    return { article, quote: await draftQuote(article, WORDS, { ...data }) };
  };

  const DOORS: Door[] = [
    ['Document Service', (id) => thrown(() => quotes().publish({ documentId: id }))],
    [
      'REST PUT',
      (id) =>
        answered(
          call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${id}`, {
            data: { form: 'direct' },
          }),
        ),
    ],
    [
      'GraphQL',
      (id) =>
        graphqlAnswered(
          graphql(
            'fullAccessToken',
            `mutation ($id: ID!) {
              updateNewsdeskQuote(documentId: $id, status: PUBLISHED, data: { form: direct }) { documentId }
            }`,
            { id },
          ),
        ),
    ],
    [
      'content manager',
      (id) =>
        answered(
          call('editor', 'POST', `${CONTENT_MANAGER}/${QUOTE_UID}/${id}/actions/publish`, {}),
        ),
    ],
    [
      'content manager bulk publish',
      (id) =>
        answered(
          call('editor', 'POST', `${CONTENT_MANAGER}/${QUOTE_UID}/actions/bulkPublish`, {
            documentIds: [id],
          }),
        ),
    ],
  ];

  it.each(DOORS)('is shut to what a rule blocks: %s', async (_door, publish) => {
    const { quote } = await live();
    expectRefusal(await publish(quote), quote);
    expect(await publishedRows(QUOTE_UID)).toEqual([]);
  });

  it.each(DOORS)('is open to what no rule blocks: %s', async (_door, publish) => {
    const { article, quote } = await live({ sourceDescription: 'a clerk at the ferry office' });
    expect(await publish(quote)).toBeNull();
    expect(await quotedIn(article)).toEqual([WORDS]);
  });

  it('is shut to a new quote over REST, which leaves no draft', async () => {
    const { article } = await live();
    const before = (await rows(QUOTE_UID)).length;
    const said = await answered(
      call('fullAccessToken', 'POST', '/api/newsdesk/quotes', {
        data: { text: 'New.', form: 'direct', attribution: 'anonymous', article },
      }),
    );
    expect(said?.details.findings).toHaveLength(1);
    expect(await rows(QUOTE_UID)).toHaveLength(before);
  });

  it('holds a quote to what readers have of its article, not to what editors are still at', async () => {
    const { article, quote } = await live({ sourceDescription: 'a clerk at the ferry office' });
    await draftQuote(article, 'Somebody is still writing this down.');
    expect(await thrown(() => quotes().publish({ documentId: quote }))).toBeNull();
    expect(await quotedIn(article)).toEqual([WORDS]);
  });
});

describe('publishing one of several quotes of a source', () => {
  it('is held to what all of them will say of it, wherever they stand', async () => {
    const described = { sourceDescription: 'a clerk at the ferry office', sourceKey: 'one' };
    const article = await draftArticle('Ferry fares rise', { body: blocks(`“${WORDS}” “No.”`) });
    const first = await draftQuote(article, WORDS, described);
    const second = await draftQuote(article, 'No.', described);
    await articles().publish({ documentId: article });
    await quotes().update({ documentId: second, data: { sourceDescription: null } });

    const said = await thrown(() => quotes().publish({ documentId: second }));

    expect(said?.details.findings).toMatchObject([
      { rule: 'description-missing', place: { in: 'quote', quote: first } },
    ]);
    expect(await publishedRows(QUOTE_UID)).toMatchObject(
      Array(2).fill({ sourceDescription: described.sourceDescription }),
    );
  });
});

describe('what the gate never holds', () => {
  const named = async () => {
    const speaker = await draftPerson('Ada Finch');
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, WORDS, { attribution: 'named', speaker });
    await articles().publish({ documentId: article });
    return { article, quote };
  };
  const isAnonymous = async () => {
    const all = await rows(QUOTE_UID);
    return all.length > 1 && all.every((row) => row.speaker === null && row.sourceKey !== null);
  };

  it.each<[string, (quote: string) => Promise<Said | null>]>([
    [
      'the Document Service',
      (id) =>
        thrown(() =>
          quotes().update({
            documentId: id,
            status: 'published',
            data: { attribution: 'anonymous' },
          }),
        ),
    ],
    [
      'REST',
      (id) =>
        answered(
          call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${id}`, {
            data: { attribution: 'anonymous' },
          }),
        ),
    ],
    [
      'GraphQL',
      (id) =>
        graphqlAnswered(
          graphql(
            'fullAccessToken',
            `mutation ($id: ID!) {
              updateNewsdeskQuote(documentId: $id, status: PUBLISHED, data: { attribution: anonymous }) { documentId }
            }`,
            { id },
          ),
        ),
    ],
    [
      'the content manager, saving',
      (id) =>
        answered(
          call('editor', 'PUT', `${CONTENT_MANAGER}/${QUOTE_UID}/${id}`, {
            attribution: 'anonymous',
          }),
        ),
    ],
    [
      'the content manager, publishing',
      (id) =>
        answered(
          call('editor', 'POST', `${CONTENT_MANAGER}/${QUOTE_UID}/${id}/actions/publish`, {
            attribution: 'anonymous',
          }),
        ),
    ],
  ])('is making a quote anonymous: by %s', async (_door, mark) => {
    const { quote } = await named();
    expect(await mark(quote)).toBeNull();
    expect(await isAnonymous()).toBe(true);
  });

  it('is not a way to publish other words of it', async () => {
    const { article, quote } = await named();
    const said = await answered(
      call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quote}`, {
        data: { attribution: 'anonymous', text: 'They never knew.' },
      }),
    );
    expect(said?.details.findings).toMatchObject([{ rule: 'description-missing' }]);
    expect(await quotedIn(article)).toEqual([WORDS]);
  });

  it('is not a way to change what is said of a source that is one already', async () => {
    const { quote } = await named();
    await quotes().update({ documentId: quote, data: { attribution: 'anonymous' } });
    const said = await thrown(() =>
      quotes().update({
        documentId: quote,
        status: 'published',
        data: { attribution: 'anonymous', sourceReason: 'fears dismissal' },
      }),
    );
    expect(said?.details.findings).toMatchObject([{ rule: 'description-missing' }]);
  });

  it.each<[string, (ids: { article: string; quote: string }) => Promise<unknown>]>([
    ['unpublish an article', ({ article }) => articles().unpublish({ documentId: article })],
    ['delete an article', ({ article }) => articles().delete({ documentId: article })],
    ['unpublish a quote', ({ quote }) => quotes().unpublish({ documentId: quote })],
    ['delete a quote', ({ quote }) => quotes().delete({ documentId: quote })],
    [
      'save a draft',
      ({ article }) => articles().update({ documentId: article, data: { section: 'X' } }),
    ],
    ['discard a draft', ({ article }) => articles().discardDraft({ documentId: article })],
  ])('is to %s', async (_what, write) => {
    const { article, quote } = await named();
    await quotes().update({ documentId: quote, data: { attribution: 'anonymous' } });
    await houseSets({ preset: 'wire' });
    expect(await thrown(() => write({ article, quote }))).toBeNull();
  });
});

describe('several locales', () => {
  it('are held to the rules each, and told apart in words', async () => {
    const article = await draftArticle('Ferry fares rise');
    await articles().update({
      documentId: article,
      locale: 'de',
      data: { title: 'Fähre wird teurer', body: blocks('Es regnete.') },
    });
    const quote = await draftQuote(article, WORDS);
    await quotes().update({
      documentId: quote,
      locale: 'de',
      data: { text: 'Sie wussten es im März.' },
    });

    const all = await thrown(() => articles().publish({ documentId: article, locale: '*' }));
    expect(all?.details.findings).toMatchObject([{ locale: 'en' }, { locale: 'de' }]);
    expect(all?.message).toContain('In “de”: There is no description');

    await quotes().update({
      documentId: quote,
      locale: 'de',
      data: { sourceDescription: 'eine Angestellte der Reederei' },
    });
    expect(
      await thrown(() => articles().publish({ documentId: article, locale: 'de' })),
    ).toBeNull();
    const english = await thrown(() =>
      articles().publish({ documentId: article, locale: ['en', 'de'] }),
    );
    expect(english?.details.findings).toMatchObject([{ locale: 'en' }]);
    expect(await publishedRows(ARTICLE_UID)).toMatchObject([{ locale: 'de' }]);
  });
});

describe('an error of the gate', () => {
  it('tells no key of a source, and every finding', async () => {
    await houseSets({ preset: 'wire' });
    const article = await draftArticle('Ferry fares rise');
    await draftQuote(article, WORDS, { sourceKey: 'key-of-the-source' });
    const answer = await call('fullAccessToken', 'PUT', `/api/newsdesk/articles/${article}`, {
      data: {},
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('key-of-the-source');
    const { findings } = answer.body.error.details;
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'description-missing',
      'reason-missing',
      'not-attested',
      'not-approved',
      'quote-drifted',
      'byline-missing',
    ]);
  });
});
