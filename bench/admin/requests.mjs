const ARTICLE = 'plugin::newsdesk.article';

/** What an editor's browser asks the plugin for. @param {readonly string[]} documents articles */
export const deskRequests = (documents, { lastPage }) => {
  const pick = (round) => documents[(round * 7919) % documents.length];
  const page = (round) =>
    Array.from({ length: 20 }, (_, index) => ({
      documentId: pick(round * 20 + index),
      locale: 'en',
    }));
  const get = (path) => () => ({ path });
  return {
    panel: (round) => ({ path: `/newsdesk/articles/${pick(round)}/sourcing?locale=en` }),
    queue: get('/newsdesk/sourcing/queue'),
    'queue, last page': get(`/newsdesk/sourcing/queue?page=${lastPage}`),
    'queue, for approval': get('/newsdesk/sourcing/queue?waiting=approval'),
    'queue, one language': get('/newsdesk/sourcing/queue?locale=en'),
    'queue, searched': get('/newsdesk/sourcing/queue?_q=clerk+harbour'),
    widget: get('/newsdesk/sourcing/queue/counts'),
    columns: (round) => ({
      method: 'POST',
      path: '/newsdesk/sourcing/summaries',
      body: { articles: page(round) },
    }),
  };
};

const list = (sourcing) => () => ({
  path:
    `/content-manager/collection-types/${ARTICLE}?locale=en&pageSize=20` +
    (sourcing ? `&filters[$and][0][sourcing][$eq]=${sourcing}` : ''),
});

/** Strapi's list of articles, and its filters that are the plugin's. */
export const listRequests = {
  list: list(),
  'list, with sources': list('sources'),
  'list, with waiting': list('waiting'),
  'list, undescribed': list('undescribed'),
  'list, speakerless': list('speakerless'),
  'list, unquoted': list('unquoted'),
  'list, without': list('none'),
};
