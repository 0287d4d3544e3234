import type { Core } from '@strapi/strapi';
import type { ArticleId } from '../../../../content-types';
import type { DatedVersion } from '../../reading/entry-status';
import { type ArticleDraft, draftsWhere } from '../access/held-to-article';
import type { QuoteDraft } from './quote-drafts';
import type { QueueRights } from './waiting-sources';

/** A version of an article, as far as its status goes. */
export type DatedArticle = DatedVersion & { documentId: string; locale: string };

/** The drafts of some articles, in every locale, as far as they may be read. */
export const articleDrafts = (
  strapi: Core.Strapi,
  documents: readonly ArticleId[],
  { articles }: QueueRights,
): Promise<ArticleDraft[]> =>
  draftsWhere(strapi, { $and: [{ documentId: { $in: documents } }, articles.where] });

/** The one draft of an article that is shown: in the locale that is asked for, or the default one. */
export const shownDraft = (
  drafts: readonly ArticleDraft[],
  article: string,
  locales: readonly (string | undefined)[],
): ArticleDraft | undefined => {
  const own = drafts.filter(({ documentId }) => documentId === article);
  return (
    locales.flatMap((locale) => own.find((draft) => draft.locale === locale) ?? [])[0] ?? own[0]
  );
};

/**
 * The drafts of an article in every locale in which a source speaks: null for one that may not be
 * read. Where there is none in a locale, the article counts as it is elsewhere.
 */
export const draftsWhereItSpeaks = (
  article: ArticleDraft,
  said: readonly QuoteDraft[],
  readable: readonly ArticleDraft[],
  versions: readonly DatedArticle[],
): (ArticleDraft | null)[] => {
  const isOwn = ({ documentId }: { documentId: string }) => documentId === article.documentId;
  return [...new Set([article, ...said].map(({ locale }) => locale))].map((locale) => {
    const isThere = versions.some((version) => isOwn(version) && version.locale === locale);
    const draft = readable.find((each) => isOwn(each) && each.locale === locale);
    return draft ?? (isThere ? null : { ...article, locale });
  });
};
