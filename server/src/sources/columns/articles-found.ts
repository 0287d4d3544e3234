import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  ARTICLE_UID,
  QUOTE_UID,
  type SourceConfirmation,
  type SourcingFilter,
} from '../../../../content-types';
import { linkTable } from '../../tables/link-table';
import { SOURCE_TABLE } from '../../tables/models';
import { tableName } from '../../tables/table-name';
import type { Narrow } from '../access/reading-rows';

/** What a filter is asked of. */
export interface Listed {
  /** The locale of the list. */
  locale: string;
  /** The confirmations that the rules of the house ask for. */
  asked: readonly SourceConfirmation[];
  /** To the quotes in that locale that whoever asks may read; null where that is all of them. */
  toQuotes: Narrow | null;
}

const CONFIRMED_AT = { attestation: 's.attested_at', approval: 's.approved_at' } as const;

const DESCRIBED = "trim(coalesce(??, '')) <> ''";

/**
 * The articles that a filter finds: their documentIds, as a statement to be put into a condition.
 * What rules find is kept nowhere, as it changes with the rules, with other articles and with what
 * the site adds: a list is narrowed by what the database has of sources and quotes.
 */
export const articlesFound = (
  strapi: Core.Strapi,
  filter: Exclude<SourcingFilter, 'none'>,
  { locale, asked, toQuotes }: Listed,
): Knex.QueryBuilder => {
  const { connection } = strapi.db;
  const article = linkTable(strapi, QUOTE_UID, 'article');
  const speaker = linkTable(strapi, QUOTE_UID, 'speaker');

  const sources = () =>
    connection(`${tableName(strapi, SOURCE_TABLE)} as s`).select('s.article_document_id');
  const quoteDrafts = () => {
    const drafts = connection(`${tableName(strapi, QUOTE_UID)} as q`)
      .whereNull('q.published_at')
      .select('q.id');
    toQuotes?.(drafts, 'q');
    return drafts;
  };
  const ofSource = () => quoteDrafts().whereRaw('?? = ??', ['q.source_key', 's.source_key']);
  const waiting = (confirmations: readonly SourceConfirmation[]) => {
    const found = sources().where((either: Knex.QueryBuilder) => {
      if (confirmations.length === 0) either.whereRaw('1 = 0');
      for (const confirmation of confirmations) either.orWhereNull(CONFIRMED_AT[confirmation]);
    });
    return toQuotes === null ? found : found.whereExists(ofSource());
  };
  const articles = () =>
    connection(`${tableName(strapi, ARTICLE_UID)} as a`)
      .select('a.document_id')
      .whereNull('a.published_at')
      .where('a.locale', locale);
  const ofArticle = () =>
    quoteDrafts()
      .join(`${article.name} as al`, `al.${article.source}`, 'q.id')
      .whereRaw('?? = ??', [`al.${article.target}`, 'a.id']);

  switch (filter) {
    case 'sources':
      return toQuotes === null ? sources() : sources().whereExists(ofSource());
    case 'waiting':
      return waiting(asked);
    case 'attestation':
    case 'approval':
      return waiting(asked.filter((confirmation) => confirmation === filter));
    case 'undescribed':
      return sources()
        .whereExists(ofSource())
        .whereNotExists(ofSource().whereRaw(DESCRIBED, ['q.source_description']));
    case 'speakerless':
      return articles().whereExists(
        ofArticle()
          .where('q.attribution', 'named')
          .whereNotExists(
            connection(`${speaker.name} as sl`)
              .select('sl.id')
              .whereRaw('?? = ??', [`sl.${speaker.source}`, 'q.id']),
          ),
      );
    case 'unquoted':
      return articles().whereNotExists(ofArticle());
  }
};
