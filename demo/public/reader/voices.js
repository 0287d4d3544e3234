import { element } from './element.js';

/**
 * The quotes of a story by whose words they are: a person's, or a source's. An unnamed source stands
 * alone unless readers are told that quotes are of one voice.
 *
 * @param {readonly import('strapi-plugin-newsdesk/contracts').StoryQuote[]} quotes
 * @returns {{ voice: object, quotes: object[] }[]} in the order in which they first speak
 */
export const voicesOf = (quotes) => {
  const voices = new Map();
  for (const quote of quotes) {
    const key =
      quote.attribution === 'named'
        ? `person ${quote.speaker.slug}`
        : `source ${quote.ref ?? quote.id}`;
    const voice = voices.get(key) ?? { voice: quote, quotes: [] };
    voice.quotes.push(quote);
    voices.set(key, voice);
  }
  return [...voices.values()];
};

const named = ({ speaker }, words) => {
  const facts = [speaker.title ?? speaker.description, speaker.age && words.age(speaker.age)];
  return [
    element('strong', { class: 'voice__name' }, speaker.name),
    element('span', { class: 'voice__facts' }, facts.filter(Boolean).join(', ')),
  ];
};

const unnamed = ({ description }, words) => [
  element('strong', { class: 'voice__name' }, description),
  element('span', { class: 'unnamed' }, words.unnamed),
];

/** Who says it. */
export const speakerOf = (quote, words) =>
  element(
    'span',
    { class: 'voice__who' },
    ...(quote.attribution === 'named' ? named(quote, words) : unnamed(quote, words)),
  );

/**
 * What readers are told of a source: how they know, why they are unnamed, and that they say more
 * than this, where an editor lets readers know.
 *
 * @param {number} count how many quotes of the story are theirs
 */
export const disclosureOf = (quote, count, words) =>
  element(
    'dl',
    { class: 'disclosure' },
    quote.proximity && element('dt', {}, words.knows),
    quote.proximity && element('dd', {}, words.proximity[quote.proximity]),
    element('dt', {}, words.why),
    element('dd', {}, quote.reason ?? words.unknownReason),
    count > 1 && element('dt', {}, words.elsewhereHere),
    count > 1 && element('dd', {}, words.oneVoice(count)),
  );

/** To which medium it was told, where it was another. */
export const toldTo = ({ saidTo }, words) =>
  saidTo &&
  element(
    'p',
    { class: 'told-to' },
    `${words.toldTo} `,
    saidTo.url === null ? saidTo.name : element('a', { href: saidTo.url }, saidTo.name),
  );
