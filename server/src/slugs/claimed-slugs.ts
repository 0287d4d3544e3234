import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { CreateDocumentMiddleware, DocumentMiddleware } from '../documents';
import {
  claimChosenSlug,
  claimMadeSlug,
  makeSlugsPublic,
  releaseSlugs,
  writeSlug,
} from './document-slugs';
import { editorsSlug } from './editors-slug';
import { slugLocale } from './slug-locale';
import { type SluggedType, type SlugPlace, sluggedTypeOf } from './slugged-types';
import { versionsOf } from './versions';

/** What the actions that concern slugs are called with, of which callers may give anything. */
interface Params {
  documentId?: string;
  locale?: unknown;
  status?: unknown;
  data?: Record<string, unknown>;
}

type Outcome = Awaited<ReturnType<DocumentMiddleware>>;

type Cloned = Extract<Outcome, { documentId: string; entries: unknown[] }>;

interface Write {
  strapi: Core.Strapi;
  type: SluggedType;
  params: Params;
  /** Goes on with other params; the caller's object is left alone. */
  nextWith: (params: Params) => Promise<Outcome>;
}

/** The slug a new version gets: the one asked for, or else one made from its title. */
const newSlug = async (
  { strapi, type }: Write,
  place: SlugPlace,
  asked: unknown,
  title: unknown,
  documentId: string,
): Promise<string> => {
  const chosen = editorsSlug(asked);
  if (chosen === null) return claimMadeSlug(strapi, place, title, documentId);
  await claimChosenSlug(strapi, type, place, chosen, documentId);
  return chosen;
};

const draftsIn = async ({ strapi, type }: Write, documentId: string, locale: unknown) => {
  const drafts = (await versionsOf(strapi, type, documentId)).filter(
    (version) => !version.published,
  );
  if (locale === '*') return drafts;
  const locales = Array.isArray(locale) ? locale : [await slugLocale(strapi, type, locale)];
  return drafts.filter(({ place }) => place.locale === '' || locales.includes(place.locale));
};

const makePublic = async (write: Write, documentId: string) =>
  makeSlugsPublic(write.strapi, write.type, await draftsIn(write, documentId, write.params.locale));

const create = async (write: Write): Promise<Outcome> => {
  const { strapi, type, params, nextWith } = write;
  if (!params.data) return nextWith(params);
  const { data } = params;
  const place = { kind: type.kind, locale: await slugLocale(strapi, type, params.locale) };
  // Strapi takes the id it is given, so that the slug is registered for the right document at once.
  const documentId =
    typeof data.documentId === 'string' && data.documentId !== '' ? data.documentId : createId();
  const slug = await newSlug(write, place, data.slug, data[type.titledBy], documentId);

  const created = await nextWith({ ...params, data: { ...data, documentId, slug } });
  if (params.status === 'published') await makePublic(write, documentId);
  return created;
};

const update = async (write: Write): Promise<Outcome> => {
  const { strapi, type, params, nextWith } = write;
  const { data = {}, documentId } = params;
  if (documentId === undefined) return nextWith(params);
  const versions = await versionsOf(strapi, type, documentId);
  // Strapi answers null to an update of nothing.
  if (versions.length === 0) return nextWith(params);

  const place = { kind: type.kind, locale: await slugLocale(strapi, type, params.locale) };
  const draft = versions.find(
    (version) => !version.published && version.place.locale === place.locale,
  );
  const current = draft?.slug ?? null;
  const stays = current !== null && (data.slug === undefined || data.slug === current);
  const slug = stays
    ? current
    : await newSlug(write, place, data.slug, data[type.titledBy] ?? draft?.title, documentId);

  const updated = await nextWith(stays ? params : { ...params, data: { ...data, slug } });
  if (params.status === 'published') await makePublic(write, documentId);
  if (current !== null && current !== slug) await releaseSlugs(strapi, type, documentId);
  return updated;
};

const clone = async (write: Write): Promise<Outcome> => {
  const { strapi, type, params, nextWith } = write;
  const { data = {}, documentId } = params;
  const originals =
    documentId === undefined ? [] : await draftsIn(write, documentId, params.locale);

  // Strapi makes the id of the clone itself, so the slugs come after it.
  const cloned = (await nextWith({ ...params, data: { ...data, slug: null } })) as Cloned;
  // Without an original, nothing is cloned.
  if (cloned.entries.length === 0) return cloned;
  for (const copy of await versionsOf(strapi, type, cloned.documentId)) {
    const original = originals.find(({ place }) => place.locale === copy.place.locale);
    // The form of the content manager sends the original's slug back.
    const asked = data.slug === original?.slug ? null : data.slug;
    const slug = await newSlug(write, copy.place, asked, copy.title, copy.documentId);
    await writeSlug(strapi, type, copy, slug);
    const entry = cloned.entries.find(({ id }) => id === copy.id);
    if (entry && 'slug' in entry) entry.slug = slug;
  }
  return cloned;
};

const publish = async (write: Write): Promise<Outcome> => {
  const { params, nextWith } = write;
  if (params.documentId !== undefined) await makePublic(write, params.documentId);
  return nextWith(params);
};

const release = async ({ strapi, type, params, nextWith }: Write): Promise<Outcome> => {
  const result = await nextWith(params);
  if (params.documentId !== undefined) await releaseSlugs(strapi, type, params.documentId);
  return result;
};

const handlers: Partial<Record<string, (write: Write) => Promise<Outcome>>> = {
  create,
  update,
  clone,
  publish,
  discardDraft: release,
  delete: release,
};

/**
 * Gives every article and person a slug of its own, in each locale, on every way in: made from its
 * title where it is left empty, checked where it is not, kept when the title changes, remembered
 * once readers have seen it.
 */
export const claimedSlugs: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const type = sluggedTypeOf(context.uid);
  const handle = handlers[context.action];
  if (!type || !handle) return next();
  const nextWith = async (params: Params) => {
    Object.assign(context, { params });
    return next();
  };
  // The transaction ties the slug to its entry: neither is written without the other.
  return await strapi.db.transaction(() =>
    handle({ strapi, type, params: context.params as Params, nextWith }),
  );
};
