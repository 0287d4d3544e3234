import { element } from './element.js';
import { disclosureOf, speakerOf, voicesOf } from './voices.js';

const namedVoice = ({ voice, quotes }, words) =>
  element(
    'li',
    { class: 'voice voice--named' },
    speakerOf(voice, words),
    element('span', { class: 'voice__count' }, words.quotes(quotes.length)),
  );

const unnamedVoice = ({ voice, quotes }, words) =>
  element(
    'li',
    { class: 'voice voice--unnamed' },
    element(
      'details',
      {},
      element(
        'summary',
        {},
        speakerOf(voice, words),
        element('span', { class: 'voice__count' }, words.quotes(quotes.length)),
      ),
      disclosureOf(voice, quotes.length, words),
    ),
  );

/** Everybody whose words the story rests on, the unnamed with what is known of them. */
export const voicesSection = (quotes, words) =>
  quotes.length > 0 &&
  element(
    'section',
    { class: 'voices', 'aria-labelledby': 'voices' },
    element('h2', { id: 'voices' }, words.voices),
    element(
      'ul',
      {},
      ...voicesOf(quotes).map((each) =>
        each.voice.attribution === 'named' ? namedVoice(each, words) : unnamedVoice(each, words),
      ),
    ),
  );
