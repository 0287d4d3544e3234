/**
 * The plugin's own tables. They are raw database models and no content types, so that no REST,
 * GraphQL, MCP or content-manager API, no webhook and no export is ever built from them.
 * Index columns carry their database names.
 */

/** Every slug an article or a person has, or has had while readers could see it. */
export const SLUG_TABLE = 'newsdesk::slug';

/** The names and aliases a person is found by, one row a name, folded for comparing. */
export const PERSON_NAME_TABLE = 'newsdesk::person-name';

export const tableModels = [
  {
    uid: SLUG_TABLE,
    singularName: 'newsdesk_slug',
    tableName: 'newsdesk_slugs',
    attributes: {
      id: { type: 'increments' },
      kind: { type: 'string', column: { notNullable: true } },
      /** `''` for types without locales: NULLs would not be alike to a unique index. */
      locale: { type: 'string', column: { notNullable: true } },
      slug: { type: 'string', column: { notNullable: true } },
      targetDocumentId: { type: 'string', column: { notNullable: true } },
      /** Whether readers have ever seen it: then it keeps leading to its document. */
      wasPublic: { type: 'boolean', column: { notNullable: true, defaultTo: false } },
      createdAt: { type: 'datetime' },
    },
    indexes: [
      { name: 'newsdesk_slugs_unique', columns: ['kind', 'locale', 'slug'], type: 'unique' },
      { name: 'newsdesk_slugs_target_idx', columns: ['target_document_id'] },
    ],
  },
  {
    uid: PERSON_NAME_TABLE,
    singularName: 'newsdesk_person_name',
    tableName: 'newsdesk_person_names',
    attributes: {
      id: { type: 'increments' },
      personDocumentId: { type: 'string', column: { notNullable: true } },
      /** As an editor wrote it. */
      name: { type: 'string', column: { notNullable: true } },
      /** Lower case, without accents, single spaces: what a search compares with. */
      folded: { type: 'string', column: { notNullable: true } },
    },
    indexes: [
      { name: 'newsdesk_person_names_folded_idx', columns: ['folded'] },
      { name: 'newsdesk_person_names_person_idx', columns: ['person_document_id'] },
    ],
  },
] as const;
