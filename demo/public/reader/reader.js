import { fetchJsonLd, fetchPreview, fetchStory } from './api.js';
import { element } from './element.js';
import { frontPage } from './front-page.js';
import { storyPage } from './story-page.js';
import { LOCALES, wordsIn } from './words.js';

const main = document.querySelector('main');
const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
const words = wordsIn(locale);

const localeLinks = () =>
  LOCALES.map((each) =>
    element(
      'a',
      {
        href: each === 'en' ? '/' : `/?locale=${each}`,
        lang: each,
        hreflang: each,
        'aria-current': each === locale ? 'true' : null,
      },
      new Intl.DisplayNames([each], { type: 'language' }).of(each),
    ),
  );

const notice = (text) =>
  element(
    'div',
    { class: 'notice' },
    element('h1', {}, text),
    element('a', { href: locale === 'en' ? '/' : `/?locale=${locale}` }, words.back),
  );

/** What search engines read stands in the page like any script, but runs nothing. */
const tellMachines = async (story) => {
  const jsonLd = await fetchJsonLd(story.slug, story.locale);
  if (jsonLd !== null) {
    document.head.append(element('script', { type: 'application/ld+json' }, jsonLd));
  }
  const canonical =
    story.canonicalUrl ?? new URL(location.pathname + location.search, location.href).href;
  document.head.append(element('link', { rel: 'canonical', href: canonical }));
};

const pageOf = async (path) => {
  const [, kind, name] = path.split('/');
  if (kind === 'preview') {
    const story = await fetchPreview(decodeURIComponent(name ?? ''));
    if (story === null) return notice(words.missing);
    const page = storyPage(story, wordsIn(story.locale));
    page.prepend(element('p', { class: 'draft' }, wordsIn(story.locale).preview));
    return page;
  }
  if (kind === 'stories') {
    const story = await fetchStory(decodeURIComponent(name ?? ''), locale);
    if (story === null) return notice(words.missing);
    await tellMachines(story);
    return storyPage(story, words);
  }
  return frontPage(locale, words);
};

const show = async () => {
  main.setAttribute('aria-busy', 'true');
  try {
    main.replaceChildren(await pageOf(location.pathname));
  } catch {
    const again = element('button', { type: 'button' }, words.retry);
    again.addEventListener('click', show);
    const failed = notice(words.failed);
    failed.append(again);
    main.replaceChildren(failed);
  }
  main.removeAttribute('aria-busy');
};

document.documentElement.lang = locale;
document.querySelector('.skip').textContent = words.skip;
document.querySelector('.masthead__name').href = locale === 'en' ? '/' : `/?locale=${locale}`;
document.querySelector('.masthead__locales').append(...localeLinks());
await show();
