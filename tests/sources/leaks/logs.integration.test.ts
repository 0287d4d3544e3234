import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { type Answer, call, emptyNewsroom, graphql } from '../../support/newsroom';
import {
  act,
  createSourcedArticle,
  createSpeaker,
  mark,
  publishArticle,
  type SourcedArticle,
} from '../sourced-article';
import { holds } from './connections';

const NAME = 'Ottoline Brask';
const SLUG = 'ottoline-brask';

/** Row ids of the speaker that no quote or article has. */
const SPEAKER_ROWS = [900_001, 900_002];

/** What was written to the log, and what the database was asked, while something went on. */
interface Overheard {
  lines: string[];
  statements: { sql: string; bindings: unknown[] }[];
}

const overhear = async (task: () => Promise<unknown>): Promise<Overheard> => {
  const { log, db } = newsroom.strapi;
  const heard: Overheard = { lines: [], statements: [] };
  const onLine = (line: unknown) => heard.lines.push(JSON.stringify(line));
  const onStatement = ({ sql, bindings }: Overheard['statements'][number]) =>
    heard.statements.push({ sql, bindings });
  const { level, transports } = log;
  log.level = 'silly';
  // Heard, and not printed.
  for (const transport of transports) transport.silent = true;
  log.on('data', onLine);
  db.connection.on('query', onStatement);
  try {
    await task();
  } finally {
    log.level = level;
    for (const transport of transports) transport.silent = false;
    log.off('data', onLine);
    db.connection.off('query', onStatement);
  }
  return heard;
};

/** A speaker whose row ids are told from all others, named in two quotes of a published article. */
const sourced = async (): Promise<SourcedArticle> => {
  const speaker = await createSpeaker(NAME);
  const { tableName } = newsroom.strapi.db.metadata.get(PERSON_UID);
  const rows: { id: number }[] = await newsroom.strapi.db
    .query(PERSON_UID)
    .findMany({ where: { documentId: speaker }, orderBy: { id: 'asc' } });
  for (const [index, { id }] of rows.entries()) {
    await newsroom.strapi.db
      .connection(tableName)
      .where({ id })
      .update({ id: SPEAKER_ROWS[index] });
  }
  const made = await createSourcedArticle(speaker);
  await publishArticle(made.article);
  return made;
};

beforeAll(emptyNewsroom);
afterAll(emptyNewsroom);

const quotePath = (quote: string) => `/content-manager/collection-types/${QUOTE_UID}/${quote}`;

