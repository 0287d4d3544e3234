import type { Core } from '@strapi/strapi';
import type { NewsdeskUid } from '../../../content-types';
import { readable } from '../reading/readable';
import { asking } from '../requests/asking';
import { type Auth, allows } from './allows';
import { mayFindDrafts } from './find-drafts';

/** An entry of which something would be told, in an error for example. */
export interface ToldEntry {
  uid: NewsdeskUid;
  /** Of the row: draft and published version are two. */
  id: number;
  isDraft: boolean;
  /** What would be told of it. */
  fields: readonly string[];
}

type MayBeTold = (entry: ToldEntry) => boolean;

/** In the panel a role reads fields, and with conditions and locales some entries only. */
const inThePanel = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  entries: readonly ToldEntry[],
): Promise<MayBeTold> => {
  const readableOf = new Map<NewsdeskUid, MayBeTold>();
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    const { fields, where } = await readable(strapi, userAbility, uid);
    const ids = entries.filter((entry) => entry.uid === uid).map(({ id }) => id);
    const mine: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['id'], where: { $and: [{ id: { $in: ids } }, where] } });
    const open = new Set(mine.map(({ id }) => id));
    readableOf.set(uid, (entry) => open.has(entry.id) && fields(...entry.fields));
  }
  return (entry) => readableOf.get(entry.uid)?.(entry) ?? false;
};

/** On the content API a type is read or it is not, and its drafts are. */
const onTheContentApi = async (
  strapi: Core.Strapi,
  auth: Auth,
  entries: readonly ToldEntry[],
): Promise<MayBeTold> => {
  const found = new Map<NewsdeskUid, { live: boolean; drafts: boolean }>();
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    const live =
      (await allows(strapi, auth, `${uid}.find`)) || (await allows(strapi, auth, `${uid}.findOne`));
    found.set(uid, { live, drafts: live && (await mayFindDrafts(strapi, auth, uid)) });
  }
  return ({ uid, isDraft }) => found.get(uid)?.[isDraft ? 'drafts' : 'live'] ?? false;
};

/**
 * Gives the rule by which whoever asks may be told of some entries: of those that they could read
 * themselves. Whoever may write something else is not told by a refusal what they may not read.
 * Outside a request (a seed, a scheduled release) all is told.
 */
export const mayBeTold = async (
  strapi: Core.Strapi,
  entries: readonly ToldEntry[],
): Promise<MayBeTold> => {
  const state = asking(strapi);
  if (state === undefined) return () => true;
  return state.userAbility === undefined
    ? onTheContentApi(strapi, state.auth, entries)
    : inThePanel(strapi, state.userAbility, entries);
};
