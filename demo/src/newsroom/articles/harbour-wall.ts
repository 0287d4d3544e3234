import { h, list, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const harbourWall: NewsroomArticle = {
  title: 'The wall that Skarrow stopped looking at',
  standfirst:
    'For 78 years a curve of granite has kept the sea out of the lower town. Divers have now found what the engineer who built it always said they would.',
  section: 'Environment',
  dateline: 'SKARROW',
  authors: ['joryPenhale'],
  people: ['bramTollister', 'josephineMarl'],
  cover: {
    file: 'harbour-wall.webp',
    alternativeText: 'Drawing of a curved stone harbour wall with waves breaking against it',
    caption: 'The Marl wall at Skarrow, at the top of a spring tide.',
  },
  published: { weeksAgo: 9, on: 'Saturday', at: '08:00' },
  pendingEdit: {
    standfirst:
      'For 78 years a curve of granite has kept the sea out of the lower town. Divers have now found what its engineer always said they would, and the council has voted to pay for a second look.',
  },
  body: [
    p(
      'At low water on a still day you can walk the whole of the Skarrow wall, 640 paces from the ice house to the light, and meet nobody but anglers. Almost everyone in the lower town lives below the level of your boots.',
    ),
    p(
      'In August, divers hired by the harbour swam along the seaward foot of the wall with lamps. They came back with photographs of a hollow eleven metres long, high enough to stand up in.',
    ),
    p(
      '“The sea has been taking a handful a day since before I was born,” said Bram Tollister, the harbour engineer. “It has simply never been in a hurry.” He said the wall was in no danger of falling this winter, and that he would not say so about the winter after next.',
    ),
    h('An engineer’s warning'),
    p(
      'None of this would have surprised Josephine Marl. The chief engineer of the old Department of Sea Works drew the wall in 1946 with a toe of loose boulders along its foot, to be renewed every ten years. She left a notebook of instructions, kept in the harbour office in a biscuit tin. On the first page she wrote that the wall would last “as long as somebody is bored enough to look after it”.',
    ),
    p(
      'The boulders were renewed in 1958 and in 1969. After that the department was merged, then moved, then closed. Mr Tollister found the notebook when he took the job in 2011.',
    ),
    p('The harbour has asked for three things:'),
    list(
      '9,000 tonnes of rock, to be placed before the October gales of next year',
      'a survey of the foot of the wall every spring',
      'a person, by name, whose job it is to read the survey',
    ),
    p(
      'The first would cost 14 million crowns, which is more than the town raises in a year. A councillor who has seen the ministry’s reply, and who asked not to be identified because it has not been made public, said it offered a fifth of that and “a very handsome brochure”.',
    ),
    p(
      'On Friday evening the anglers had moved to the landward side. It was not the wall, one of them explained. The fish had found the hollow, and nobody could get them to come out.',
    ),
  ],
  sources: {
    councillor: {
      description: 'a Skarrow councillor who has seen the ministry’s reply',
      reason: 'the reply has not been made public',
      proximity: 'documents',
    },
  },
  quotes: [
    {
      text: 'The sea has been taking a handful a day since before I was born',
      form: 'direct',
      speaker: 'bramTollister',
    },
    {
      text: 'It has simply never been in a hurry.',
      form: 'direct',
      speaker: 'bramTollister',
    },
    {
      text: 'as long as somebody is bored enough to look after it',
      form: 'partial',
      speaker: 'josephineMarl',
    },
    { text: 'a very handsome brochure', form: 'partial', source: 'councillor' },
  ],
  related: [
    { article: 'oysterBeds', kind: 'related' },
    { article: 'budget', kind: 'followUp', label: 'What the budget gave the sea walls' },
  ],
};
