import type { Lexicon } from './lexicon';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ARTICLES = 'a an the this that one another our my';
const COUNTS =
  'two three four five six seven eight nine ten several some many multiple various numerous few both dozens those these all';

const GENERIC =
  'source sources insider insiders person persons people individual individuals someone somebody man men woman women contact contacts informant informants official officials expert experts observer observers voice voices figure figures tipster';
const EMPTY_ADJECTIVES =
  'anonymous unnamed unidentified confidential secret reliable trusted trustworthy credible well-placed well-informed informed knowledgeable senior former inside high-ranking high-level top unspecified certain close familiar private';
const SMALL_WORDS =
  'who of with in on at to and or is was were there here within only well say says said tell tells told knows';

const MATTER =
  '(?:(?:the|this|that|his|her|their|its) )?(?:matters?|situations?|issues?|events?|story|case|facts|subject|topic|thinking|details|plans|circumstances|developments|discussions?)';
const TO_SPEAK =
  '(?:speak|speaking|brief|talk|talking|comment|commenting|discuss|discussing|be quoted|be named|be identified|make comments?|give interviews?)';
const ALLOWED =
  '(?:authori[sz]ed|permitted|allowed|cleared|empowered|entitled|at liberty|free|in a position)';
const UNNAMED = '(?:named|identified|quoted|quoted by name|identified by name)';

const AT_WHOSE_WISH = [
  `(?:on|under) (?:the )?conditions? (?:of anonymity|that (?:he|she|they) not be ${UNNAMED})`,
  `(?:asked|asks|asking|wished|wishes|wishing|wanted|wants|wanting|preferred|prefers|preferring|chose|requested|requesting|declined|declines|declining|refused) (?:not )?(?:to )?(?:be |remain |stay )?(?:${UNNAMED}|anonymous|unnamed|anonymity)`,
  `(?:did not|didn't|does not|doesn't|do not|don't) (?:want|wish|ask) to be ${UNNAMED}`,
  `(?:requested|requests|requesting|sought|asked for|insisted on|was granted|were granted|granted|given) anonymity`,
  `(?:spoke|speaks|speaking|talked|talking) (?:anonymously|privately|on background|off the record)`,
];

const NOT_ALLOWED = `(?:not|never|isn't|wasn't|aren't|weren't|hasn't|haven't)(?: (?:yet|been|formally|officially))* ${ALLOWED}(?: to ${TO_SPEAK})?`;

const phrases = (...sources: string[]): RegExp[] =>
  sources.map((source) => new RegExp(`(?<![\\p{L}'-])(?:${source})(?![\\p{L}'-])`, 'gu'));

/** English. Written for this purpose; what tells nothing is a matter of usage, and of taste. */
export const english: Lexicon = {
  bareWords: set(
    `${ARTICLES} ${COUNTS} ${GENERIC} ${EMPTY_ADJECTIVES} ${SMALL_WORDS} speaks spoke speaking publicly`,
  ),
  barePhrases: phrases(
    ...AT_WHOSE_WISH,
    NOT_ALLOWED,
    `(?:familiar|acquainted|conversant) with ${MATTER}`,
    `(?:close|privy) to ${MATTER}`,
    `(?:briefed|informed) (?:on|about) ${MATTER}`,
    `(?:with|who has|who have|has|having) (?:(?:direct|first-hand|firsthand|intimate|inside|some|close|detailed) )?(?:knowledge|understanding|awareness) (?:of|about) ${MATTER}`,
    `(?:who knows?|knowing|aware of|involved in) ${MATTER}`,
    'in the know',
    '(?:(?:a|the) )?(?:number|handful|couple|pair|group|range) of',
    'in a position to know',
    'with (?:inside|direct|first-hand|intimate) (?:knowledge|information)(?! of)',
  ),
  plural: {
    starts: set(`${COUNTS} most hundreds scores half-dozen`),
    groups: [
      /^(?:(?:a|an|the|one) )?(?:\p{L}+ )?(?:group|pair|number|handful|couple|trio|dozen|team|circle|majority|range|series) of(?= )/u,
      /^(?:an? |the )?couple(?! of)(?: |$)/u,
      /^a (?:half-dozen|dozen)(?= )/u,
      /^(?:more|fewer|less) than (?:one|two|three|four|five|a dozen)(?= )/u,
      /^at least (?:two|three|four|five|six|a dozen)(?= )/u,
      /^\d*[02-9](?= )|^\d+1(?= )/u,
    ],
    singular: set('a an one another each every any no this that someone somebody anyone'),
    nouns: set('people men women children staff personnel police folk clergy'),
    // Not "boss", "campus", "analysis", nor a possessive.
    ending: /[^sui'](?:s|ies)$/u,
    notPlural: set('news politics economics physics series headquarters species gas lens bias'),
    breaks: set(
      'of in at from with within inside outside near on for by to under over against about behind around among between across close closest familiar who whom whose that which involved working speaking present based privy briefed aware formerly currently once until during after before than as say says said tell tells told',
    ),
    joins: set('and or'),
  },
  rotePhrases: phrases(
    ...AT_WHOSE_WISH,
    NOT_ALLOWED,
    `(?:lacks?|lacked|lacking|without|had no|has no) (?:authori[sz]ation|permission|authority|clearance) to ${TO_SPEAK}`,
    `(?:cannot|can't|could not|couldn't|may not|must not) ${TO_SPEAK}`,
    `(?:in order )?to (?:speak|talk|discuss|describe|share|recount|give)(?: more)?(?: (?:freely|openly|candidly|frankly|honestly))?`,
    '(?:because|due|owing|given|in view) ?(?:of|to)? (?:the )?(?:sensitivity|sensitive nature|delicate nature|nature|delicacy|confidentiality)(?: of)?',
  ),
  roteWords: set(
    `${ARTICLES} he she they it his her their its who i we and or but so as because since for to of about on in with by from at is was were are be been being has have had spoke speaks the source sources person people individual individuals official officials publicly public openly freely candidly frankly anonymously privately media press reporters reporter journalists journalist matter matters issue issues topic subject situation case private internal confidential sensitive personal delicate discussions conversations talks deliberations personnel details information ongoing still more any anything such these those also therefore anonymous anonymity unnamed privacy reasons reason due given only`,
  ),
};
