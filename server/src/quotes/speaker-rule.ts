import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../content-types';
import { refusedField } from '../fields/field-error';
import { type ArticleKeys, keysByArticle } from './keys-by-article';
import { leadsSomewhere } from './leads-somewhere';
import { isDraft, type QuoteVersion, setSpeaker, versionsOfQuotes } from './quote-versions';

export type QuoteData = Record<string, unknown>;

/** Whether a quote is a source's: one of its drafts saying so is enough, for they are one. */
const isAnonymous = (versions: readonly QuoteVersion[]): boolean =>
  versions.some((version) => isDraft(version) && version.attribution === 'anonymous');

/**
 * Holds what is about to be written to the rule that an anonymous quote has no speaker.
 *
 * @param data - as it came in
 * @param versions - of the quote as it stands; none for a new one
 * @returns the data to write, which takes the speaker off an anonymous quote
 * @throws ValidationError on `speaker` where an anonymous quote would get one, on `attribution`
 *   where a source would be named: that has a way of its own, `nameSource`, and no write of a
 *   quote is one
 */
export const heldToSpeakerRule = (
  data: QuoteData,
  versions: readonly QuoteVersion[],
): QuoteData => {
  const was = isAnonymous(versions);
  const is = data.attribution === undefined ? was : data.attribution === 'anonymous';
  if (was && !is) {
    throw refusedField(['attribution'], 'A source is named from its article, by those who may.');
  }
  if (!is) return data;
  if (leadsSomewhere(data.speaker)) {
    throw refusedField(['speaker'], 'An anonymous quote cannot have a speaker.');
  }
  return { ...data, speaker: { set: [] } };
};

const updateRows = async (
  strapi: Core.Strapi,
  rows: readonly QuoteVersion[],
  data: QuoteData,
): Promise<void> => {
  if (rows.length === 0) return;
  // Past the lifecycles, so that updatedAt stays: marking must not make edits look pending.
  await strapi.db
    .queryBuilder(QUOTE_UID)
    .where({ id: { $in: rows.map(({ id }) => id) } })
    .update(data)
    .execute();
};

/** The versions that must be a source's because another is: all of them, or those that readers have. */
const toBeAnonymous = (versions: readonly QuoteVersion[]): readonly QuoteVersion[] => {
  if (isAnonymous(versions)) return versions;
  const published = versions.filter((version) => !isDraft(version));
  return published.some(({ attribution }) => attribution === 'anonymous') ? published : [];
};

/**
 * Makes every version of a quote what its drafts say it is. An anonymous one is anonymous at
 * once, in every locale, draft and published, without a speaker and with a key; a named one keeps
 * no key, which would tell that its speaker is the source of others. What readers have of a quote
 * whose drafts name its source is anonymous in one locale and therefore in all.
 *
 * @param known - keys the quote had in its articles before it was written
 */
export const settleAttribution = async (
  strapi: Core.Strapi,
  versions: readonly QuoteVersion[],
  known?: ArticleKeys,
): Promise<void> => {
  const anonymous = toBeAnonymous(versions);
  const spoken = anonymous.filter(({ speaker }) => speaker !== null);
  await setSpeaker(
    strapi,
    spoken.map(({ id }) => id),
    null,
  );
  const keyOf = keysByArticle(anonymous, known);
  for (const version of anonymous) {
    const sourceKey = keyOf(version);
    if (version.attribution === 'anonymous' && version.sourceKey === sourceKey) continue;
    await updateRows(strapi, [version], { attribution: 'anonymous', sourceKey });
  }
  const keyed = versions.filter((v) => !anonymous.includes(v) && v.sourceKey !== null);
  await updateRows(strapi, keyed, { sourceKey: null });
};

/** The same for several quotes, by their documentIds. */
export const settleQuotes = async (
  strapi: Core.Strapi,
  documents: readonly string[],
): Promise<void> => {
  if (documents.length === 0) return;
  const versions = await versionsOfQuotes(strapi, { documentId: { $in: [...documents] } });
  for (const document of documents) {
    await settleAttribution(
      strapi,
      versions.filter(({ documentId }) => documentId === document),
    );
  }
};
