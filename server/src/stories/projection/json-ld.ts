import type { Story, StoryImage, StoryPerson, StoryQuote } from '../../../../content-types';

export interface JsonLdOptions {
  /** Address of the page that shows the story; null where the site has told none. */
  url: string | null;
}

/** Schema.org's word for a property that is not there: none. */
const filled = (properties: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && !value[0]),
    ),
  );

const personOf = ({ name, kind, description, sameAs }: StoryPerson, jobTitle?: string): object =>
  filled({
    '@type': kind === 'organisation' ? 'Organization' : 'Person',
    name,
    description,
    sameAs,
    jobTitle: kind === 'organisation' ? undefined : jobTitle,
  });

/** Addresses of machines are whole: one of the site's own is taken from its page. */
const absolute = (url: string, page: string | null): string | null => {
  if (URL.canParse(url)) return url;
  return page !== null && URL.canParse(url, page) ? new URL(url, page).href : null;
};

/** A length in pixels: schema.org takes no bare number for one. */
const pixels = (value: number | null): object | null =>
  value === null ? null : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };

const imageOf = (image: StoryImage, page: string | null): object | null => {
  const url = absolute(image.url, page);
  if (url === null) return null;
  const { caption, alternativeText, width, height } = image;
  return filled({
    '@type': 'ImageObject',
    url,
    caption: caption ?? alternativeText,
    width: pixels(width),
    height: pixels(height),
  });
};

/**
 * A recorded quote. `spokenByCharacter` is schema.org's word for the speaker, and `creator` the one
 * that others understand. Behind an anonymous one stands nobody: no person is made up for it.
 */
const quotationOf = (quote: StoryQuote): object => {
  const { text, saidTo } = quote;
  const speaker =
    quote.attribution === 'named' ? personOf(quote.speaker, quote.speaker.title) : null;
  return filled({
    '@type': 'Quotation',
    text,
    creator: speaker,
    spokenByCharacter: speaker,
    isBasedOn: saidTo?.url,
    dateCreated: saidTo?.on,
  });
};

/**
 * A story in the words of schema.org: a `NewsArticle`.
 *
 * @see https://schema.org/NewsArticle
 */
export const storyJsonLd = (story: Story, { url }: JsonLdOptions): object => {
  const { origin, cover } = story;
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.standfirst,
    articleSection: story.section,
    dateline: story.dateline,
    inLanguage: story.locale,
    datePublished: story.datePublished,
    dateModified: story.dateModified,
    url,
    mainEntityOfPage: story.canonicalUrl ?? url,
    image: cover === null ? null : imageOf(cover, url),
    author: story.authors.map((author) => personOf(author)),
    mentions: story.people.map((person) => personOf(person)),
    // A paraphrase is not in the words of whoever is paraphrased.
    hasPart: story.quotes.filter(({ form }) => form !== 'paraphrase').map(quotationOf),
    correction: story.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: date,
    })),
    isBasedOn: origin?.url,
    sourceOrganization:
      origin === null ? null : filled({ '@type': 'Organization', name: origin.name }),
  });
};

const ESCAPED = /[<>&\u2028\u2029]/g;

/** JSON-LD as the text of a `<script type="application/ld+json">`: nothing in it ends the script. */
export const jsonLdScript = (jsonLd: object): string =>
  JSON.stringify(jsonLd).replace(
    ESCAPED,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
