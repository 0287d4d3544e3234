import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { QUOTE_UID } from '../../../content-types';
import { isDraft, type QuoteVersion, setSpeaker } from './quote-versions';
import { leadsSomewhere } from './relation-input';

export type QuoteData = Record<string, unknown>;

const refusal = (field: 'speaker' | 'attribution', message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });

/** Whether a quote is a source's: one of its drafts saying so is enough, for they are one. */
export const isAnonymous = (versions: readonly QuoteVersion[]): boolean =>
  versions.some((version) => isDraft(version) && version.attribution === 'anonymous');

/**
 * Whether a write comes from the content API, REST or GraphQL. Code of the site that runs in no
 * request, and the admin panel, do not.
 */
export const isContentApiCall = (strapi: Core.Strapi): boolean => {
  const route = strapi.requestContext.get()?.state?.route as
    | { info?: { type?: string } }
    | undefined;
  return route !== undefined && route.info?.type !== 'admin';
};

/**
 * Holds what is about to be written to the rule that an anonymous quote has no speaker.
 *
 * @param data - as it came in
 * @param versions - of the quote as it stands; none for a new one
 * @param fromContentApi - then a source cannot be named: `isContentApiCall`
 * @returns the data to write, which takes the speaker off an anonymous quote
 * @throws ValidationError on `speaker` where an anonymous quote would get one, on `attribution`
 *   where a source would be named through the content API
 */
export const heldToSpeakerRule = (
  data: QuoteData,
  versions: readonly QuoteVersion[],
  fromContentApi: boolean,
): QuoteData => {
  const was = isAnonymous(versions);
  const is = data.attribution === undefined ? was : data.attribution === 'anonymous';
  if (was && !is && fromContentApi) {
    throw refusal('attribution', 'A source can only be named in the admin panel.');
  }
  if (!is) return data;
  if (leadsSomewhere(data.speaker)) {
    throw refusal('speaker', 'An anonymous quote cannot have a speaker.');
  }
  return { ...data, speaker: { set: [] } };
};

/** A key that says nothing: neither who, nor when, nor in which order. */
const newSourceKey = (): string => randomBytes(16).toString('base64url');

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

/**
 * Makes every version of a quote what its drafts say it is. An anonymous one is anonymous at
 * once, in every locale, draft and published, without a speaker and with a key; a named one keeps
 * no key, which would tell that its speaker is the source of others.
 */
export const settleAttribution = async (
  strapi: Core.Strapi,
  versions: readonly QuoteVersion[],
): Promise<void> => {
  if (!isAnonymous(versions)) {
    const keyed = versions.filter((v) => v.attribution !== 'anonymous' && v.sourceKey !== null);
    await updateRows(strapi, keyed, { sourceKey: null });
    return;
  }
  const spoken = versions.filter(({ speaker }) => speaker !== null);
  await setSpeaker(
    strapi,
    spoken.map(({ id }) => id),
    null,
  );
  const sourceKey = versions.find((v) => v.sourceKey !== null)?.sourceKey ?? newSourceKey();
  const unsettled = versions.filter(
    (v) => v.attribution !== 'anonymous' || v.sourceKey !== sourceKey,
  );
  await updateRows(strapi, unsettled, { attribution: 'anonymous', sourceKey });
};
