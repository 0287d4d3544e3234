import type { Core } from '@strapi/strapi';
import type { ArticleId, SourceKey } from '../../../../content-types';
import { type QuoteVersion, versionsOfQuotes } from '../../quotes/quote-versions';

/** The versions of quotes that are a source's, as drafts and as readers have them, in every locale. */
export const versionsOfSource = (
  strapi: Core.Strapi,
  article: ArticleId,
  source: SourceKey,
): Promise<QuoteVersion[]> =>
  versionsOfQuotes(strapi, {
    attribution: 'anonymous',
    sourceKey: source,
    article: { documentId: article },
  });
