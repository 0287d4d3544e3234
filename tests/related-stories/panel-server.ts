import type { FoundArticle, LinkingArticles, RelatedTarget } from '../../content-types';

/** What the server has to say about related stories, for tests of components. */
export interface PanelServer {
  articles: FoundArticle[];
  targets: Record<string, Partial<RelatedTarget>>;
  linking: LinkingArticles;
  max: number;
  /** Paths that fail. */
  down: string[];
  /** What was asked: paths with their queries. */
  asked: string[];
  posted: unknown[];
  /** Answers wait for it. */
  held?: Promise<void>;
}

export const foundArticle = (documentId: string, title: string): FoundArticle => ({
  documentId,
  locale: 'en',
  title,
  section: 'News',
  datePublished: '2024-03-09T23:30:00.000Z',
  status: 'published',
});

const slugOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');

const answerOf = (server: PanelServer, path: string, query: URLSearchParams): unknown => {
  switch (path) {
    case 'settings':
      return { max: server.max };
    case 'targets':
      return (query.get('articles') ?? '').split(',').map((documentId) => ({
        documentId,
        state: 'live',
        found: server.articles.find((article) => article.documentId === documentId) ?? null,
        readers: null,
        ...server.targets[documentId],
      }));
    case 'search': {
      const exclude = (query.get('exclude') ?? '').split(',');
      const text = (query.get('text') ?? '').toLowerCase();
      const found = server.articles.filter(
        ({ documentId, title }) =>
          !exclude.includes(documentId) && title.toLowerCase().includes(text),
      );
      return { items: found.slice(0, Number(query.get('pageSize'))), total: found.length };
    }
    case 'pasted': {
      const slug = (query.get('text') ?? '').replace('https://site.example/', '');
      return server.articles.find(({ title }) => slugOf(title) === slug) ?? null;
    }
    case 'linking':
      return server.linking;
    default:
      return { added: true };
  }
};

/** Stands for the server in a component's test. Gives what it was asked, and what to change. */
export const servePanel = (parts: Partial<PanelServer> = {}): PanelServer => {
  const server: PanelServer = {
    articles: [],
    targets: {},
    linking: { items: [], total: 0, limited: false },
    max: 20,
    down: [],
    asked: [],
    posted: [],
    ...parts,
  };
  globalThis.fetch = async (url, init) => {
    const { pathname, searchParams } = new URL(String(url));
    const path = pathname.replace('/newsdesk/related-stories/', '');
    server.asked.push(`${path}?${searchParams}`);
    if (init?.body) server.posted.push(JSON.parse(String(init.body)));
    await server.held;
    const fails = server.down.includes(path);
    const body = fails ? { error: {} } : { data: answerOf(server, path, searchParams) };
    return { ok: !fails, status: fails ? 500 : 200, json: async () => body } as Response;
  };
  return server;
};
