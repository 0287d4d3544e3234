import { createHash } from 'node:crypto';
import type { Story } from '../../../content-types';
import { freshUntil, jsonLdScript, projectStory, storyCard, storyJsonLd } from './projection';
import type { StoryMaterial } from './story-material';

/** A story, ready to be stored and served. */
export interface PreparedStory {
  story: Story;
  /** The whole answer to a request for it. */
  body: string;
  card: string;
  jsonLd: string;
  /** Strong: the same for the same bytes, in every instance. */
  etag: string;
  freshUntil: string | null;
}

/** A strong ETag of a text. */
export const etagOf = (text: string | Buffer): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/**
 * Where readers find a story, for machines: its canonical address, or under the first of the
 * addresses that the site says it has.
 */
const addressOf = ({ canonicalUrl, slug }: Story, siteUrls: readonly string[]): string | null => {
  const [site] = siteUrls;
  if (canonicalUrl !== null || site === undefined) return canonicalUrl;
  return `${site.replace(/\/$/, '')}/${encodeURIComponent(slug)}`;
};

/** Makes of what a story is made of all that is served of it. */
export const prepareStory = (
  material: StoryMaterial,
  at: Date,
  siteUrls: readonly string[],
): PreparedStory => {
  const story = projectStory(material, at);
  const body = JSON.stringify({ data: story, meta: {} });
  return {
    story,
    body,
    card: JSON.stringify(storyCard(story)),
    jsonLd: jsonLdScript(storyJsonLd(story, { url: addressOf(story, siteUrls) })),
    etag: etagOf(body),
    freshUntil: freshUntil(material, at)?.toISOString() ?? null,
  };
};
