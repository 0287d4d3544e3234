import { p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

/** A draft that a published story already links to: readers must not learn of it. */
export const harbourDues: NewsroomArticle = {
  title: 'Where the harbour dues went',
  standfirst: 'Not for publication before the treasurer has answered.',
  section: 'Politics',
  dateline: 'PORT ELLERY',
  authors: ['adaezeLowe'],
  people: ['lotharKeen', 'corinPell'],
  exclusive: true,
  body: [
    p(
      'For three years Straitline Ferries paid no dues at Port Ellery’s eastern berth, the harbour board’s own ledgers show. Fishing boats at the same berth paid 310 crowns a night.',
    ),
    p(
      'Lothar Keen, the board’s treasurer, said by telephone that the entries were “a matter of how one reads a column”. He promised to explain them in writing.',
    ),
    p(
      'A bookkeeper who prepared the ledgers, and who fears being sued, said the column had been left blank on instruction. “I was told the ferry was passing through,” the bookkeeper said. “It was there every night. I could see it from my desk.”',
    ),
    // The panel offers to make this an entry of the list.
    p('Related: The wall that Skarrow stopped looking at'),
  ],
  sources: {
    bookkeeper: {
      description: 'a bookkeeper who prepared the ledgers',
      reason: 'fears being sued',
      proximity: 'documents',
      oneVoice: true,
    },
  },
  quotes: [
    {
      text: 'a matter of how one reads a column',
      form: 'partial',
      speaker: 'lotharKeen',
    },
    { text: 'I was told the ferry was passing through', form: 'direct', source: 'bookkeeper' },
    {
      text: 'It was there every night. I could see it from my desk.',
      form: 'direct',
      source: 'bookkeeper',
    },
  ],
  related: [
    { article: 'ferryContract', kind: 'background' },
    { article: 'nightBoat', kind: 'related' },
  ],
};
