import type { Core } from '@strapi/strapi';
import { isNewsdeskUid, type NewsdeskUid } from '../../content-types';
import type { DocumentMiddleware } from './documents';
import { defaultLocale } from './locales/default-locale';

type Context = Parameters<DocumentMiddleware>[0];

const WRITE_ACTIONS = [
  'create',
  'update',
  'clone',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
] as const;

export type WriteAction = (typeof WRITE_ACTIONS)[number];

/**
 * Marks a write of a quote as part of what is done to its article, which answers for the rules and
 * the dates. A symbol: it survives copies of the parameters, and no request can carry one.
 */
export const WITH_ARTICLE = Symbol('with its article');

/** What the life cycle reads of the parameters of a write. */
export interface WriteParams {
  documentId?: string;
  /** One, several, `'*'` for all; absent for the default. */
  locale?: string | string[] | null;
  data?: Record<string, unknown>;
  status?: string;
  fields?: unknown;
  populate?: unknown;
  [WITH_ARTICLE]?: true;
}

/** A write of one of the three types, as a document middleware meets it. */
export interface DocumentWrite {
  uid: NewsdeskUid;
  action: WriteAction;
  params: WriteParams;
}

/** What a write gives. */
export type Written = Awaited<ReturnType<DocumentMiddleware>>;

/** What publishing, cloning and the like give: the entries of one document. */
export type WrittenEntries = Exclude<Extract<Written, { entries: unknown }>, unknown[]>;

/** What the life cycle does around one kind of write: `next` is the write itself. */
export type WriteStep = (
  strapi: Core.Strapi,
  params: WriteParams,
  next: () => Promise<Written>,
) => Promise<Written>;

/** The write that a middleware is asked about, or null for reads and for other content types. */
export const documentWrite = ({ uid, action, params }: Context): DocumentWrite | null =>
  isNewsdeskUid(uid) && (WRITE_ACTIONS as readonly string[]).includes(action)
    ? { uid, action: action as WriteAction, params: params as WriteParams }
    : null;

/**
 * The document that a write was about, by its documentId, which every action gives; undefined where
 * it was not there.
 */
export const writtenDocument = (written: Written | undefined): string | undefined =>
  (written as { documentId?: string } | null | undefined)?.documentId;

/** Gives a write other parameters, for the middlewares that follow and for Strapi itself. */
export const rewrite = (context: Context, params: WriteParams): void => {
  context.params = params as Context['params'];
};

/**
 * The rows of `newsdesk_articles` or `newsdesk_quotes` that a `locale` parameter means, as a
 * condition for the database: Strapi takes an absent one for the default locale.
 */
export const whereLocale = async (
  strapi: Core.Strapi,
  locale: WriteParams['locale'],
): Promise<{ locale?: { $in: string[] } }> => {
  if (locale === '*') return {};
  if (Array.isArray(locale)) return locale.includes('*') ? {} : { locale: { $in: locale } };
  return { locale: { $in: [locale || (await defaultLocale(strapi))] } };
};

/** Strapi takes several locales where its types know of one. */
export const inLocales = (locales: readonly string[]): { locale: string } => ({
  locale: (locales.length === 1 ? locales[0] : locales) as string,
});
