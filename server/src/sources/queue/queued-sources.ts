import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  ARTICLE_UID,
  type ArticleId,
  type QueuedSource,
  type SourcingSettings,
} from '../../../../content-types';
import { entryStatus } from '../../reading/entry-status';
import { administratorNames } from '../access/administrator-names';
import { permissionsOn } from '../access/held-to-article';
import { asItStands } from '../confirming/as-they-stand';
import { writersOf } from '../confirming/who-wrote';
import { confirmation } from '../report/sourcing-report';
import {
  articleDrafts,
  type DatedArticle,
  draftsWhereItSpeaks,
  shownDraft,
} from './article-drafts';
import { mayConfirm } from './may-confirm';
import { quoteDrafts } from './quote-drafts';
import type { QueueRights, WaitingSource } from './waiting-sources';

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
