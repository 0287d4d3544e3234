import type { Core, Schema, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Attributes } from './attribute-field';
import type { Values } from './checked-values';
import { type FieldError, fieldError } from './field-error';
import { isLocalized } from './is-localized';
import { type Reference, relationInput } from './relation-input';

interface Source {
  isLocalized: boolean;
  locale: string;
}

/** Which rows of a target's type count, for a draft of the source, as Strapi chooses them. */
const rowsThatCount = (model: Schema.ContentType, source: Source, to: Reference) => ({
  ...(isLocalized(model) && {
    locale: source.isLocalized ? source.locale : (to.locale ?? source.locale),
  }),
  ...(contentTypes.hasDraftAndPublish(model) && {
    publishedAt: to.status === 'published' ? { $notNull: true } : null,
  }),
});

/** The references that lead to nothing. Those that ask for the same kind of row share a query. */
const deadReferences = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  source: Source,
  references: readonly Reference[],
): Promise<Reference[]> => {
  const model = strapi.getModel(uid);
  const groups = new Map<string, { where: object; members: Reference[] }>();
  for (const reference of references) {
    const where = 'id' in reference.target ? {} : rowsThatCount(model, source, reference);
    const key = JSON.stringify([Object.keys(reference.target), where]);
    const group = groups.get(key) ?? { where, members: [] };
    group.members.push(reference);
    groups.set(key, group);
  }

  const dead: Reference[] = [];
  for (const { where, members } of groups.values()) {
    const column = members.some(({ target }) => 'id' in target) ? 'id' : 'documentId';
    const wanted = members.map(({ target }) => ('id' in target ? target.id : target.documentId));
    const rows = await strapi.db
      .query(uid)
      .findMany({ select: [column], where: { ...where, [column]: { $in: wanted } } });
    const there = new Set(rows.map((row) => row[column]));
    dead.push(...members.filter((_, index) => !there.has(wanted[index])));
  }
  return dead;
};

const targetUid = ({ type, target }: Attributes[string]): UID.ContentType | undefined =>
  type === 'media' ? 'plugin::upload.file' : (target as UID.ContentType | undefined);

/**
 * Finds what a write wants its relations and media to point at and that is not there. Strapi
 * refuses most of it as well, but without naming the field, or, for an id that no column can
 * hold, with a failed query.
 */
export const missingTargets = async (
  strapi: Core.Strapi,
  attributes: Attributes,
  written: Values,
  source: Source,
): Promise<FieldError[]> => {
  const found: FieldError[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const uid = targetUid(attribute);
    if (!uid || written[name] === undefined) continue;
    const { references, errors } = relationInput(name, written[name]);
    found.push(...errors);
    for (const { path, target } of await deadReferences(strapi, uid, source, references)) {
      const shown = 'id' in target ? target.id : `"${target.documentId}"`;
      found.push(fieldError(path, `points at ${shown}, which does not exist`));
    }
  }
  return found;
};
