import type { Core } from '@strapi/strapi';
import type { NewsdeskUid } from '../../../../content-types';
import type { DocumentWrite } from '../../document-write';
import { relationInput } from '../../fields/relation-input';

/** The documents that a write wants a relation to lead to, those named by row id included. */
export const linkedBy = async (
  strapi: Core.Strapi,
  { params: { data } }: DocumentWrite,
  uid: NewsdeskUid,
  ...relations: string[]
): Promise<string[]> => {
  const targets = relations.flatMap((relation) =>
    relationInput(relation, data?.[relation]).references.map(({ target }) => target),
  );
  const rows = targets.flatMap((target) => ('id' in target ? [target.id] : []));
  const found: { documentId: string }[] =
    rows.length === 0
      ? []
      : await strapi.db
          .query(uid)
          .findMany({ select: ['documentId'], where: { id: { $in: rows } } });
  return [
    ...found.map(({ documentId }) => documentId),
    ...targets.flatMap((target) => ('documentId' in target ? [target.documentId] : [])),
  ];
};
