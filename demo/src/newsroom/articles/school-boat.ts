import { p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

/** A draft: the head teacher has yet to check the figures. */
export const schoolBoat: NewsroomArticle = {
  title: 'Lissen’s pupils may have to board on the mainland in winter',
  standfirst:
    'Thirty-one children cross the strait to school each day. The winter timetable would bring them home at nine.',
  section: 'Education',
  dateline: 'LISSEN',
  authors: ['tomasFerrin'],
  people: ['dorritHaske', 'straitline'],
  body: [
    p(
      'From November the afternoon boat to Lissen will leave Port Ellery at ten past eight in the evening, three hours after the older pupils of the island finish their lessons on the mainland.',
    ),
    p(
      'The head teacher of Lissen School, Dorrit Haske, whose own pupils go on to the secondary school across the water at twelve, said that families had not been asked. “We found out from the poster on the quay, like the seagulls,” she said.',
    ),
    p(
      'The education office is considering beds for up to thirty-one children from Monday to Thursday in a former nurses’ home. A parent of two, who did not want to be named in order to protect the children’s privacy, said the elder was eleven and had never slept away from the island. “I was asked whether they have the same moon there,” the parent said.',
    ),
    p(
      'Straitline Ferries said that the later sailing connected with the hospital boat, and that it would be glad to hear from the school.',
    ),
  ],
  sources: {
    parent: {
      description: 'a parent of two pupils',
      reason: 'wants to protect the children’s privacy',
      proximity: 'participant',
    },
  },
  quotes: [
    {
      text: 'We found out from the poster on the quay, like the seagulls',
      form: 'direct',
      speaker: 'dorritHaske',
    },
    { text: 'I was asked whether they have the same moon there', form: 'direct', source: 'parent' },
  ],
  related: [{ article: 'hospitalNights', kind: 'related' }],
};
