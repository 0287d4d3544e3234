import { p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const fogConcert: NewsroomArticle = {
  title: 'A concert for eleven foghorns, weather permitting',
  standfirst:
    'Port Ellery’s autumn festival has commissioned a piece that can be played only when nobody can see the orchestra.',
  section: 'Culture',
  dateline: 'PORT ELLERY',
  authors: ['adaezeLowe'],
  people: ['ilseVarden'],
  cover: {
    file: 'fog-concert.webp',
    alternativeText: 'Drawing of boats in thick fog with sound waves in the air around them',
  },
  published: { weeksAgo: 10, on: 'Friday', at: '16:00' },
  body: [
    p(
      'The audience gathered on the mole at six on Thursday evening, with blankets. So did the orchestra: nine trawlers, a tug and the Saint Averil, the oldest of the Straits ferries, moored in a half circle two hundred metres out. Everything was ready but the fog.',
    ),
    p(
      'The piece, written for the eleven horns by a composer who signs the score only as “a resident”, may be played when the far side of the harbour is out of sight and not otherwise. It says so on the first page. On Thursday you could see the far side perfectly, and a woman on it hanging out washing.',
    ),
    p(
      'The festival agreed to keep the composer’s name to itself. In a note passed on by the organisers, the composer explained that the neighbours had been promised twenty years ago that there would be no more music. “I should like to go on living in my street,” the note says.',
    ),
    p(
      'By special permission of Ilse Varden, the minister for harbours and ferries, the horns may sound for nineteen minutes without meaning danger. She attached one condition: that any vessel which does mean danger should sound “last, and for longer than is artistic”.',
    ),
    p(
      'At twenty to eight somebody cheered. A grey line had appeared beyond the light, and for a quarter of an hour it came on across the water, and took the outer buoy, and the tug. Then the wind went round. The audience folded its blankets. They will try again every evening until it works or the season ends, and tickets stay valid.',
    ),
  ],
  sources: {
    composer: {
      description: 'the composer of the piece',
      reason: 'promised the neighbours that there would be no more music',
      proximity: 'participant',
    },
  },
  quotes: [
    {
      text: 'I should like to go on living in my street',
      form: 'direct',
      source: 'composer',
    },
    {
      text: 'last, and for longer than is artistic',
      form: 'partial',
      speaker: 'ilseVarden',
    },
  ],
  related: [
    {
      url: 'https://example.com/ellery-festival/fog',
      title: 'Tonight’s visibility, and whether to come',
      publisher: 'Ellery Autumn Festival',
      kind: 'update',
    },
  ],
};
