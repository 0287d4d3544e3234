import { p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

/** Deleted after another story linked to it: the entry stays, and tells its editors. */
export const nightBoat: NewsroomArticle = {
  title: 'Night boat to Lissen is suspended',
  standfirst: 'Written on a rumour, and deleted when it turned out to be one.',
  section: 'Islands',
  dateline: 'LISSEN',
  authors: ['adaezeLowe'],
  body: [
    p('The night boat to Lissen will not sail this winter, passengers were told on the quay.'),
  ],
  quotes: [],
  deleted: true,
};
