import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { PERSON_PUBLICATION_TABLE } from '../tables/models';

/** Who of these people is live, or ever was. */
export const everPublished = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<Set<string>> => {
  const rows: { personDocumentId: string }[] = await strapi.db
    .query(PERSON_PUBLICATION_TABLE)
    .findMany({ where: { personDocumentId: { $in: [...personIds] } } });
  return new Set(rows.map((row) => row.personDocumentId));
};

/**
 * Records who of these people is live, and forgets those that are gone. Who was live and is not any
 * more stays recorded. Writes only what differs, in the transaction it is called in.
 */
export const keepPublications = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  const versions: { documentId: string; publishedAt: unknown }[] = await strapi.db
    .query(PERSON_UID)
    .findMany({
      select: ['documentId', 'publishedAt'],
      where: { documentId: { $in: [...personIds] } },
    });
  const recorded = await everPublished(strapi, personIds);

  const there = new Set(versions.map((version) => version.documentId));
  const gone = [...recorded].filter((person) => !there.has(person));
  if (gone.length > 0) {
    await strapi.db
      .query(PERSON_PUBLICATION_TABLE)
      .deleteMany({ where: { personDocumentId: { $in: gone } } });
  }

  const live = new Set(versions.filter((v) => v.publishedAt !== null).map((v) => v.documentId));
  const missing = [...live].filter((person) => !recorded.has(person));
  if (missing.length > 0) {
    // Two instances may publish one person at once.
    await strapi.db
      .queryBuilder(PERSON_PUBLICATION_TABLE)
      .insert(missing.map((person) => ({ person_document_id: person })))
      .onConflict('person_document_id')
      .ignore()
      .execute();
  }
};
