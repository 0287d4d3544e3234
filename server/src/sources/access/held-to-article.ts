import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  ARTICLE_UID,
  REFUSALS,
  type SourcePermission,
  sourceAction,
} from '../../../../content-types';
import { everyLocaleOf } from './reading-rows';

/** Whoever does something to a source: an administrator, by their row id. */
export interface Actor {
  id: number;
}

/** A draft of an article in one locale, with what conditions of permissions ask about. */
export interface ArticleDraft {
  id: number;
  documentId: string;
  locale: string;
  createdBy: { id: number } | null;
  [attribute: string]: unknown;
}

interface Wanted {
  documentId: string;
  /** The locales that are touched; absent for every one the article has. */
  locale?: string;
}

const READ = 'plugin::content-manager.explorer.read';

/**
 * The administrator of a session of the panel. A token is nobody who could be asked later.
 * @throws PolicyError (403) for an admin token; content API tokens never come this far
 */
export const sessionActor = (ctx: Context): Actor => {
  if (ctx.state.auth?.strategy?.name !== 'admin' || typeof ctx.state.user?.id !== 'number') {
    throw new errors.PolicyError(REFUSALS.noSession);
  }
  return { id: ctx.state.user.id };
};

/** Drafts of articles with all that conditions of permissions ask about. */
export const draftsWhere = (strapi: Core.Strapi, where: object): Promise<ArticleDraft[]> =>
  strapi.db.query(ARTICLE_UID).findMany({
    where: { ...where, publishedAt: null },
    populate: { createdBy: { populate: ['roles'] } },
    orderBy: { id: 'asc' },
  });

const draftsOf = (strapi: Core.Strapi, { documentId, locale }: Wanted): Promise<ArticleDraft[]> =>
  draftsWhere(strapi, { documentId, ...(locale === undefined ? {} : { locale }) });

const checker = (strapi: Core.Strapi, ctx: Context) =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: ARTICLE_UID }) as {
    can: (action: string, draft: ArticleDraft) => boolean;
  };

/** Gives the question whether whoever asks may do something to a source of a draft. */
export const permissionsOn = (
  strapi: Core.Strapi,
  ctx: Context,
): ((permission: SourcePermission, draft: ArticleDraft) => boolean) => {
  const { can } = checker(strapi, ctx);
  return (permission, draft) => can(sourceAction(permission), draft);
};

/**
 * The locales of the site in which whoever asks may read an article and has a permission on it. In
 * one that the article does not have, its quotes may stand all the same: there the article counts
 * as it is elsewhere.
 */
export const permittedLocales = async (
  strapi: Core.Strapi,
  ctx: Context,
  permission: SourcePermission,
  documentId: string,
): Promise<string[]> => {
  const drafts = await draftsOf(strapi, { documentId });
  const { can } = checker(strapi, ctx);
  return (await everyLocaleOf(strapi)).filter((locale) => {
    const draft = drafts.find((own) => own.locale === locale) ?? drafts[0];
    if (draft === undefined) return false;
    return [READ, sourceAction(permission)].every((action) => can(action, { ...draft, locale }));
  });
};

/**
 * Gives the drafts of an article that a request is about, if whoever asks may read every one.
 * @throws NotFoundError alike for an article that is not there and one that may not be read
 */
export const readableArticle = async (
  strapi: Core.Strapi,
  ctx: Context,
  wanted: Wanted,
): Promise<ArticleDraft[]> => {
  const drafts = await draftsOf(strapi, wanted);
  const { can } = checker(strapi, ctx);
  if (drafts.length === 0 || !drafts.every((draft) => can(READ, draft))) {
    throw new errors.NotFoundError(REFUSALS.noArticle);
  }
  return drafts;
};

/**
 * Gives those of several drafts that are there and that whoever asks may read, in the order in
 * which they are asked for. As many statements for many as for one.
 */
export const readableArticles = async <Key extends Required<Wanted>>(
  strapi: Core.Strapi,
  ctx: Context,
  wanted: readonly Key[],
): Promise<Key[]> => {
  if (wanted.length === 0) return [];
  const drafts = await draftsWhere(strapi, {
    documentId: { $in: wanted.map(({ documentId }) => documentId) },
    locale: { $in: wanted.map(({ locale }) => locale) },
  });
  const { can } = checker(strapi, ctx);
  const readable = drafts.filter((draft) => can(READ, draft));
  return wanted.filter(({ documentId, locale }) =>
    readable.some((draft) => draft.documentId === documentId && draft.locale === locale),
  );
};

/**
 * Holds a request to a permission on that very article, or to one of several, with the conditions
 * and locales of the role, in an interactive session of the admin panel.
 * @returns who is asking
 * @throws PolicyError (403) without a session or the permission
 * @throws NotFoundError where the article is not there, or may not be read
 */
export const heldToArticle = async (
  strapi: Core.Strapi,
  ctx: Context,
  permission: SourcePermission | readonly SourcePermission[],
  wanted: Wanted,
): Promise<Actor> => {
  const actor = sessionActor(ctx);
  const drafts = await readableArticle(strapi, ctx, wanted);
  const { can } = checker(strapi, ctx);
  const permissions = [permission].flat();
  if (!permissions.some((one) => drafts.every((draft) => can(sourceAction(one), draft)))) {
    throw new errors.PolicyError(REFUSALS.notAllowed);
  }
  return actor;
};