describe('the log, at its most talkative', () => {
  beforeEach(emptyNewsroom);

  it('does not tell who was the speaker while quotes are marked and worked on', async () => {
    const { article, quotes, speaker } = await sourced();
    const { lines } = await overhear(async () => {
      const source = await mark(article, [quotes[0]], { description: 'an official' });
      await call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quotes[1]}?status=draft`, {
        data: { attribution: 'anonymous' },
      });
      await act('editor', article, `${source}/attest`);
      await act('superAdmin', article, `${source}/approve`);
      await call('editor', 'PUT', quotePath(quotes[0]), {
        text: 'Thrice.',
        attribution: 'anonymous',
      });
      await publishArticle(article);
      await documents(ARTICLE_UID).clone({ documentId: article, locale: '*' });
    });

    expect(lines.join('\n')).toContain(`/newsdesk/articles/${article}/sources/mark`);
    expect(lines.filter((line) => holds(line, [speaker, NAME, SLUG]))).toEqual([]);
  });

  it('does not tell whom a source is named as, nor does the address of the request', async () => {
    const { article, quotes, speaker } = await sourced();
    const source = await mark(article, quotes, { description: 'an official' });
    const { lines } = await overhear(async () => {
      for (const caller of ['public', 'reporter', 'editor'] as const) {
        await act(caller, article, `${source}/name`, { speaker, confirmed: true });
      }
    });

    const requests = lines.filter((line) => line.includes(`/sources/${source}/name`));
    expect(requests.map((line) => / (\d{3})"/.exec(line)?.[1])).toEqual(['401', '403', '204']);
    expect(lines.filter((line) => holds(line, [speaker, NAME, SLUG]))).toEqual([]);
  });

  it('has no statement of the marking that names the speaker and the quote', async () => {
    const { article, quotes, speaker } = await sourced();
    const { statements } = await overhear(() => mark(article, quotes));

    const ofQuotes = new Set<unknown>([...quotes, article]);
    const ofSpeaker = new Set<unknown>([speaker, NAME, SLUG, ...SPEAKER_ROWS]);
    const both = statements.filter(
      ({ bindings = [] }) =>
        bindings.some((value) => ofQuotes.has(value)) &&
        bindings.some((value) => ofSpeaker.has(value)),
    );
    expect(
      statements.some(({ bindings = [] }) => bindings.some((each) => ofQuotes.has(each))),
    ).toBe(true);
    expect(both).toEqual([]);
    const links = statements.filter(({ sql }) => sql.includes('newsdesk_quotes_speaker_lnk'));
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.flatMap(({ bindings = [] }) => bindings.filter((each) => ofSpeaker.has(each))),
    ).toEqual([]);
  });
});

describe('refusals', () => {
  let marked: SourcedArticle & { source: string };
  beforeAll(async () => {
    await emptyNewsroom();
    const made = await sourced();
    const source = await mark(made.article, made.quotes, { description: 'an official' });
    marked = { ...made, source };
  });

  /** What somebody may try who wants a speaker on an anonymous quote, or to hear of one. */
  const ATTEMPTS: Record<string, (made: SourcedArticle & { source: string }) => Promise<Answer>> = {
    'REST, a speaker': ({ quotes, speaker }) =>
      call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quotes[0]}`, { data: { speaker } }),
    'REST, a naming': ({ quotes, speaker }) =>
      call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quotes[0]}`, {
        data: { attribution: 'named', speaker },
      }),
    'GraphQL, a speaker': ({ quotes, speaker }) =>
      graphql(
        'fullAccessToken',
        'mutation ($id: ID!, $data: NewsdeskQuoteInput!) { updateNewsdeskQuote(documentId: $id, data: $data) { documentId } }',
        { id: quotes[0], data: { speaker } },
      ),
    'content manager, a speaker': ({ quotes, speaker }) =>
      call('editor', 'PUT', quotePath(quotes[0]), {
        text: 'Twice.',
        speaker: { connect: [{ documentId: speaker }], disconnect: [] },
      }),
    'content manager, a naming': ({ quotes, speaker }) =>
      call('superAdmin', 'PUT', quotePath(quotes[0]), {
        attribution: 'named',
        speaker: { connect: [{ documentId: speaker }], disconnect: [] },
      }),
    'naming without the right': ({ article, source, speaker }) =>
      act('reporter', article, `${source}/name`, { speaker, confirmed: true }),
    'naming unconfirmed': ({ article, source, speaker }) =>
      act('editor', article, `${source}/name`, { speaker, confirmed: false }),
    'naming another source': ({ article, speaker }) =>
      act('editor', article, 'nosuchsource/name', { speaker, confirmed: true }),
    'marking with a speaker': ({ article, quotes, speaker }) =>
      act('editor', article, 'mark', { quotes, locale: 'en', source: 'new', speaker }),
  };

  it.each(Object.keys(ATTEMPTS))('say and log nothing of the speaker: %s', async (attempt) => {
    let answer: Answer | undefined;
    const { lines } = await overhear(async () => {
      answer = await ATTEMPTS[attempt]?.(marked);
    });

    expect(answer?.body.errors ?? answer?.body.error).toEqual(expect.anything());
    expect(holds(answer?.text ?? '', [marked.speaker, NAME, SLUG])).toBe(false);
    expect(lines.filter((line) => holds(line, [marked.speaker, NAME, SLUG]))).toEqual([]);
  });

  it('of taking the speaker down list where they are named, and not where they were', async () => {
    await emptyNewsroom();
    const { article, quotes, speaker } = await sourced();
    await createSourcedArticle(speaker).then((other) => publishArticle(other.article));
    await mark(article, quotes);
    const { status, body } = await call(
      'editor',
      'POST',
      `/content-manager/collection-types/${PERSON_UID}/${speaker}/actions/unpublish`,
      {},
    );

    expect(status).toBe(400);
    expect(body.error.details.standings).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain(article);
  });
});
