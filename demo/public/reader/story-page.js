import { addressOf } from './api.js';
import { bylineOf } from './byline.js';
import { momentOf, otherDay } from './dates.js';
import { element } from './element.js';
import { pictureOf } from './picture.js';
import { voicesInBody } from './voices-in-body.js';
import { voicesSection } from './voices-section.js';

const headOf = (story, words) =>
  element(
    'header',
    { class: 'story__head' },
    element(
      'p',
      { class: 'card__over' },
      story.exclusive && element('strong', { class: 'exclusive' }, words.exclusive),
      story.section ?? '',
    ),
    element('h1', {}, story.title),
    story.standfirst && element('p', { class: 'standfirst' }, story.standfirst),
    element(
      'p',
      { class: 'story__dates' },
      bylineOf(story.authors, words),
      momentOf(story.datePublished, story.locale),
      otherDay(story.datePublished, story.dateModified) &&
        element('span', {}, `${words.updated} `, momentOf(story.dateModified, story.locale)),
    ),
    story.corrections.length > 0 &&
      element('p', { class: 'corrected' }, element('a', { href: '#corrections' }, words.corrected)),
  );

const coverOf = ({ cover }) =>
  cover &&
  element(
    'figure',
    { class: 'cover' },
    pictureOf(cover, '(min-width: 48rem) 46rem, 100vw'),
    cover.caption && element('figcaption', {}, cover.caption),
  );

/** The text, with the dateline before its first words. */
const bodyOf = (story, words) => {
  const body = element('div', { class: 'body' });
  // Safe by its making: a story's HTML has allow-listed elements alone.
  body.innerHTML = story.body.html;
  const first = body.querySelector('p');
  if (story.dateline && first !== null) {
    first.prepend(element('span', { class: 'dateline' }, story.dateline), ' — ');
  }
  voicesInBody(body, story.quotes, words);
  return body;
};

/** To whom the story is owed: a link to it where it first appeared, or to the page that is canonical. */
const originOf = ({ origin, canonicalUrl }, words) => {
  if (origin === null) return null;
  const href = origin.url ?? canonicalUrl;
  return element(
    'p',
    { class: 'origin' },
    `${words.first} `,
    href === null ? origin.name : element('a', { href }, origin.name),
  );
};

const correctionsOf = (story, words) =>
  story.corrections.length > 0 &&
  element(
    'section',
    { id: 'corrections', class: 'corrections', tabindex: '-1' },
    element('h2', {}, words.corrections),
    ...story.corrections.map(({ date, text }) =>
      element('p', { class: 'correction' }, momentOf(date, story.locale), ` ${text}`),
    ),
  );

const relatedOf = (story, words) =>
  story.relatedStories.length > 0 &&
  element(
    'nav',
    { class: 'related', 'aria-labelledby': 'related' },
    element('h2', { id: 'related' }, words.related),
    element(
      'ul',
      {},
      ...story.relatedStories.map((entry) =>
        element(
          'li',
          {},
          words.kind[entry.kind] && element('span', { class: 'kind' }, words.kind[entry.kind]),
          element(
            'a',
            { href: entry.type === 'article' ? addressOf(entry) : entry.url },
            entry.label ?? entry.title,
          ),
          entry.type === 'url' &&
            entry.publisher &&
            element('span', { class: 'publisher' }, ` ${words.elsewhere} ${entry.publisher}`),
        ),
      ),
    ),
  );

/**
 * A story as a reader sees it.
 * @param {import('strapi-plugin-newsdesk/contracts').Story} story
 * @param {ReturnType<typeof import('./words.js').wordsIn>} words
 */
export const storyPage = (story, words) => {
  document.title = `${story.title} – The Lantern`;
  return element(
    'article',
    { class: 'story' },
    headOf(story, words),
    coverOf(story),
    bodyOf(story, words),
    originOf(story, words),
    voicesSection(story.quotes, words),
    correctionsOf(story, words),
    relatedOf(story, words),
  );
};
