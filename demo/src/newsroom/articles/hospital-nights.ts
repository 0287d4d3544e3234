import { h, link, list, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const hospitalNights: NewsroomArticle = {
  title: 'Lissen’s hospital may close at night from January',
  standfirst:
    'The island has one ward, eleven beds and, by the new year, too few nurses to keep the lights on after ten. The nearest alternative is a ferry that does not sail in the dark.',
  section: 'Health',
  dateline: 'LISSEN',
  authors: ['tomasFerrin'],
  people: ['hannekeOsei', 'yusraDemming'],
  cover: {
    file: 'hospital-nights.webp',
    alternativeText: 'Drawing of a small hospital on a hill at night with one window lit',
    caption:
      'Lissen Cottage Hospital admitted 214 patients between ten at night and six last year.',
  },
  published: { weeksAgo: 6, on: 'Thursday', at: '06:00' },
  body: [
    p(
      'The cottage hospital on Lissen will stop admitting patients at night from January unless it can hire four nurses before the winter timetable begins, its medical director said on Wednesday.',
    ),
    p(
      'The ward has had five vacancies since spring. Two nurses came for interviews in June and went home on the next boat, having found nothing to rent. “I can offer them a good post and a view of the sea, and nowhere at all to sleep,” said Hanneke Osei, who has run the hospital since 2019. Dr Osei said she had worked 31 nights herself since the start of summer.',
    ),
    p(
      'The plan, which the health board will discuss at its next meeting, would leave one doctor on call from ten in the evening until six. Patients who could not wait would go to Port Ellery by lifeboat, a passage of fifty minutes in fair weather.',
    ),
    h('What the board is weighing'),
    list(
      'closing the ward at night, every night, until Easter',
      'closing it from Monday to Thursday only',
      'chartering a boat and crew to stand by on the island',
      'buying the empty coastguard cottages for staff, at a price not yet agreed',
    ),
    p(
      'A nurse on the ward, who spoke on condition of anonymity because staff have been told not to talk to reporters, said nights were already being covered by people at the end of a day shift. “Last month I signed for the same drug cupboard twice in one day, as two different shifts,” the nurse said. The hospital said that no patient had come to harm.',
    ),
    p(
      'The Nurses’ Union of Vessany said the shortage was one of houses. Its general secretary, Yusra Demming, pointed to a ',
      link('count of holiday lets', 'https://example.org/lissen/housing-count'),
      ' which found 190 on the island, against 612 homes lived in all year. She called the closure “a housing policy with a stethoscope round its neck”.',
    ),
    p(
      'On the quay, where the morning boat had brought the post and an inspector of weights, opinion was settled. Most of those waiting had been born in the building. None of them could be now: births moved to the mainland four years ago.',
    ),
  ],
  sources: {
    nurse: {
      description: 'a nurse at Lissen Cottage Hospital',
      reason: 'staff have been told not to talk to reporters',
      proximity: 'witness',
    },
  },
  quotes: [
    {
      text: 'I can offer them a good post and a view of the sea, and nowhere at all to sleep',
      form: 'direct',
      speaker: 'hannekeOsei',
    },
    {
      text: 'She had worked 31 nights herself since the start of summer',
      form: 'paraphrase',
      speaker: 'hannekeOsei',
    },
    {
      text: 'Last month I signed for the same drug cupboard twice in one day, as two different shifts',
      form: 'direct',
      source: 'nurse',
    },
    {
      text: 'a housing policy with a stethoscope round its neck',
      form: 'partial',
      speaker: 'yusraDemming',
    },
  ],
  corrections: [
    {
      daysAfter: 2,
      text: 'An earlier version of this article said that the ward had fifteen beds. It has eleven; four were removed when births moved to the mainland.',
    },
  ],
  related: [
    { article: 'budget', kind: 'related' },
    {
      url: 'https://example.org/lissen/housing-count',
      title: 'Count of dwellings on Lissen, by use',
      publisher: 'Lissen Island Council',
      kind: 'background',
    },
  ],
};
