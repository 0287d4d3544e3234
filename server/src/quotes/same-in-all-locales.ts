import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { isDraft, type QuoteVersion, setSpeaker, versionsOfQuote } from './quote-versions';
import { leavesAsIs } from './relation-input';
import { SHARED_QUOTE_FIELDS } from './shared-fields';
import type { QuoteData } from './speaker-rule';

/**
 * What a new locale of a quote starts with: everything that is the same in all, from a draft,
 * and the same-locale version of its article. Strapi copies no relations, and takes the scalars
 * from the published version: edits pending in the draft would be undone in every locale.
 */
export const filledFromOtherLocale = async (
  strapi: Core.Strapi,
  data: QuoteData,
  source: QuoteVersion,
  locale: string,
): Promise<QuoteData> => {
  const filled = { ...data };
  for (const field of SHARED_QUOTE_FIELDS) filled[field] ??= source[field];
  if (leavesAsIs(data.speaker) && source.speaker) {
    filled.speaker = { set: [{ documentId: source.speaker.documentId }] };
  }
  if (leavesAsIs(data.article) && source.article) {
    const { documentId } = source.article;
    const article = await strapi.db
      .query(ARTICLE_UID)
      .findOne({ select: ['id'], where: { documentId, locale, publishedAt: null } });
    if (article) filled.article = { set: [{ documentId }] };
  }
  return filled;
};

const pick = (version: QuoteVersion): QuoteData =>
  Object.fromEntries(SHARED_QUOTE_FIELDS.map((field) => [field, version[field] ?? null]));

/**
 * Brings the other locales of a quote into step with the one that was written, drafts with
 * drafts or published with published. Strapi does so for scalars only, and only where the row of
 * the document that it happens to find first differs.
 */
export const bringLocalesIntoStep = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  status: 'draft' | 'published',
): Promise<void> => {
  const versions = (await versionsOfQuote(strapi, documentId)).filter(
    (version) => isDraft(version) === (status === 'draft'),
  );
  const written = versions.find((version) => version.locale === locale);
  if (!written) return;
  const shared = pick(written);
  for (const version of versions) {
    const sameSpeaker = (version.speaker?.id ?? null) === (written.speaker?.id ?? null);
    const sameFields = isDeepStrictEqual(pick(version), shared);
    if (sameSpeaker && sameFields) continue;
    if (!sameSpeaker) await setSpeaker(strapi, [version.id], written.speaker?.id ?? null);
    // A draft looks edited for it, and is; a published version must not look newer than its draft.
    const stamp = status === 'draft' ? { updatedAt: new Date() } : {};
    await strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ id: version.id })
      .update({ ...shared, ...stamp })
      .execute();
  }
};
