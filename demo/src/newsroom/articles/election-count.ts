import { h, p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const electionCount: NewsroomArticle = {
  title: 'Tolmere to count again after 212 ballots turn up in a school piano',
  standfirst:
    'The Electoral Commission ordered a full recount in a seat decided by 38 votes. Nobody, it says, had reason to tune the piano before Monday.',
  section: 'Politics',
  dateline: 'TOLMERE',
  authors: ['nellHarrowby'],
  people: ['eamonDrey', 'electoralCommission', 'basilOrrery'],
  cover: {
    file: 'election-count.webp',
    alternativeText: 'Drawing of folded ballot papers beside a ballot box on a table',
  },
  published: { weeksAgo: 12, on: 'Wednesday', at: '11:20' },
  body: [
    p(
      'The Electoral Commission on Tuesday ordered a full recount in Tolmere West, where 212 uncounted ballot papers were found on Monday inside an upright piano at the school that served as a polling station.',
    ),
    p(
      'The governing party held the seat in last month’s by-election by 38 votes. Eamon Drey, the commission’s chairman, said that all 9,417 papers would be counted by hand in a hall open to the public. “The only remedy for a doubtful count is a dull one, carried out in plain sight,” he said.',
    ),
    p(
      'The papers were in a sealed bag with the number of a ballot box that was recorded as empty. The school’s music teacher found them when four keys in the lower octave would not go down. Mr Drey said the seal was unbroken and that the commission was treating the matter as a mistake until it had evidence of anything else.',
    ),
    h('A long night'),
    p(
      'Two people who worked at the count described a hurried evening in which boxes from three polling stations were stacked in one corridor. Both asked not to be named because they had signed an undertaking of secrecy. “Someone put the bag down where it was dry, and then it was one in the morning,” one of them said. The other recalled that the hall’s roof had been leaking, and said that the piano was “the only safe place in the building”.',
    ),
    p(
      'Basil Orrery, the leader of the opposition, whose party came second, said he had no complaint against the staff. He asked why the totals had been certified when the number of papers issued and the number counted did not agree.',
    ),
    p(
      'The recount begins on Saturday. The piano, an exhibit for the time being, has been taken to the courthouse, where a notice asks visitors not to play it.',
    ),
  ],
  sources: {
    teller: {
      description: 'a person who worked at the count',
      reason: 'had signed an undertaking of secrecy',
      proximity: 'witness',
    },
    secondTeller: {
      description: 'another person who worked at the count',
      reason: 'had signed an undertaking of secrecy',
      proximity: 'witness',
    },
  },
  quotes: [
    {
      text: 'The only remedy for a doubtful count is a dull one, carried out in plain sight',
      form: 'direct',
      speaker: 'eamonDrey',
    },
    {
      text: 'Someone put the bag down where it was dry, and then it was one in the morning',
      form: 'direct',
      source: 'teller',
    },
    { text: 'the only safe place in the building', form: 'partial', source: 'secondTeller' },
    {
      text: 'He had no complaint against the staff',
      form: 'paraphrase',
      speaker: 'basilOrrery',
    },
  ],
  related: [
    {
      url: 'https://example.org/electoral-commission/how-votes-are-counted',
      title: 'How votes are counted in Vessany',
      publisher: 'Electoral Commission of Vessany',
      kind: 'background',
    },
  ],
  german: {
    title: 'Neue Auszählung in Tolmere: 212 Stimmzettel lagen im Schulklavier',
    standfirst:
      'Die Wahlkommission lässt in einem Wahlkreis, den 38 Stimmen entschieden, alle Zettel noch einmal zählen. Vor Montag habe niemand Anlass gehabt, das Klavier zu stimmen.',
    section: 'Politik',
    dateline: 'TOLMERE',
    body: [
      p(
        'Die Wahlkommission von Vessany hat am Dienstag für den Wahlkreis Tolmere West eine vollständige Neuauszählung angeordnet. Dort waren am Montag 212 nicht gezählte Stimmzettel in einem Klavier gefunden worden, das in einer als Wahllokal genutzten Schule steht.',
      ),
      p(
        'Die Regierungspartei hatte den Sitz bei der Nachwahl im vergangenen Monat mit 38 Stimmen Vorsprung verteidigt. Alle 9417 Zettel würden von Hand und öffentlich gezählt, sagte der Vorsitzende der Kommission, Eamon Drey. „Gegen eine zweifelhafte Auszählung hilft nur eine langweilige, vor aller Augen“, sagte er.',
      ),
      p(
        'Die Zettel steckten in einem versiegelten Beutel mit der Nummer einer Urne, die als leer verzeichnet war. Die Musiklehrerin der Schule entdeckte sie, als sich vier Tasten im Bass nicht mehr drücken ließen. Das Siegel sei unversehrt, sagte Drey; man gehe von einem Versehen aus, solange nichts anderes belegt sei.',
      ),
      h('Eine lange Nacht'),
      p(
        'Zwei Personen, die bei der Auszählung halfen, beschreiben einen hastigen Abend, an dem sich die Urnen aus drei Wahllokalen in einem Flur stapelten. Beide haben sich zur Verschwiegenheit verpflichtet und wollen nicht genannt werden. „Jemand stellte den Beutel dort ab, wo es trocken war, und dann war es ein Uhr früh“, sagt die eine. Das Dach sei undicht gewesen, erinnert sich die andere; das Klavier sei „der einzige sichere Ort im ganzen Haus“ gewesen.',
      ),
      p(
        'Oppositionsführer Basil Orrery, dessen Partei auf dem zweiten Platz landete, sagte, er habe den Helfern nichts vorzuwerfen. Er wolle aber wissen, weshalb das Ergebnis bestätigt worden sei, obwohl die Zahl der ausgegebenen und der gezählten Zettel nicht übereinstimmte.',
      ),
      p(
        'Am Samstag wird neu gezählt. Das Klavier steht einstweilen als Beweisstück im Gericht. Ein Schild bittet darum, nicht darauf zu spielen.',
      ),
    ],
    quotes: [
      'Gegen eine zweifelhafte Auszählung hilft nur eine langweilige, vor aller Augen',
      'Jemand stellte den Beutel dort ab, wo es trocken war, und dann war es ein Uhr früh',
      'der einzige sichere Ort im ganzen Haus',
      'Er habe den Helfern nichts vorzuwerfen',
    ],
    sources: {
      teller: {
        description: 'eine Person, die bei der Auszählung half',
        reason: 'hat sich zur Verschwiegenheit verpflichtet',
      },
      secondTeller: {
        description: 'eine weitere Person, die bei der Auszählung half',
        reason: 'hat sich zur Verschwiegenheit verpflichtet',
      },
    },
  },
};
