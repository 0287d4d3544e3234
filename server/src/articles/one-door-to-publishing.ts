import { documentWrite, rewrite } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';

/**
 * Turns a create or update with status published into a draft write and a publish, which runs
 * through all middlewares: Strapi's own never passes the `publish` action, so that whatever watches
 * publishing would not see REST, GraphQL and the Document Service publish (strapi/strapi#23872).
 * Gives what Strapi gives: the published entry, with the fields and relations that were asked for.
 */
export const oneDoorToPublishing: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (
    write === null ||
    !['create', 'update'].includes(write.action) ||
    write.params.status !== 'published'
  ) {
    return next();
  }

  const { fields, populate, ...asked } = write.params;
  const documents = strapi.documents(write.uid);

  return strapi.db.transaction(async () => {
    rewrite(context, { ...asked, status: 'draft' });
    const draft = (await next()) as { documentId: string; locale: string | null } | null;
    if (draft === null) return draft;

    const entry = { documentId: draft.documentId, locale: draft.locale ?? undefined };
    await documents.publish(entry);
    return documents.findOne({ ...entry, status: 'published', fields, populate } as Parameters<
      typeof documents.findOne
    >[0]);
  });
};
