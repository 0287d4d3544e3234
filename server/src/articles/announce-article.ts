import type { Core } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';
import { ARTICLE_UID } from '../../../content-types';
import { afterCommit } from '../tables/after-commit';

/** Relations and media one step away, as Strapi's own events show them. */
const populateOneStep = (strapi: Core.Strapi): Record<string, true> =>
  Object.fromEntries(
    Object.entries(strapi.contentType(ARTICLE_UID).attributes)
      .filter(([, attribute]) => ['relation', 'media', 'component'].includes(attribute.type))
      .filter(([, attribute]) => !('unstable_virtual' in attribute && attribute.unstable_virtual))
      .map(([name]) => [name, true]),
  );

const emit = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const schema = strapi.getModel(ARTICLE_UID);
  const rows: { publishedAt: unknown }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId }, populate: populateOneStep(strapi), orderBy: { id: 'asc' } });
  for (const row of rows) {
    const entry = await sanitize.sanitizers.defaultSanitizeOutput(
      { schema, getModel: (uid) => strapi.getModel(uid as typeof ARTICLE_UID) },
      row as Parameters<typeof sanitize.sanitizers.defaultSanitizeOutput>[1],
    );
    const event = row.publishedAt === null ? 'entry.update' : 'entry.publish';
    await strapi.eventHub.emit(event, { model: schema.modelName, uid: ARTICLE_UID, entry });
  }
};

/**
 * Tells webhooks and other listeners, once the transaction is through, that an article has changed
 * although nobody wrote it: something that it shows has. In the words and the shape of Strapi's own
 * events, so that what follows articles follows this.
 */
export const announceArticle = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  afterCommit(strapi, () => emit(strapi, documentId));
