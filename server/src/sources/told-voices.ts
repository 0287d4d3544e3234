import type { Core } from '@strapi/strapi';
import { QUOTE_UID, type SourceKey } from '../../../content-types';
import { quoteRowsIn } from '../quotes/in-articles';

/**
 * Which quotes readers are told are one voice, by row ids of versions of articles: a number within
 * the version for each such quote, by the quote's row id. The keys that group them stay here.
 */
export const toldVoices = async (
  strapi: Core.Strapi,
  articleRows: readonly number[],
): Promise<Map<number, number>> => {
  if (articleRows.length === 0) return new Map();
  const quotes: { id: number; sourceKey: SourceKey; article: { id: number } }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({
      select: ['id', 'sourceKey'],
      where: {
        id: { $in: quoteRowsIn(strapi, { rows: articleRows }) },
        attribution: 'anonymous',
        oneVoice: true,
        sourceKey: { $notNull: true },
      },
      populate: { article: { select: ['id'] } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
  const voices = new Map<number, number>();
  const numbers = new Map<string, number>();
  const spoken = new Map<number, number>();
  for (const { id, sourceKey, article } of quotes) {
    const voice = `${article.id} ${sourceKey}`;
    if (!numbers.has(voice)) {
      const next = (spoken.get(article.id) ?? 0) + 1;
      spoken.set(article.id, next);
      numbers.set(voice, next);
    }
    voices.set(id, numbers.get(voice) as number);
  }
  return voices;
};
