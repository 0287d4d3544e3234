import { h, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const footballClub: NewsroomArticle = {
  title: 'Tidesmen fans buy their club for the price of a trawler',
  standfirst:
    'Nine hundred and four supporters now own Skarrow’s football club, its debts and a stand that has to be tied down in winter.',
  section: 'Sport',
  dateline: 'SKARROW',
  authors: ['joryPenhale'],
  people: ['sunnivaCrake', 'gideonPask', 'skarrowTidesmen'],
  cover: {
    file: 'football-club.webp',
    alternativeText: 'Drawing of a small football ground beside the sea, with a red stand',
    caption: 'The Net Loft ground. Balls kicked over the east stand belong to the harbour.',
  },
  published: { weeksAgo: 4, on: 'Sunday', at: '18:45' },
  body: [
    p(
      'Skarrow Tidesmen were losing by two goals when they were sold. The announcement came over the loudspeaker in the sixty-first minute on Saturday, between an appeal for the owner of a blue van and the half-time raffle, which had been forgotten.',
    ),
    p(
      'The buyers were in the ground already. For 860,000 crowns, about what a second-hand trawler fetches, a trust of 904 supporters has taken over the club from the cannery that had owned it since 1983. The trust’s chairman, Gideon Pask, is a steward on the night ferry. He heard the news on deck.',
    ),
    p(
      '“I told the captain we had bought a football club, and he asked whether it floated,” Mr Pask said. “I had to say that in January it very nearly does.”',
    ),
    h('Roof not included'),
    p(
      'The sale comes with conditions. The cannery keeps the car park. The ground’s east stand lost part of its roof two winters ago and is held by cables that must be tightened by hand before any gale. The trust has promised the league a new roof within three seasons.',
    ),
    p(
      'Sunniva Crake, the captain, was told by the referee. She scored four minutes later, and again in the last. She said the players had agreed to give up their win bonuses until the roof was paid for, and that this was “not the sacrifice it sounds”: the Tidesmen have won twice since spring.',
    ),
    p(
      'A person who took part in the sale, and who would discuss it only without being named because the terms are private, said the cannery had turned down a higher offer from a property company. “There was more money on the table from people who wanted the grass,” the person said.',
    ),
    p(
      'The match ended two all. The van was found, with its lights on, in what is now the cannery’s car park.',
    ),
  ],
  sources: {
    negotiator: {
      description: 'a person who took part in the sale',
      reason: 'the terms of the sale are private',
      proximity: 'participant',
    },
  },
  quotes: [
    {
      text: 'I told the captain we had bought a football club, and he asked whether it floated',
      form: 'direct',
      speaker: 'gideonPask',
    },
    {
      text: 'I had to say that in January it very nearly does.',
      form: 'direct',
      speaker: 'gideonPask',
    },
    { text: 'not the sacrifice it sounds', form: 'partial', speaker: 'sunnivaCrake' },
    {
      text: 'There was more money on the table from people who wanted the grass',
      form: 'direct',
      source: 'negotiator',
    },
  ],
  related: [{ article: 'harbourWall', kind: 'related' }],
};
