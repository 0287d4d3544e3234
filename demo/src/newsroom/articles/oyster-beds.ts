import { h, link, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

/** First published by another paper: it is credited, and search engines are led there. */
export const oysterBeds: NewsroomArticle = {
  title: 'Half the Skarrow oysters are gone, and the other half are moving',
  standfirst:
    'Growers say warm water is to blame. The observatory says to look at the bottom of the bay.',
  section: 'Environment',
  dateline: 'SKARROW',
  authors: ['joryPenhale'],
  people: ['minaTarn', 'odoMerrin'],
  origin: { name: 'The Skarrow Packet', url: 'https://example.com/skarrow-packet/oysters' },
  canonicalUrl: 'https://example.com/skarrow-packet/oysters',
  cover: {
    file: 'oyster-beds.webp',
    alternativeText: 'Drawing of oyster racks on a tidal flat at low water under a pale sky',
  },
  published: { weeksAgo: 5, on: 'Monday', at: '09:15' },
  body: [
    p(
      'Wilhelmina Tarn lifts a rack from the mud of Skarrow bay and turns it over. Of eighty oysters, thirty-seven are open and empty. She puts the living ones in a bucket. They will travel eleven kilometres north, by tractor, to water she hopes is colder.',
    ),
    p(
      'The bay’s nine growers lost about half of their stock between June and September, their association says. “My mother lost a tenth in a bad year and talked about it until she died,” said Ms Tarn. “I don’t know how long I am supposed to talk about this.”',
    ),
    p(
      'The water in August was the warmest since measurements began in 1974. That alone would not kill a grown oyster, according to Odo Merrin, director of the Farrow Islands Observatory, who has spent the autumn sampling the bay. His divers found a layer of fine silt over the beds, up to nine centimetres deep, where there used to be shell and gravel.',
    ),
    h('Where the silt comes from'),
    p(
      'Dr Merrin suspects the harbour. Currents have shifted since a hollow opened under the Marl wall, he said, and material that once stayed inside is being drawn out with every ebb. He described the wall as “a bath with the plug not quite in”. A study due next spring, whose ',
      link('methods are public', 'https://example.org/observatory/bay-silt'),
      ', is meant to settle the question.',
    ),
    p(
      'The harbour office said that it would wait for the study. An employee there, who was not permitted to comment, said that the dredging log showed no work in the bay since 2021. “If there is silt out there, we did not put it there on purpose,” the employee said.',
    ),
    p(
      'Ms Tarn has moved four thousand oysters so far. She can carry six hundred a day and has, by her own reckoning, a hundred days’ work. On the tractor’s mudguard her daughter, who is eight, has painted the word “ambulance”.',
    ),
  ],
  sources: {
    employee: {
      description: 'an employee of the Skarrow harbour office',
      reason: 'was not permitted to comment',
      proximity: 'documents',
    },
  },
  quotes: [
    {
      text: 'My mother lost a tenth in a bad year and talked about it until she died',
      form: 'direct',
      speaker: 'minaTarn',
    },
    {
      text: 'I don’t know how long I am supposed to talk about this.',
      form: 'direct',
      speaker: 'minaTarn',
    },
    { text: 'a bath with the plug not quite in', form: 'partial', speaker: 'odoMerrin' },
    {
      text: 'If there is silt out there, we did not put it there on purpose',
      form: 'direct',
      source: 'employee',
    },
  ],
  related: [
    { article: 'harbourWall', kind: 'background', label: 'The hollow under the harbour wall' },
    {
      url: 'https://example.org/observatory/bay-silt',
      title: 'Sediment in Skarrow bay: how we measure it',
      publisher: 'Farrow Islands Observatory',
      kind: 'background',
    },
  ],
};
