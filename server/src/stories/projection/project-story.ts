import type { Story } from '../../../../content-types';
import { isFullDate } from '../../../../content-types/rules/partial-date';
import { isWebUrl } from '../../../../content-types/rules/web-url';
import { prepareBody } from '../../quotations';
import type { StoryMaterial } from '../story-material';
import { bodyBlocks } from './body-blocks';
import { bodyHtml } from './body-html';
import { placedQuotes } from './placed-quotes';
import { filledText, plainText } from './plain-text';
import { quotePieces } from './quote-pieces';
import { relatedStories } from './related-stories';
import { storyImage } from './story-image';
import { storyPerson } from './story-person';
import { countVoices, isTold, storyQuotes } from './story-quotes';

const webUrl = (url: string | null): string | null => (url !== null && isWebUrl(url) ? url : null);

const originOf = ({
  originName,
  originUrl,
}: Pick<StoryMaterial, 'originName' | 'originUrl'>): Story['origin'] => {
  const url = webUrl(originUrl);
  const name = filledText(originName) ?? (url && new URL(url).hostname.replace(/^www\./, ''));
  return name ? { name, url } : null;
};

const isExclusive = (
  { exclusive, exclusiveUntil }: Pick<StoryMaterial, 'exclusive' | 'exclusiveUntil'>,
  at: Date,
): boolean => exclusive && (exclusiveUntil === null || at < new Date(exclusiveUntil));

/**
 * What readers get of an article, by copying what they may see and nothing else. Takes whatever
 * is stored; the same material gives the same story at any moment before `freshUntil`.
 *
 * @param at - the moment: a flag with an end may hold no longer
 */
export const projectStory = (material: StoryMaterial, at: Date): Story => {
  const { documentId, locale, slug, datePublished, dateModified } = material;
  const blocks = bodyBlocks(material.body);
  const body = prepareBody(blocks);
  const told = material.quotes.filter(isTold);
  const placed = placedQuotes(told, blocks, body);
  return {
    documentId,
    locale,
    slug,
    title: plainText(material.title),
    standfirst: filledText(material.standfirst),
    section: filledText(material.section),
    dateline: filledText(material.dateline),
    exclusive: isExclusive(material, at),
    exclusiveUntil: material.exclusive ? material.exclusiveUntil : null,
    datePublished,
    dateModified,
    body: { blocks, html: bodyHtml(blocks, quotePieces(placed, body)) },
    quotes: storyQuotes(placed, material),
    voices: countVoices(told),
    authors: material.authors.map(storyPerson),
    people: material.people.map(storyPerson),
    cover: storyImage(material.cover),
    relatedStories: relatedStories(material.relatedStories),
    corrections: material.corrections
      .filter(({ date }) => isFullDate(date))
      .map(({ date, text }) => ({ date, text: plainText(text) })),
    origin: originOf(material),
    canonicalUrl: webUrl(material.canonicalUrl),
  };
};
