import { plannedArticle, plannedPerson } from '../fill/planned-articles.mjs';

const ARTICLE = 'plugin::newsdesk.article';

/** An article as it stands in the form of somebody who has just quoted one more person. */
const typedArticle = (n, people) => {
  const { title, body } = plannedArticle(n, people);
  const text = `“We shall see about case ${n},” said ${plannedPerson((n * 31) % people).name}.`;
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text }] };
  return { title, body: [...body, paragraph], relatedStories: null };
};

/** What the panel beside an article asks for, together: it shows nothing until both have answered. */
const panelRequests = (article, unsaved) => [
  {
    method: 'POST',
    path: `/newsdesk/articles/${article}/sourcing/preview`,
    body: { locale: 'en', unsaved },
  },
  {
    method: 'POST',
    path: '/newsdesk/sourcing/proposals',
    body: { article, locale: 'en', body: unsaved.body },
  },
];

/** What is typed of somebody's name: its beginning from the second letter on, or their surname's. */
const typedName = (round, people) => {
  const { name } = plannedPerson((round * 7919) % people);
  const [, surname] = name.split(' ');
  const typed = round % 2 === 0 ? name : surname;
  return typed.slice(0, 2 + (round % (typed.length - 1)));
};

/**
 * What an editor's browser asks the plugin for: by its name, what is asked in a round, at once
 * where it is a list.
 *
 * @param {{ documents: readonly string[], people: number }} newsroom its articles, and how many people
 */
export const deskRequests = ({ documents, people }, { lastPage }) => {
  const numberOf = (round) => (round * 7919) % documents.length;
  const pick = (round) => documents[numberOf(round)];
  const page = (round) =>
    Array.from({ length: 20 }, (_, index) => ({
      documentId: pick(round * 20 + index),
      locale: 'en',
    }));
  const get = (path) => () => ({ path });
  return {
    panel: (round) => panelRequests(pick(round), typedArticle(numberOf(round), people)),
    'people search': (round) => ({
      path: `/newsdesk/people/search?q=${encodeURIComponent(typedName(round, people))}&pageSize=8`,
    }),
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
