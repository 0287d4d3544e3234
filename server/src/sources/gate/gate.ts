import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../../content-types';
import { lockDrafts } from '../../articles/lock-drafts';
import { documentWrite, WITH_ARTICLE, type WriteParams } from '../../document-write';
import type { CreateDocumentMiddleware } from '../../documents';
import { draftsOf } from '../report/article-rows';
import { amongPublished } from './among-published';
import { holdToRules, type Load } from './hold-to-rules';
import { withOtherLocales } from './other-locales';
import { noteMarking } from './quote-alone';
import { withQuotes } from './would-be-published';

const ofArticle =
  (strapi: Core.Strapi, params: WriteParams): Load =>
  async () => {
    const documentId = params.documentId ?? '';
    // What is held to the rules must be what is published.
    const locales = await lockDrafts(strapi, params);
    const drafts = await draftsOf(
      strapi,
      locales.map((locale) => ({ documentId, locale })),
    );
    return withOtherLocales(strapi, drafts);
  };

/**
 * Keeps from readers what the rules of the house block, in the transaction of the write. Nothing
 * that takes something away from readers is ever held here, and no quote from becoming anonymous.
 */
export const sourcingGate: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write?.action === 'publish' && write.uid === ARTICLE_UID) {
    await holdToRules(strapi, ofArticle(strapi, write.params));
  }
  if (write?.uid === QUOTE_UID && write.params[WITH_ARTICLE] !== true) {
    if (write.action === 'update') await noteMarking(strapi, write.params);
    if (write.action === 'publish') {
      const { documentId = '', locale } = write.params;
      return amongPublished(strapi, { documentId, locale }, async (published) => {
        await holdToRules(strapi, () => withQuotes(strapi, published()));
        return next();
      });
    }
  }
  return next();
};
