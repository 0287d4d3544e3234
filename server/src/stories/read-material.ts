import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { quoteRowsIn } from '../quotes/in-articles';
import { resolveRelatedStories } from '../related-stories/resolve-related-stories';
import { defaultDescription } from '../sources/settings/default-description';
import { sourcingSettings } from '../sources/settings/stored-settings';
import { toldVoices } from '../sources/told-voices';
import {
  ARTICLE_COLUMNS,
  type ArticleRow,
  COVER_COLUMNS,
  imageOf,
  instantOf,
  PERSON_COLUMNS,
  type PersonRow,
  personOf,
  QUOTE_COLUMNS,
  type QuoteRow,
} from './story-columns';
import type { MaterialQuote, MaterialVoice, StoryMaterial } from './story-material';

/** The version of articles that is wanted: what readers see, or what editors are at. */
export type MaterialVersion = 'published' | 'draft';

const ofVersion = (version: MaterialVersion) => ({
  publishedAt: version === 'published' ? { $notNull: true } : { $null: true },
});

const quotesOf = (strapi: Core.Strapi, articleRows: readonly number[]): Promise<QuoteRow[]> =>
  strapi.db.query(QUOTE_UID).findMany({
    select: [...QUOTE_COLUMNS],
    where: { id: { $in: quoteRowsIn(strapi, { rows: articleRows }) } },
    populate: { article: { select: ['id'] } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });

/** The speakers of named quotes, by the quotes' row ids. For an anonymous one nobody even asks. */
const speakersOf = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteRow[],
): Promise<Map<number, PersonRow>> => {
  const named = quotes.filter(({ attribution }) => attribution === 'named').map(({ id }) => id);
  if (named.length === 0) return new Map();
  const rows: { id: number; speaker: PersonRow | null }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({
      select: ['id'],
      where: { id: { $in: named }, attribution: 'named' },
      populate: { speaker: { select: [...PERSON_COLUMNS] } },
    });
  return new Map(rows.flatMap(({ id, speaker }) => (speaker ? [[id, speaker]] : [])));
};

const voiceOf = (
  quote: QuoteRow,
  speakers: ReadonlyMap<number, PersonRow>,
  voices: ReadonlyMap<number, number>,
): MaterialVoice => {
  if (quote.attribution === 'named') {
    const speaker = speakers.get(quote.id);
    return { attribution: 'named', speaker: speaker ? personOf(speaker) : null };
  }
  return {
    attribution: 'anonymous',
    description: quote.sourceDescription,
    reason: quote.sourceReason,
    proximity: quote.sourceProximity,
    voice: voices.get(quote.id) ?? null,
  };
};

/**
 * Reads what stories are made of: every locale in which some articles are published, or are being
 * written. Eight statements, however many articles.
 */
export const readMaterial = async (
  strapi: Core.Strapi,
  documents: readonly string[],
  version: MaterialVersion = 'published',
): Promise<(StoryMaterial & { articleRow: number })[]> => {
  if (documents.length === 0) return [];
  const articles: ArticleRow[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: [...ARTICLE_COLUMNS],
    where: { documentId: { $in: [...documents] }, ...ofVersion(version) },
    populate: {
      authors: { select: [...PERSON_COLUMNS] },
      people: { select: [...PERSON_COLUMNS] },
      cover: { select: [...COVER_COLUMNS] },
    },
    orderBy: { id: 'asc' },
  });
  const rows = articles.map(({ id }) => id);
  const quotes = await quotesOf(strapi, rows);
  const speakers = await speakersOf(strapi, quotes);
  const voices = await toldVoices(strapi, rows);
  const related = await resolveRelatedStories(strapi, articles, { covers: 'asStored' });
  const settings = await sourcingSettings(strapi);

  const materialQuote = (quote: QuoteRow): MaterialQuote => ({
    documentId: quote.documentId,
    text: quote.text ?? '',
    form: quote.form ?? 'direct',
    saidTo: quote.saidTo,
    saidToUrl: quote.saidToUrl,
    saidOn: quote.saidOn,
    voice: voiceOf(quote, speakers, voices),
  });
  return articles.map((article, index) => {
    const { id, authors, people, cover, publishedAt, locale, ...texts } = article;
    const datePublished = instantOf(texts.datePublished ?? publishedAt) ?? instantOf(new Date(0));
    return {
      ...texts,
      articleRow: id,
      locale: locale ?? '',
      title: texts.title ?? '',
      slug: texts.slug ?? texts.documentId,
      exclusive: texts.exclusive === true,
      exclusiveUntil: instantOf(texts.exclusiveUntil),
      datePublished: datePublished as string,
      dateModified: instantOf(texts.dateModified) ?? (datePublished as string),
      corrections: texts.corrections ?? [],
      quotes: quotes.filter((quote) => quote.article.id === id).map(materialQuote),
      authors: authors.map(personOf),
      people: people.map(personOf),
      cover: cover ? imageOf(cover) : null,
      relatedStories: related[index] ?? [],
      houseDescription: defaultDescription(settings, locale ?? ''),
    };
  });
};
