import { h, p, pullQuote } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const ministerProfile: NewsroomArticle = {
  title: 'Ilse Varden steers by the shore',
  standfirst:
    'She took ships through the Skarrow Narrows for ten years without touching bottom. Running the country’s ferries has been shallower water.',
  section: 'Magazine',
  dateline: 'PORT ELLERY',
  authors: ['adaezeLowe'],
  people: ['ilseVarden', 'margueriteSole'],
  cover: {
    file: 'minister-profile.webp',
    alternativeText: 'Drawing of a woman in a dark coat on a quay, seen from behind, facing ships',
    caption: 'Ms Varden still walks the quay at Port Ellery before her first meeting.',
  },
  published: { weeksAgo: 1, on: 'Saturday', at: '07:00' },
  body: [
    p(
      'There is a brass clinometer on the minister’s windowsill, of the kind that tells a pilot how far a ship is leaning. It is screwed down. “Buildings don’t list,” Ilse Varden says, “but ministries do.” The needle stands a little to the left of nought, because the sill does.',
    ),
    p(
      'Ms Varden became a pilot at 25, when the Port of Skarrow had never licensed a woman and had no particular wish to. The examination asked candidates to draw the Narrows from memory. She drew them twice, the second time as they had been before the dredging of 1987, and pointed out that the official chart was still the old one.',
    ),
    p(
      'That is the story her friends tell. Her opponents tell the one about the mooring rings: how, as a deputy mayor, she doubled the fee for tying up in the inner harbour, and how forty boats spent a night going round in circles at its mouth, sounding their horns. She kept the fee. A year later, the fishermen voted for her as mayor.',
    ),
    h('An inheritance'),
    p(
      'She came to the government in 2023 with a promise to bring back the winter boats, and with a contract about to run out. Marguerite Sole, who was then the finance minister and is now the prime minister, was said to have called her the only person in the cabinet who could read a tide table. “I never said the only one,” Ms Sole told The Lantern. “I said the only one who did.”',
    ),
    pullQuote('Buildings don’t list, but ministries do.'),
    p(
      'The winter boats have not come back. People who work for her speak of a minister who reads every page and signs late. A former adviser, who asked for anonymity in order to speak freely about a former employer, described weeks in which papers went in to her office “and nothing came out but questions, all of them good”. The adviser said Ms Varden had been shaken by the reports about the Straits contract, and angrier with herself than with anyone. “She thinks in channels,” the adviser said. “Somebody moved the buoys, and she didn’t see it.”',
    ),
    p(
      'Asked whether that was so, Ms Varden looked at the clinometer for some time. She said that a pilot who runs aground is asked one question by the court, which is where she thought she was. She said she knew where she was.',
    ),
    p(
      'Then she went down to the quay, where the Lissen boat was late, and stood among the passengers until it came in.',
    ),
  ],
  sources: {
    adviser: {
      description: 'a former adviser to the minister',
      reason: 'asked to speak freely about a former employer',
      proximity: 'witness',
      oneVoice: true,
    },
  },
  quotes: [
    { text: 'Buildings don’t list', form: 'direct', speaker: 'ilseVarden' },
    { text: 'but ministries do.', form: 'direct', speaker: 'ilseVarden' },
    { text: 'I never said the only one', form: 'direct', speaker: 'margueriteSole' },
    { text: 'I said the only one who did.', form: 'direct', speaker: 'margueriteSole' },
    {
      text: 'and nothing came out but questions, all of them good',
      form: 'partial',
      source: 'adviser',
    },
    { text: 'She thinks in channels', form: 'direct', source: 'adviser' },
    {
      text: 'Somebody moved the buoys, and she didn’t see it.',
      form: 'direct',
      source: 'adviser',
    },
    { text: 'She knew where she was', form: 'paraphrase', speaker: 'ilseVarden' },
  ],
  related: [
    { article: 'ferryContract', kind: 'background' },
    { article: 'ferryReply', kind: 'update' },
  ],
};
