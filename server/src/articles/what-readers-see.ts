import type { Core, Schema } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { localeKey } from '../locales/locale-key';

/** Attributes that every document has, or that this very comparison keeps. */
const KEPT_BY_SOFTWARE = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'datePublished',
  'dateModified',
]);

/** Private as they are stored, but readers see what comes of them. */
const SHOWN_OTHERWISE = new Set(['relatedStories']);

type Row = Record<string, unknown>;

/** What readers see of each published locale of some articles, by `localeKey`. */
export type ReaderView = Map<string, string>;

/**
 * Takes down what readers see of articles: every public attribute, bylines, people and quotes in
 * their order. Two views are equal when, and only when, an article looks the same to readers.
 */
export const whatReadersSee = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<ReaderView> => {
  if (articles.length === 0) return new Map();
  const article = shownAttributes(strapi, ARTICLE_UID, ['quotes']);
  const quote = shownAttributes(strapi, QUOTE_UID, ['article']);
  const rows: (Row & { documentId: string; locale: string })[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      where: { documentId: { $in: [...new Set(articles)] }, publishedAt: { $notNull: true } },
      populate: {
        ...populated(article),
        quotes: { populate: populated(quote) },
      },
    });

  return new Map(
    rows.map((row) => {
      const quotes = row.quotes as Row[];
      const seen = [
        shown(row, article),
        quotes.map((each) => [each.documentId, voice(each), shown(each, quote)]),
      ];
      return [localeKey(row), JSON.stringify(seen, withoutRowIds)];
    }),
  );
};

/** Which quotes are one voice is told to readers, though not by the key itself. */
const voice = ({ oneVoice, sourceKey }: Row): unknown => (oneVoice === true ? sourceKey : null);

type Attributes = [name: string, attribute: Schema.Attribute.AnyAttribute][];

const shownAttributes = (
  strapi: Core.Strapi,
  uid: typeof ARTICLE_UID | typeof QUOTE_UID,
  apart: readonly string[],
): Attributes => {
  const type = strapi.contentType(uid);
  return Object.entries(type.attributes).filter(
    ([name]) =>
      !KEPT_BY_SOFTWARE.has(name) &&
      !apart.includes(name) &&
      (SHOWN_OTHERWISE.has(name) || !contentTypes.isPrivateAttribute(type, name)),
  );
};

const populated = (attributes: Attributes): Record<string, unknown> => {
  const populate: Record<string, unknown> = {};
  for (const [name, { type }] of attributes) {
    if (type === 'relation') populate[name] = { select: ['documentId'] };
    else if (type === 'media' || type === 'component' || type === 'dynamiczone') {
      populate[name] = true;
    }
  }
  return populate;
};

const shown = (row: Row, attributes: Attributes): unknown =>
  attributes.map(([name, { type }]) => {
    const value = row[name] ?? null;
    return [name, type === 'media' || type === 'relation' ? linkedIds(value) : value];
  });

const linkedIds = (linked: unknown): unknown =>
  Array.isArray(linked)
    ? linked.map(linkedIds)
    : ((linked as { documentId?: string } | null)?.documentId ?? null);

/** Publishing writes components anew, under other ids. */
const withoutRowIds = (key: string, value: unknown): unknown => (key === 'id' ? undefined : value);
