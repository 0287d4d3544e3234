import { PERSON_UID } from '../../../content-types';
import type { CreateDocumentMiddleware } from '../documents';
import { keepPublications } from './kept-publications';

/**
 * Keeps the table of people whom readers have ever been able to see, in the transaction of the
 * write.
 */
export const recordedPublications: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const { uid, action } = context;
  if (uid !== PERSON_UID) return next();
  if (action !== 'publish' && action !== 'unpublish' && action !== 'delete') return next();
  const { documentId } = context.params as { documentId: string };

  return strapi.db.transaction(async () => {
    // Whoever came in past the Document Service since the start may be live without a record.
    if (action === 'unpublish') await keepPublications(strapi, [documentId]);
    const result = await next();
    if (action !== 'unpublish') await keepPublications(strapi, [documentId]);
    return result;
  });
};
