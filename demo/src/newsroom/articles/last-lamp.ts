import { h, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const lastLamp: NewsroomArticle = {
  title: 'The keeper of a light that keeps itself',
  standfirst:
    'The lamp on Outer Farrow has been automatic since spring. Abel Strand was asked to switch it over, and then asked, rather awkwardly, to stay.',
  section: 'Magazine',
  dateline: 'OUTER FARROW',
  authors: ['joryPenhale'],
  people: ['abelStrand'],
  cover: {
    file: 'last-lamp.webp',
    alternativeText: 'Drawing of a white lighthouse on a dark rock with its beam over the sea',
    caption: 'Outer Farrow light was built in 1861 and can be seen for 24 nautical miles.',
  },
  published: { weeksAgo: 16, on: 'Saturday', at: '07:30' },
  body: [
    p(
      'At a quarter to nine every evening Abel Strand climbs 142 steps, sits down on an upturned crate and watches a lamp light itself. He has a flask with him, and a form on which he writes the time. Nobody has asked for the form since April.',
    ),
    p(
      'Mr Strand has kept the light on Outer Farrow since 1989. In spring, engineers from Vessany Lights took out the mechanism he used to wind and put in a sensor the size of a matchbox. They were kind about it, he says. They let him throw the switch.',
    ),
    p(
      '“I thought there would be a noise,” he says. “There was a noise for 165 years, and then there was not, and I could hear the kettle in the house.”',
    ),
    h('A job without a name'),
    p(
      'The lights’ owner had meant to take him off the island in May. But the boat that carries the observatory’s ringers needs a landing, the landing needs a hand on the rope, and the only hand for nineteen miles was his. His contract now runs to the end of next year. Under “post” the form says “other”.',
    ),
    p(
      'Vessany Lights would not say how many of its eleven remaining keepers will be kept on. A person familiar with its plans, who insisted on anonymity because no decision has been announced, said that the number was three. “They are counting the ones who can mend a boat,” the person said.',
    ),
    p(
      'Mr Strand can mend a boat. He can also, after thirty-seven winters, tell the time to within five minutes by the birds coming over the lantern, and he has views on the sensor, which he says is “a good lad but nervous”. It comes on for thunderclouds. Once, in June, it came on for an eclipse that was not quite total.',
    ),
    p(
      'That night he wrote the hour on the form, as always, and in the space for remarks he wrote that he had been up there anyway.',
    ),
  ],
  sources: {
    plans: {
      description: 'a person familiar with the plans of Vessany Lights',
      reason: 'no decision has been announced',
      proximity: 'briefed',
    },
  },
  quotes: [
    { text: 'I thought there would be a noise', form: 'direct', speaker: 'abelStrand' },
    {
      text: 'There was a noise for 165 years, and then there was not, and I could hear the kettle in the house.',
      form: 'direct',
      speaker: 'abelStrand',
    },
    {
      text: 'They are counting the ones who can mend a boat',
      form: 'direct',
      source: 'plans',
    },
    { text: 'a good lad but nervous', form: 'partial', speaker: 'abelStrand' },
  ],
  related: [{ article: 'birdCount', kind: 'related' }],
};
