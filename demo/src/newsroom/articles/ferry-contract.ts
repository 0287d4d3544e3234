import { h, link, p, pullQuote } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const ferryContract: NewsroomArticle = {
  title: 'Ferry contract was promised before bids were opened, officials say',
  standfirst:
    'Three people who worked on the twelve-year Straits contract describe a winner chosen in February and a tender announced in April. The minister says nothing was settled.',
  section: 'Politics',
  dateline: 'PORT ELLERY',
  authors: ['nellHarrowby', 'adaezeLowe'],
  people: ['ilseVarden', 'corinPell', 'straitline'],
  cover: {
    file: 'ferry-contract.webp',
    alternativeText: 'Drawing of a white car ferry crossing a dark strait towards a lit harbour',
    caption: 'The night boat to Lissen carries 300 passengers in summer and, some nights, nine.',
  },
  exclusive: { daysFromNow: 21 },
  published: { weeksAgo: 3, on: 'Tuesday', at: '05:30' },
  body: [
    p(
      'The government told Straitline Ferries that it would keep the Straits crossings two months before it asked anyone to bid for them, according to three people who worked on the contract and to minutes seen by The Lantern.',
    ),
    p(
      'The contract, worth 412 million crowns over twelve years, covers every public crossing between Port Ellery, Skarrow and the island of Lissen. It was put out to tender in April. Two companies answered. Straitline, which has run the boats since 1971, was named the winner in September.',
    ),
    p(
      'One official in the Ministry of Harbours and Ferries, who asked not to be named for fear of dismissal, said the decision had been taken over a single afternoon in February. “We were told to write a tender that only one fleet could meet,” the official said. “Nobody pretended otherwise, and nobody wrote it down.”',
    ),
    p(
      'In fact somebody did. Minutes of a meeting on the ministry’s third floor, initialled by two of those present, record that the incumbent “may order the new hull with confidence”. Straitline signed for a new vessel eleven days later.',
    ),
    h('A clause about ramps'),
    p(
      'The tender required every vessel to carry a stern ramp of 6.2 metres. Straitline’s three ferries do. The rival bidder, a consortium of fishing co-operatives from Skarrow, had offered boats with ramps of 5.8 metres, which fit all four harbours.',
    ),
    p(
      'A naval architect who advised the ministry, and who is bound by a confidentiality agreement, said the figure had no basis in safety. The architect called the clause “a lock cut to fit one key”.',
    ),
    pullQuote('We were told to write a tender that only one fleet could meet.'),
    p(
      'Ilse Varden, the minister for harbours and ferries, denied that the result had been agreed in advance. “I have met every company that sails in these waters, and I promised them all the same thing, which was nothing,” she said in an interview at her office on Monday. Ms Varden said the ramp requirement came from her engineers and that she had not questioned it.',
    ),
    p(
      'Corin Pell, Straitline’s chief executive, declined to be interviewed. In a written answer he said that ordering the vessel had been “a commercial risk, taken openly”.',
    ),
    h('What happens now'),
    p(
      'Under the ',
      link('Public Works Act', 'https://example.org/laws/public-works-act'),
      ' a losing bidder has ninety days to ask a court to set a contract aside. The co-operatives have three weeks left. Agnete Rusk, professor of public law at Ellery College, said the minutes could be decisive if a judge accepted them. “A court does not need to find a bribe,” she said. “It is enough that the door was closed before anyone knocked.”',
    ),
    p(
      'The ministry has opened an inquiry of its own. It concerns, an official notice says, the loss of a document.',
    ),
  ],
  sources: {
    official: {
      description: 'an official in the Ministry of Harbours and Ferries',
      reason: 'feared dismissal for speaking about the contract',
      proximity: 'participant',
      oneVoice: true,
    },
    architect: {
      description: 'a naval architect who advised the ministry',
      reason: 'is bound by a confidentiality agreement',
      proximity: 'documents',
    },
  },
  quotes: [
    {
      text: 'We were told to write a tender that only one fleet could meet',
      form: 'direct',
      source: 'official',
    },
    {
      text: 'Nobody pretended otherwise, and nobody wrote it down.',
      form: 'direct',
      source: 'official',
    },
    { text: 'a lock cut to fit one key', form: 'partial', source: 'architect' },
    {
      text: 'I have met every company that sails in these waters, and I promised them all the same thing, which was nothing',
      form: 'direct',
      speaker: 'ilseVarden',
    },
    {
      text: 'The ramp requirement came from her engineers and she had not questioned it',
      form: 'paraphrase',
      speaker: 'ilseVarden',
    },
    { text: 'a commercial risk, taken openly', form: 'partial', speaker: 'corinPell' },
    {
      text: 'A court does not need to find a bribe',
      form: 'direct',
      speaker: 'agneteRusk',
    },
    {
      text: 'It is enough that the door was closed before anyone knocked.',
      form: 'direct',
      speaker: 'agneteRusk',
    },
  ],
  related: [
    { article: 'ministerProfile', kind: 'background', label: 'The pilot who became a minister' },
    { article: 'ferryReply', kind: 'followUp' },
    { article: 'harbourDues', kind: 'related' },
    {
      url: 'https://example.com/public-radio/straits-timetable',
      title: 'How the Straits timetable shrank, crossing by crossing',
      publisher: 'Vessany Public Radio',
      kind: 'background',
    },
  ],
  german: {
    title: 'Fährvertrag war vergeben, bevor die Angebote geöffnet wurden',
    standfirst:
      'Drei Beteiligte berichten, der Sieger habe im Februar festgestanden, ausgeschrieben wurde im April. Die Ministerin widerspricht.',
    section: 'Politik',
    dateline: 'PORT ELLERY',
    body: [
      p(
        'Die Regierung hat der Reederei Straitline Ferries den Weiterbetrieb der Überfahrten zugesagt, zwei Monate bevor sie überhaupt um Angebote bat. Das berichten drei Menschen, die an dem Vertrag mitgearbeitet haben; es geht auch aus einem Protokoll hervor, das The Lantern einsehen konnte.',
      ),
      p(
        'Der Vertrag ist 412 Millionen Kronen wert, läuft zwölf Jahre und umfasst alle öffentlichen Fähren zwischen Port Ellery, Skarrow und der Insel Lissen. Im April wurde er ausgeschrieben, zwei Bewerber meldeten sich. Im September erhielt Straitline den Zuschlag; das Unternehmen betreibt die Linien seit 1971.',
      ),
      p(
        'Die Entscheidung sei an einem einzigen Nachmittag im Februar gefallen, sagt eine Person aus dem Ministerium für Häfen und Fähren, die ihre Entlassung fürchtet und deshalb ungenannt bleiben will. „Wir sollten eine Ausschreibung verfassen, die nur eine einzige Flotte erfüllen konnte“, sagt sie. „Niemand tat so, als wäre es anders, und niemand schrieb es auf.“',
      ),
      p(
        'Tatsächlich schrieb es doch jemand auf. Laut Protokoll durfte die bisherige Betreiberin ein neues Schiff getrost bestellen. Elf Tage später unterschrieb Straitline den Bauvertrag.',
      ),
      h('Eine Klausel über Rampen'),
      p(
        'Verlangt wurde eine Heckrampe von 6,2 Metern. Die drei Fähren von Straitline haben sie, die Boote der Mitbewerber, einer Gruppe von Fischereigenossenschaften aus Skarrow, nicht. Eine Fachperson für Schiffbau, die das Ministerium beriet und zur Verschwiegenheit verpflichtet ist, nennt die Klausel „ein Schloss, das für einen einzigen Schlüssel gemacht wurde“.',
      ),
      p(
        'Ilse Varden, die Ministerin für Häfen und Fähren, bestreitet eine Absprache. „Ich habe jede Reederei getroffen, die in diesen Gewässern fährt, und allen dasselbe versprochen, nämlich nichts“, sagte sie am Montag. Die Vorgabe für die Rampen stamme von ihren Fachleuten, sie habe sie nicht hinterfragt.',
      ),
      p(
        'Der Geschäftsführer von Straitline, Corin Pell, lehnte ein Gespräch ab. Schriftlich nannte er die Bestellung „ein offen eingegangenes unternehmerisches Risiko“.',
      ),
      p(
        'Unterlegene Bewerber können binnen neunzig Tagen vor Gericht ziehen. Für Agnete Rusk, Professorin für öffentliches Recht am Ellery College, könnte das Protokoll den Ausschlag geben. „Ein Gericht muss keine Bestechung feststellen“, sagt sie. „Es genügt, dass die Tür zu war, bevor jemand anklopfte.“',
      ),
    ],
    quotes: [
      'Wir sollten eine Ausschreibung verfassen, die nur eine einzige Flotte erfüllen konnte',
      'Niemand tat so, als wäre es anders, und niemand schrieb es auf.',
      'ein Schloss, das für einen einzigen Schlüssel gemacht wurde',
      'Ich habe jede Reederei getroffen, die in diesen Gewässern fährt, und allen dasselbe versprochen, nämlich nichts',
      'Die Vorgabe für die Rampen stamme von ihren Fachleuten, sie habe sie nicht hinterfragt',
      'ein offen eingegangenes unternehmerisches Risiko',
      'Ein Gericht muss keine Bestechung feststellen',
      'Es genügt, dass die Tür zu war, bevor jemand anklopfte.',
    ],
    sources: {
      official: {
        description: 'eine Person aus dem Ministerium für Häfen und Fähren',
        reason: 'fürchtet ihre Entlassung',
      },
      architect: {
        description: 'eine Fachperson für Schiffbau, die das Ministerium beriet',
        reason: 'ist zur Verschwiegenheit verpflichtet',
      },
    },
    related: [
      { article: 'electionCount', kind: 'background' },
      // Not translated: German readers get it in English.
      { article: 'harbourWall', kind: 'related', label: 'Die Mauer, auf die niemand mehr achtete' },
    ],
  },
};
