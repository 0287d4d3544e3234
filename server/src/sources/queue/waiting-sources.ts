import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  ARTICLE_UID,
  type ArticleId,
  QUOTE_UID,
  type SourceConfirmation,
  type SourceKey,
} from '../../../../content-types';
import type { Paging } from '../../reading/paged-entries';
import type { Readable } from '../../reading/readable';
import { searchedText } from '../../related-stories/findable-text';
import { FINDABLE_ARTICLE_TABLE, SOURCE_TABLE } from '../../tables/models';
import { tableName } from '../../tables/table-name';
import { narrowingTo } from '../access/reading-rows';
import type { ConfirmedRow } from '../confirming/confirmed-words';

/** Which sources of the queue are asked for. */
export interface QueueFilter {
  /** What they wait for: one of these. */
  waiting: readonly SourceConfirmation[];
  /** Only those of articles in this locale. */
  locale?: string;
  /** Words of headline, section, standfirst or description. */
  text: string;
}

/** What whoever asks may read: nothing else is listed, counted or searched. */
export interface QueueRights {
  articles: Readable;
  quotes: Readable;
  /** The locales of the site. */
  everyLocale: readonly string[];
}

/** A source that waits, as its row says. */
export interface WaitingSource extends ConfirmedRow {
  id: number;
  articleDocumentId: ArticleId;
  sourceKey: SourceKey;
  attestedBy: number | null;
  approvedBy: number | null;
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

const COLUMN = { attestation: 's.attested_at', approval: 's.approved_at' } as const;

const SEARCHED = ['title', 'section', 'standfirst'] as const;

/** The sources that a filter finds, as a statement to be counted or listed. */
const matching = (
  strapi: Core.Strapi,
  trx: Transaction,
  { waiting, locale, text }: QueueFilter,
  { articles, quotes, everyLocale }: QueueRights,
) => {
  const toArticles = narrowingTo(strapi, ARTICLE_UID, articles, everyLocale);
  const toQuotes = narrowingTo(strapi, QUOTE_UID, quotes, everyLocale);
  const quoteDrafts = () => {
    const drafts = trx(`${tableName(strapi, QUOTE_UID)} as q`)
      .whereRaw('?? = ??', ['q.source_key', 's.source_key'])
      .whereNull('q.published_at')
      .select('q.id');
    toQuotes?.(drafts, 'q');
    return drafts;
  };
  const articleDrafts = () => {
    const drafts = trx(`${tableName(strapi, ARTICLE_UID)} as a`)
      .whereRaw('?? = ??', ['a.document_id', 's.article_document_id'])
      .whereNull('a.published_at')
      .select('a.id');
    toArticles?.(drafts, 'a');
    return drafts;
  };

  const found = trx(`${tableName(strapi, SOURCE_TABLE)} as s`).where(
    (either: Knex.QueryBuilder) => {
      for (const confirmation of waiting) either.orWhereNull(COLUMN[confirmation]);
    },
  );
  if (locale !== undefined) found.whereExists(articleDrafts().where('a.locale', locale));
  else if (toArticles !== null) found.whereExists(articleDrafts());
  if (toQuotes !== null) found.whereExists(quoteDrafts());

  const searched = SEARCHED.filter((name) => articles.fields(name));
  for (const word of searchedText(text).words) {
    const like = `%${word}%`;
    const written = articleDrafts()
      .join(`${tableName(strapi, FINDABLE_ARTICLE_TABLE)} as f`, 'f.article_id', 'a.id')
      .where((any: Knex.QueryBuilder) => {
        for (const name of searched) any.orWhere(`f.${name}`, 'like', like);
      });
    const described = quoteDrafts().whereRaw('lower(q.source_description) like ?', [like]);
    found.where((either: Knex.QueryBuilder) =>
      either.whereExists(written).orWhereExists(described),
    );
  }
  return found;
};

/** Counts the sources that a filter finds. */
export const countWaiting = async (
  strapi: Core.Strapi,
  filter: QueueFilter,
  rights: QueueRights,
): Promise<number> => {
  if (filter.waiting.length === 0) return 0;
  return strapi.db.transaction(async ({ trx }) => {
    const [row] = await matching(strapi, trx, filter, rights).count({ total: '*' });
    return Number(row?.total ?? 0);
  });
};

/** A page of the queue, and how many sources there are on all of them. */
export interface WaitingPage {
  sources: WaitingSource[];
  total: number;
}

/** One page of the sources that a filter finds: those marked first, first. */
export const waitingSources = async (
  strapi: Core.Strapi,
  filter: QueueFilter,
  rights: QueueRights,
  { page, pageSize }: Paging,
): Promise<WaitingPage> => {
  if (filter.waiting.length === 0) return { sources: [], total: 0 };
  // Counted along: what a search costs is to look into every source that waits.
  const found = await strapi.db.transaction(
    async ({ trx }): Promise<{ id: number; total: number | string }[]> =>
      matching(strapi, trx, filter, rights)
        .select({ id: 's.id' }, trx.raw('count(*) over () as ??', ['total']))
        .orderBy('s.id')
        .limit(pageSize)
        .offset((page - 1) * pageSize),
  );
  const [first] = found;
  if (!first) {
    return { sources: [], total: page === 1 ? 0 : await countWaiting(strapi, filter, rights) };
  }
  const sources = await strapi.db.query(SOURCE_TABLE).findMany({
    where: { id: { $in: found.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  });
  return { sources, total: Number(first.total) };
};
