import { h, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const ferryReply: NewsroomArticle = {
  title: 'Straitline says it will publish its bid, and asks its rival to do the same',
  standfirst:
    'The ferry operator broke its silence in a radio interview, ten days after The Lantern reported that it had been promised the Straits contract.',
  section: 'Politics',
  dateline: 'PORT ELLERY',
  authors: ['nellHarrowby'],
  people: ['corinPell', 'straitline', 'ilseVarden'],
  published: { weeksAgo: 2, on: 'Friday', at: '14:10' },
  body: [
    p(
      'Straitline Ferries will publish the whole of its bid for the Straits crossings, its chief executive said on Thursday, and it challenged the fishing co-operatives that lost the contract to publish theirs.',
    ),
    p(
      'Corin Pell made the offer on Vessany Public Radio’s morning programme, his first interview since The Lantern reported that officials had settled on Straitline before the tender was announced. “People should see what we offered and what it cost us to offer it,” he told the station. He said the price of each crossing would be blacked out.',
    ),
    p(
      'Mr Pell did not dispute the minutes in which a ministry meeting agreed that his company “may order the new hull with confidence”. He said he had never seen them, and that Straitline had ordered the vessel because its oldest ferry, the Saint Averil, was losing “a rivet a week”.',
    ),
    h('Co-operatives unmoved'),
    p(
      'The co-operatives gave no answer in public on Friday. A member of their bid committee, who was not authorised to speak while lawyers prepare the case, said the group would open its books only to a judge. “We are not going to hold a beauty contest on the radio,” the member said.',
    ),
    p(
      'Basil Orrery, the leader of the opposition, called for the contract to be suspended until the ministry’s inquiry into a missing document is complete. “A government that can lose a sheet of paper can lose a ferry,” he told the Assembly, to laughter from his own benches and from two rows of the government’s.',
    ),
    p(
      'Ilse Varden, the minister, was not in the chamber. Her office said that she was on Lissen, to which she had travelled by the ten o’clock boat. It ran forty minutes late.',
    ),
  ],
  sources: {
    bidder: {
      description: 'a member of the co-operatives’ bid committee',
      reason: 'was not authorised to speak while lawyers prepare the case',
      proximity: 'participant',
    },
  },
  quotes: [
    {
      text: 'People should see what we offered and what it cost us to offer it',
      form: 'direct',
      speaker: 'corinPell',
      saidTo: {
        name: 'Vessany Public Radio',
        url: 'https://example.com/public-radio/morning',
        on: { weeksAgo: 2, on: 'Thursday', at: '07:00' },
      },
    },
    {
      text: 'a rivet a week',
      form: 'partial',
      speaker: 'corinPell',
      saidTo: {
        name: 'Vessany Public Radio',
        url: 'https://example.com/public-radio/morning',
        on: { weeksAgo: 2, on: 'Thursday', at: '07:00' },
      },
    },
    {
      text: 'We are not going to hold a beauty contest on the radio',
      form: 'direct',
      source: 'bidder',
    },
    {
      text: 'A government that can lose a sheet of paper can lose a ferry',
      form: 'direct',
      speaker: 'basilOrrery',
    },
  ],
  related: [
    { article: 'ferryContract', kind: 'background' },
    { article: 'ministerProfile', kind: 'related' },
  ],
};
