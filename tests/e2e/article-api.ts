import type { ReportedSource, SourcingReport } from '../../content-types';
import type { AdminApi } from './admin-api';

/** An article of the demo newsroom, past the panel: to set a scene or to look at what has come of it. */
export interface ArticleApi {
  documentId: string;
  /** Saves another body in the draft. */
  rewrite: (change: (body: unknown[]) => unknown[]) => Promise<void>;
  report: () => Promise<SourcingReport>;
  confirm: (source: ReportedSource | undefined, what: 'attest' | 'approve') => Promise<void>;
}

/** Finds an article, published or not, by its title in English. */
export const articleApi = async (
  api: AdminApi,
  { title }: { title: string },
): Promise<ArticleApi> => {
  const entries = '/content-manager/collection-types/plugin::newsdesk.article';
  const { results } = await api<{ results: { title: string; documentId: string }[] }>(
    'GET',
    `${entries}?locale=en&pageSize=100`,
  );
  const documentId = results.find((one) => one.title === title)?.documentId;
  if (documentId === undefined) throw new Error(`The demo has no article “${title}”.`);
  const ours = `/newsdesk/articles/${documentId}`;
  return {
    documentId,
    rewrite: async (change) => {
      const path = `${entries}/${documentId}?locale=en`;
      const { data } = await api<{ data: { body: unknown[] } }>('GET', path);
      await api('PUT', path, { body: change(data.body) });
    },
    report: async () =>
      (await api<{ data: SourcingReport }>('GET', `${ours}/sourcing?locale=en`)).data,
    confirm: async (source, what) => {
      if (!source) throw new Error('There is no such source.');
      await api('POST', `${ours}/sources/${encodeURIComponent(source.key)}/${what}?locale=en`, {});
    },
  };
};
