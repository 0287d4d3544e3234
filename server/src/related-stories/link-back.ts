import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  ARTICLE_UID,
  type ArticleId,
  type RelatedEntry,
  type RelatedKind,
} from '../../../content-types';
import { wholeTransaction } from '../tables/whole-transaction';
import { knownArticles } from './known-articles';
import { storedEntries } from './stored-entries';

interface LinkBack {
  /** documentId of the article that is to be linked to. */
  from: string;
  /** documentId of the article whose list gets the entry. */
  to: string;
  locale: string;
  kind: RelatedKind;
}

interface PermissionChecker {
  cannot: { update: (entity: unknown, field?: string) => boolean };
}

const leadsTo = (article: string) => (entry: RelatedEntry) =>
  entry.type === 'article' && entry.article === article;

/**
 * Adds an entry to the end of the draft's list of another article, by the rights of an editor.
 * Does nothing where it is there already.
 *
 * @param state - of the request: `userAbility` and `user`
 * @returns whether it added one
 * @throws NotFoundError where the other article is not there in this locale, or not for them;
 *   ForbiddenError for those who may not edit its list; ValidationError where the list is full
 */
export const linkBack = async (
  strapi: Core.Strapi,
  { from, to, locale, kind }: LinkBack,
  { userAbility, user }: { userAbility: unknown; user: { id: number } },
): Promise<boolean> =>
  wholeTransaction(strapi, async () => {
    const where = { documentId: to, locale, publishedAt: null };
    await strapi.db.queryBuilder(ARTICLE_UID).select(['id']).where(where).forUpdate().execute();
    const draft = await strapi.db
      .query(ARTICLE_UID)
      .findOne({ where, populate: { createdBy: true } });
    const checker: PermissionChecker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: ARTICLE_UID });
    if (!draft || !(await knownArticles(strapi, [to])).has(to)) {
      throw new errors.NotFoundError('The other article is not there in this locale.');
    }
    if (checker.cannot.update(draft, 'relatedStories')) throw new errors.ForbiddenError();

    const entries = storedEntries(draft.relatedStories);
    if (entries.some(leadsTo(from))) return false;
    const entry: RelatedEntry = { type: 'article', kind, article: from as ArticleId };
    await strapi.documents(ARTICLE_UID).update({
      documentId: to,
      locale,
      data: { relatedStories: [...entries, entry], updatedBy: user.id } as Record<string, unknown>,
    });
    return true;
  });
