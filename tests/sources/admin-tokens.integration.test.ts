import { adminToken } from '../support/admin-token';
import { emptyNewsroom } from '../support/newsroom';
import { readStoredRows } from '../support/stored-rows';
import { createSourcedArticle, mark } from './sourced-article';

beforeEach(emptyNewsroom);

/** Requests that are no GET, and change nothing of a source. */
const ONLY_ASK = new Set([
  'still-shows.find',
  'sourcing-report.preview',
  'sourcing-report.previewNew',
  'sourcing-report.findMany',
  'sourcing-columns.findMany',
  'sourcing-gate.articles',
  'sourcing-gate.quotes',
  'sourcing-settings.preview',
  'recording.propose',
]);

interface AdminRoute {
  method: string;
  path: string;
  handler: string;
}

/** Every route of the panel by which something is done to sources. */
const changingRoutes = (): AdminRoute[] => {
  // Strapi types them as a list, too; the plugin's are by name.
  const routes = newsroom.strapi.plugin('newsdesk').routes as unknown as Record<
    string,
    { type?: string; routes: AdminRoute[] }
  >;
  return Object.entries(routes)
    .filter(([, { type }]) => type === 'admin')
    .flatMap(([, { routes: own }]) => own)
    .filter(({ method, handler }) => method !== 'GET' && !ONLY_ASK.has(handler))
    .filter(({ path }) => /sourc/.test(path));
};

const bodyOf = (quote: string, speaker: string): Record<string, object> => ({
  'source.mark': { quotes: [quote], source: 'new', locale: 'en' },
  'source.describe': { description: 'somebody else', locale: 'en' },
  'source.name': { speaker },
  'source.withdraw': { what: 'attestation' },
  'sourcing-gate.override': { locale: 'en', reason: 'publicInterest' },
  'sourcing-gate.rest': { restsOnSources: true },
  'recording.record': {
    locale: 'en',
    quotes: [{ text: 'Not today', form: 'direct', attribution: 'named', speaker }],
  },
});

describe('the holder of an admin token, who is nobody that could be asked later', () => {
  it('reads what its permissions allow, and changes nothing of a source', async () => {
    const { article, quotes, speaker } = await createSourcedArticle();
    const source = await mark(article, [quotes[0]], { description: 'an official' });
    const headers = {
      authorization: `Bearer ${await adminToken('super@example.com')}`,
      'content-type': 'application/json',
    };
    const ask = async (method: string, path: string, body?: object) => {
      const response = await fetch(`${newsroom.url}/newsdesk${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    };
    expect((await ask('GET', `/articles/${article}/sourcing?locale=en`)).status).toBe(200);

    const before = await readStoredRows(newsroom.strapi.db);
    const bodies = bodyOf(quotes[1], speaker);
    const routes = changingRoutes();
    expect(routes.length).toBeGreaterThanOrEqual(11);
    for (const { method, path, handler } of routes) {
      const address = path.replace(':documentId', article).replace(':source', source);
      const { status, body } = await ask(method, `${address}?locale=en`, bodies[handler] ?? {});
      expect({ handler, status, said: body?.error?.message }).toEqual({
        handler,
        status: 403,
        said: 'This needs somebody who is logged in to the admin panel.',
      });
    }
    expect(await readStoredRows(newsroom.strapi.db)).toEqual(before);
  });
});
