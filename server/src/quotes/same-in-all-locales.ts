import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { linkTable } from '../tables/link-table';
import { leavesAsIs } from './leads-somewhere';
import { isDraft, type QuoteVersion, setSpeaker, versionsOfQuote } from './quote-versions';
import { SHARED_QUOTE_FIELDS } from './shared-fields';
import type { QuoteData } from './speaker-rule';

/**
 * What a new locale of a quote starts with: everything that is the same in all, from a draft,
 * and the same-locale version of its article. Strapi copies no relations
 * (strapi/strapi#22851), and takes the scalars from the published version: edits pending in the draft would be undone in every locale.
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

/**
 * Moves the draft of another locale along when a quote moves to another article: into the same
 * locale of that, or out of the old one until there is such a locale. Strapi moves one locale
 * alone, and two articles would share a source.
 * @returns whether it has moved
 */
const followArticle = async (
  strapi: Core.Strapi,
  version: QuoteVersion,
  written: QuoteVersion,
): Promise<boolean> => {
  if (!version.article || !written.article) return false;
  const { documentId } = written.article;
  if (version.article.documentId === documentId) return false;
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'article');
  await strapi.db
    .queryBuilder(name)
    .where({ [source]: version.id })
    .delete()
    .execute();
  const article: { id: number } | null = await strapi.db
    .query(ARTICLE_UID)
    .findOne({ select: ['id'], where: { documentId, locale: version.locale, publishedAt: null } });
  if (!article) return true;
  await strapi.db
    .queryBuilder(name)
    .insert({ [source]: version.id, [target]: article.id })
    .execute();
  return true;
};

/**
 * Moves the drafts of a quote in other locales to the article that the one in this locale has been
 * moved to.
 */
export const bringDraftsAlong = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<void> => {
  const drafts = (await versionsOfQuote(strapi, documentId)).filter(isDraft);
  const moved = drafts.find((draft) => draft.locale === locale);
  if (!moved) return;
  for (const draft of drafts) await followArticle(strapi, draft, moved);
};

const pick = (version: QuoteVersion): QuoteData =>
  Object.fromEntries(SHARED_QUOTE_FIELDS.map((field) => [field, version[field] ?? null]));

/**
 * What a version has to share with the one that was written. Readers may still have a locale of it
 * in an article that the other has left, and two articles never share a source.
 */
const sharedWith = (written: QuoteVersion, version: QuoteVersion): QuoteData => {
  const { article, sourceKey } = version;
  const apart =
    !isDraft(version) && article !== null && article.documentId !== written.article?.documentId;
  return apart ? { ...pick(written), sourceKey } : pick(written);
};

/**
 * What readers of another locale get of a quote once this draft of it is published, with its
 * speaker; null where that is what they have.
 */
export const sharedAnew = (draft: QuoteVersion, published: QuoteVersion): QuoteData | null => {
  const shared = sharedWith(draft, published);
  const sameSpeaker = draft.speaker?.documentId === published.speaker?.documentId;
  return sameSpeaker && isDeepStrictEqual(pick(published), shared)
    ? null
    : { ...shared, speaker: draft.speaker };
};

/** What readers were told of a source in the words of each locale. */
const IN_WORDS = ['sourceDescription', 'sourceReason'] as const;

/** None of these, where whoever they were said of is named: they must not stand beside the name. */
const saidOfSource = (written: QuoteVersion, version: QuoteVersion): QuoteData =>
  written.attribution === 'named' && version.id !== written.id
    ? Object.fromEntries(IN_WORDS.flatMap((field) => (version[field] ? [[field, null]] : [])))
    : {};

/**
 * Brings the other locales of a quote into step with the one that was written, drafts with
 * drafts or published with published. Strapi does so for scalars only, and only where the row of
 * the document that it happens to find first differs.
 *
 * @param all - the versions of the quote
 * @returns whether anything was written: then they are others now
 */
export const bringLocalesIntoStep = async (
  strapi: Core.Strapi,
  all: readonly QuoteVersion[],
  locale: string,
  status: 'draft' | 'published',
): Promise<boolean> => {
  const versions = all.filter((version) => isDraft(version) === (status === 'draft'));
  const written = versions.find((version) => version.locale === locale);
  if (!written) return false;
  let wrote = false;
  for (const version of versions) {
    const sameSpeaker = (version.speaker?.id ?? null) === (written.speaker?.id ?? null);
    const shared = sharedWith(written, version);
    const unsaid = status === 'published' ? saidOfSource(written, version) : {};
    const sameFields = isDeepStrictEqual(pick(version), shared) && Object.keys(unsaid).length === 0;
    if (status === 'draft' && (await followArticle(strapi, version, written))) wrote = true;
    if (sameSpeaker && sameFields) continue;
    wrote = true;
    // A draft looks edited for it, and is; a published version must not look newer than its draft.
    const stamp = status === 'draft' ? { updatedAt: new Date() } : {};
    await strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ id: version.id })
      .update({ ...shared, ...unsaid, ...stamp })
      .execute();
    // After the attribution: the database refuses a speaker to a quote that is still a source's.
    if (!sameSpeaker) await setSpeaker(strapi, [version.id], written.speaker?.id ?? null);
  }
  return wrote;
};
