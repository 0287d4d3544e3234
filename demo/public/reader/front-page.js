import { addressOf, fetchCards } from './api.js';
import { bylineOf } from './byline.js';
import { momentOf } from './dates.js';
import { element } from './element.js';
import { pictureOf } from './picture.js';

const cardOf = (card, words, lead) =>
  element(
    'article',
    { class: lead ? 'card card--lead' : 'card' },
    card.cover &&
      element(
        'div',
        { class: 'card__picture' },
        pictureOf(
          card.cover,
          lead
            ? '(min-width: 60rem) 40rem, 100vw'
            : '(min-width: 60rem) 23rem, (min-width: 44rem) 50vw, 100vw',
        ),
      ),
    element(
      'div',
      { class: 'card__text' },
      element(
        'p',
        { class: 'card__over' },
        card.exclusive && element('strong', { class: 'exclusive' }, words.exclusive),
        card.section ?? '',
      ),
      element('h2', {}, element('a', { href: addressOf(card) }, card.title)),
      card.standfirst && element('p', { class: 'card__standfirst' }, card.standfirst),
      element(
        'p',
        { class: 'card__under' },
        bylineOf(card.authors, words),
        momentOf(card.datePublished, card.locale),
      ),
    ),
  );

/**
 * The front page: cards, newest first, and the older ones when asked for.
 * @param {string} locale @param {ReturnType<typeof import('./words.js').wordsIn>} words
 */
export const frontPage = async (locale, words) => {
  const page = element('div', { class: 'front' }, element('h1', { class: 'unseen' }, words.front));
  const cards = element('div', { class: 'cards' });
  const older = element('button', { class: 'older', type: 'button' }, words.older);
  let next = 1;

  const append = async () => {
    const { data, meta } = await fetchCards(locale, next);
    const shown = cards.childElementCount;
    cards.append(...data.map((card, index) => cardOf(card, words, shown + index === 0)));
    older.hidden = next >= meta.pagination.pageCount;
    next += 1;
    // The keyboard goes on where the reader was: at the first of the stories that came.
    if (shown > 0) cards.children[shown]?.querySelector('a')?.focus();
  };
  older.addEventListener('click', append);

  await append();
  page.append(cards.childElementCount === 0 ? element('p', {}, words.empty) : cards, older);
  document.title = 'The Lantern';
  return page;
};
