import { list, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const budget: NewsroomArticle = {
  title: 'Budget puts 60 million crowns into sea walls and nothing into winter boats',
  standfirst: 'The government will borrow less than forecast. Nurses’ pay rises by 3.1 per cent.',
  section: 'Politics',
  dateline: 'PORT ELLERY',
  authors: ['nellHarrowby'],
  people: ['margueriteSole', 'basilOrrery', 'yusraDemming'],
  published: { weeksAgo: 8, on: 'Tuesday', at: '15:40' },
  body: [
    p(
      'The government will spend 60 million crowns over three years on repairs to sea walls, Prime Minister Marguerite Sole told the Assembly on Tuesday, and will pay for them by postponing a new customs house in Port Ellery.',
    ),
    p(
      'Ms Sole presented the budget herself, the finance ministry having been vacant since Friday. “This is a budget for a country that would like to stay where it is,” she said. Borrowing will fall to 2.2 per cent of national income, from the 2.6 per cent forecast in spring.',
    ),
    p('The main measures:'),
    list(
      '60 million crowns for walls at Skarrow, Brackmouth and three smaller harbours',
      'a rise of 3.1 per cent in the pay of nurses, teachers and lighthouse keepers',
      'no money for winter ferry crossings, which were suspended two years ago',
      'a tax of 40 crowns a night on holiday lets',
    ),
    p(
      'Basil Orrery, the leader of the opposition, said the government had “found the money for stone and lost it for people”. The nurses’ union said the rise was below inflation and that it would ask its members whether to accept it.',
    ),
    p(
      'A finance official, speaking anonymously because the figures are not final, said that the lettings tax was expected to raise 9 million crowns a year. “That is if anyone can find out who is letting what,” the official said. No register of holiday lets exists. A bill to create one has been before the Assembly since 2019.',
    ),
  ],
  sources: {
    finance: {
      description: 'a finance official',
      reason: 'the figures are not final',
      proximity: 'briefed',
    },
  },
  quotes: [
    {
      text: 'This is a budget for a country that would like to stay where it is',
      form: 'direct',
      speaker: 'margueriteSole',
    },
    {
      text: 'found the money for stone and lost it for people',
      form: 'partial',
      speaker: 'basilOrrery',
    },
    {
      text: 'That is if anyone can find out who is letting what',
      form: 'direct',
      source: 'finance',
    },
  ],
  related: [
    { article: 'harbourWall', kind: 'background' },
    { article: 'hospitalNights', kind: 'followUp' },
  ],
};
