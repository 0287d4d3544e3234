/**
 * The plugin's own tables. They are raw database models and no content types, so that no REST,
 * GraphQL, MCP or content-manager API, no webhook and no export is ever built from them.
 * Index columns carry their database names.
 */

/** Every slug an article or a person has, or has had while readers could see it. */
export const SLUG_TABLE = 'newsdesk::slug';

/** The names and aliases a person is found by, one row a name, folded for comparing. */
export const PERSON_NAME_TABLE = 'newsdesk::person-name';

/** One row a name: whoever holds its lock works alone, among all instances. */
export const LOCK_TABLE = 'newsdesk::lock';

/** Copies of the rows about the plugin that Strapi deletes when it boots without the plugin. */
export const KEPT_ROW_TABLE = 'newsdesk::kept-row';

/** Copies of the links from files to articles and people, which Strapi deletes likewise. */
export const KEPT_MEDIA_LINK_TABLE = 'newsdesk::kept-media-link';

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
  {
    uid: LOCK_TABLE,
    singularName: 'newsdesk_lock',
    tableName: 'newsdesk_locks',
    attributes: {
      id: { type: 'increments' },
      name: { type: 'string', column: { notNullable: true } },
    },
    indexes: [{ name: 'newsdesk_locks_unique', columns: ['name'], type: 'unique' }],
  },
  {
    uid: KEPT_ROW_TABLE,
    singularName: 'newsdesk_kept_row',
    tableName: 'newsdesk_kept_rows',
    attributes: {
      id: { type: 'increments' },
      kind: { type: 'string', column: { notNullable: true } },
      rowId: { type: 'integer', column: { notNullable: true } },
      /** The row and the ids of its owners, as JSON. */
      content: { type: 'text', column: { notNullable: true } },
    },
    indexes: [{ name: 'newsdesk_kept_rows_unique', columns: ['kind', 'row_id'], type: 'unique' }],
  },
  {
    uid: KEPT_MEDIA_LINK_TABLE,
    singularName: 'newsdesk_kept_media_link',
    tableName: 'newsdesk_kept_media_links',
    attributes: {
      id: { type: 'increments' },
      fileId: { type: 'integer', column: { notNullable: true } },
      relatedId: { type: 'integer', column: { notNullable: true } },
      relatedType: { type: 'string', column: { notNullable: true } },
      field: { type: 'string', column: { notNullable: true } },
      order: { type: 'float' },
    },
    indexes: [
      { name: 'newsdesk_kept_media_row_idx', columns: ['related_type', 'related_id'] },
      { name: 'newsdesk_kept_media_file_idx', columns: ['file_id'] },
    ],
  },
] as const;
