import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  ARTICLE_UID,
  type ArticleId,
  QUOTE_UID,
  type QueuedSource,
  type QuoteId,
  type SourceProximity,
  type SourcingSettings,
} from '../../../../content-types';
import { type DatedVersion, entryStatus } from '../../reading/entry-status';
import { administratorNames } from '../access/administrator-names';
import { type ArticleDraft, draftsWhere, permissionsOn } from '../access/held-to-article';
import { asItStands } from '../confirming/as-they-stand';
import { writersOf } from '../confirming/who-wrote';
import { confirmation } from '../report/sourcing-report';
import { mayConfirm } from './may-confirm';
import type { QueueRights, WaitingSource } from './waiting-sources';

interface QuoteDraft {
  id: number;
  documentId: QuoteId;
  locale: string;
  text: string | null;
  sourceKey: string;
  sourceDescription: string | null;
  sourceProximity: SourceProximity | null;
  position: number | null;
}

type DatedArticle = DatedVersion & { documentId: string; locale: string };

const articleDrafts = (
  strapi: Core.Strapi,
  documents: readonly ArticleId[],
  { articles }: QueueRights,
): Promise<ArticleDraft[]> =>
  draftsWhere(strapi, { $and: [{ documentId: { $in: documents } }, articles.where] });

/** The drafts of the quotes of some sources, and which of them may be read. */
const quoteDrafts = async (
  strapi: Core.Strapi,
  keys: readonly string[],
  { quotes }: QueueRights,
): Promise<{ all: QuoteDraft[]; readable: Set<number> }> => {
  const where = { sourceKey: { $in: keys }, attribution: 'anonymous', publishedAt: null };
  const all: QuoteDraft[] = await strapi.db.query(QUOTE_UID).findMany({
    select: [
      'id',
      'documentId',
      'locale',
      'text',
      'sourceKey',
      'sourceDescription',
      'sourceProximity',
      'position',
    ],
    where,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  if (Object.keys(quotes.where).length === 0) {
    return { all, readable: new Set(all.map(({ id }) => id)) };
  }
  const mine: { id: number }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({ select: ['id'], where: { $and: [where, quotes.where] } });
  return { all, readable: new Set(mine.map(({ id }) => id)) };
};

/** The one draft of an article that is shown: in the locale that is asked for, or the default one. */
const shownDraft = (
  drafts: readonly ArticleDraft[],
  article: string,
  locales: readonly (string | undefined)[],
): ArticleDraft | undefined => {
  const own = drafts.filter(({ documentId }) => documentId === article);
  return (
    locales.flatMap((locale) => own.find((draft) => draft.locale === locale) ?? [])[0] ?? own[0]
  );
};

/**
 * The drafts of an article in every locale in which a source speaks: null for one that may not be
 * read. Where there is none in a locale, the article counts as it is elsewhere.
 */
const draftsWhereItSpeaks = (
  article: ArticleDraft,
  said: readonly QuoteDraft[],
  readable: readonly ArticleDraft[],
  versions: readonly DatedArticle[],
): (ArticleDraft | null)[] => {
  const isOwn = ({ documentId }: { documentId: string }) => documentId === article.documentId;
  return [...new Set([article, ...said].map(({ locale }) => locale))].map((locale) => {
    const isThere = versions.some((version) => isOwn(version) && version.locale === locale);
    const draft = readable.find((each) => isOwn(each) && each.locale === locale);
    return draft ?? (isThere ? null : { ...article, locale });
  });
};

interface Asked {
  rights: QueueRights;
  settings: SourcingSettings;
  /** The locale the queue is narrowed to. */
  locale?: string;
  defaultLocale: string;
  /** Row id of the administrator; null for a token. */
  actor: number | null;
}

/**
 * What the queue tells of sources: their article, what readers are told, their words, and what
 * whoever asks may do about it. As many statements for many as for one.
 */
export const queuedSources = async (
  strapi: Core.Strapi,
  ctx: Context,
  rows: readonly WaitingSource[],
  { rights, settings, locale, defaultLocale, actor }: Asked,
): Promise<QueuedSource[]> => {
  if (rows.length === 0) return [];
  const documents = [...new Set(rows.map(({ articleDocumentId }) => articleDocumentId))];
  const drafts = await articleDrafts(strapi, documents, rights);
  const versions: DatedArticle[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'],
    where: { documentId: { $in: documents } },
  });
  const quotes = await quoteDrafts(
    strapi,
    rows.map(({ sourceKey }) => sourceKey),
    rights,
  );
  const names = {
    administrators: await administratorNames(
      strapi,
      rows
        .flatMap(({ attestedBy, approvedBy }) => [attestedBy, approvedBy])
        .filter((id) => id !== null),
    ),
  };
  const writers = await writersOf(strapi, documents);
  const permitted = permissionsOn(strapi, ctx);

  return rows.flatMap((waiting): QueuedSource[] => {
    const article = shownDraft(drafts, waiting.articleDocumentId, [locale, defaultLocale]);
    if (article === undefined) return [];
    const said = quotes.all.filter(({ sourceKey }) => sourceKey === waiting.sourceKey);
    const row = asItStands(waiting, said);
    const spoken = draftsWhereItSpeaks(article, said, drafts, versions);
    const mayEverywhere = (permission: 'attest' | 'approve') =>
      spoken.every((draft) => draft !== null && permitted(permission, draft));
    const shown = said.filter(
      (quote) => quote.locale === article.locale && quotes.readable.has(quote.id),
    );
    const facts = {
      actor,
      permitted: {
        attestation: mayEverywhere('attest'),
        approval: mayEverywhere('approve'),
      },
      confirmedBy: { attestation: row.attestedBy, approval: row.approvedBy },
      writers: writers(article.documentId),
      house: settings,
    };
    return [
      {
        key: row.sourceKey,
        article: {
          documentId: article.documentId as ArticleId,
          locale: article.locale,
          title: (article.title as string | null) ?? '',
          section: rights.articles.fields('section') ? (article.section as string | null) : null,
          status: entryStatus(
            versions.filter(
              (version) =>
                version.documentId === article.documentId && version.locale === article.locale,
            ),
          ),
          updatedAt: new Date(article.updatedAt as string).toISOString(),
        },
        description: shown.find((quote) => quote.sourceDescription)?.sourceDescription ?? null,
        proximity: shown.find((quote) => quote.sourceProximity)?.sourceProximity ?? null,
        quotes: shown.map(({ documentId, text }) => ({ documentId, text: text ?? '' })),
        words: row.words,
        attested: confirmation(row.attestedBy, row.attestedAt, names),
        approved: confirmation(row.approvedBy, row.approvedAt, names),
        may: {
          attestation: mayConfirm('attestation', facts),
          approval: mayConfirm('approval', facts),
        },
      },
    ];
  });
};
