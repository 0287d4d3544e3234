import { element } from './element.js';
import { disclosureOf, speakerOf, toldTo, voicesOf } from './voices.js';

/** The element of the text below which a card can stand: a paragraph, a list, a figure. */
const blockOf = (body, node) => {
  let block = node;
  while (block.parentElement !== body) block = block.parentElement;
  return block;
};

/** Enough of a quote to tell its button from the others by ear. */
const firstWords = ({ text }) => text.split(/\s+/).slice(0, 6).join(' ');

const nameOf = (quote, words) => `${words.who} ${firstWords(quote)}`;

const cardOf = (quote, count, words, id) =>
  element(
    'div',
    {
      class: `voice-card voice-card--${quote.attribution}`,
      id,
      role: 'note',
      'aria-label': nameOf(quote, words),
      hidden: true,
    },
    element('p', {}, speakerOf(quote, words)),
    quote.attribution === 'anonymous' && disclosureOf(quote, count, words),
    toldTo(quote, words),
  );

/** Binds a button to the words before it: no line begins with one. */
const NO_BREAK = '\u00a0';

/** Puts a button behind a quote, and behind a full stop or comma that ends it: neither begins a line. */
const putBehind = (quote, button) => {
  const { nextSibling } = quote;
  const [mark] = (nextSibling instanceof Text && /^[.,;:!?…)]+/.exec(nextSibling.data)) || [];
  if (mark === undefined) {
    quote.after(NO_BREAK, button);
  } else {
    nextSibling.splitText(mark.length).before(NO_BREAK, button);
  }
};

/**
 * Puts a button behind each quote of the text, which shows below the paragraph who says it: to a
 * finger, a mouse, a keyboard and a screen reader alike.
 */
export const voicesInBody = (body, quotes, words) => {
  const counts = new Map(
    voicesOf(quotes).flatMap(({ quotes: own }) => own.map(({ id }) => [id, own.length])),
  );
  /** Below which a card of the same block goes: they stand in the order of their quotes. */
  const lastBelow = new Map();
  for (const quote of quotes) {
    const parts = [...body.querySelectorAll(`[id^="quote-${CSS.escape(quote.id)}"]`)];
    const last = parts.at(-1);
    if (last === undefined) continue;
    for (const part of parts) part.classList.add('said', `said--${quote.attribution}`);

    const id = `voice-${quote.id}`;
    const card = cardOf(quote, counts.get(quote.id), words, id);
    const button = element('button', {
      type: 'button',
      class: `voice-mark voice-mark--${quote.attribution}`,
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': nameOf(quote, words),
      title: words.who,
    });
    const show = (shown) => {
      card.hidden = !shown;
      button.setAttribute('aria-expanded', String(shown));
      for (const part of parts) part.classList.toggle('said--shown', shown);
    };
    button.addEventListener('click', () => show(card.hidden));
    card.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      show(false);
      button.focus();
    });
    button.addEventListener('keydown', ({ key }) => key === 'Escape' && show(false));
    // Behind the closing mark, which a style sheet sets within the element; but within its figure.
    if (last.matches('figure')) last.append(button);
    else putBehind(last, button);
    const block = blockOf(body, last);
    (lastBelow.get(block) ?? block).after(card);
    lastBelow.set(block, card);
  }
};
