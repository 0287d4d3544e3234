/**
 * The plugin's own tables. They are raw database models and no content types, so that no REST,
 * GraphQL, MCP or content-manager API, no webhook and no export is ever built from them.
 * Index columns carry their database names.
 */

/** Every slug an article or a person has, or has had while readers could see it. */
export const SLUG_TABLE = 'newsdesk::slug';

/** The names and aliases a person is found by, one row a name, folded for comparing. */
export const PERSON_NAME_TABLE = 'newsdesk::person-name';

/** The words of the names, titles and descriptions a person is found by, one row a word of a name. */
export const PERSON_WORD_TABLE = 'newsdesk::person-word';

/** Everybody readers can see, or ever could, one row a person: who is not live and here was taken down. */
export const PERSON_PUBLICATION_TABLE = 'newsdesk::person-publication';

/** Where the lists of related stories lead: one row an entry, draft and published. */
export const RELATED_LINK_TABLE = 'newsdesk::related-link';

/** The index by which the links of one version of an article are found. */
export const RELATED_LINK_INDEX = 'newsdesk_related_links_unique';

/** The words an article is found by when editors search: one row a draft, folded for comparing. */
export const FINDABLE_ARTICLE_TABLE = 'newsdesk::findable-article';

/** The index by which the words of one article are found. */
export const FINDABLE_ARTICLE_INDEX = 'newsdesk_findable_articles_unique';

/** One row a name: whoever holds its lock works alone, among all instances. */
export const LOCK_TABLE = 'newsdesk::lock';

/** Copies of the rows about the plugin that Strapi deletes when it boots without the plugin. */
export const KEPT_ROW_TABLE = 'newsdesk::kept-row';

/** Copies of the links from files to articles and people, which Strapi deletes likewise. */
export const KEPT_MEDIA_LINK_TABLE = 'newsdesk::kept-media-link';

/** What the newsroom has confirmed about each source of an article. Never who a source is. */
export const SOURCE_TABLE = 'newsdesk::source';

/** What editors say of an article's sourcing as a whole. */
export const ARTICLE_SOURCING_TABLE = 'newsdesk::article-sourcing';

/** Blocking findings that an editor with the right to do so has set aside. */
export const OVERRIDE_TABLE = 'newsdesk::override';

/** Who did what to which source: append-only, chained per article. */
export const LEDGER_TABLE = 'newsdesk::ledger-entry';

/** The last entry of each chain, whose lock keeps writers of one chain apart. */
export const LEDGER_HEAD_TABLE = 'newsdesk::ledger-head';

/** Free text beside the ledger. An entry holds its salted digest alone, so that a note can go. */
export const LEDGER_NOTE_TABLE = 'newsdesk::ledger-note';

/** What readers get of each published article, in each locale: one row, ready to serve. */
export const STORY_TABLE = 'newsdesk::story';

/** The index by which the stories of one article are found. */
export const STORY_INDEX = 'newsdesk_stories_unique';

/** What has changed of what stories show since they were built: one row a change, of one article. */
export const STORY_CHANGE_TABLE = 'newsdesk::story-change';

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
      /** Row id of the person's oldest version: one that a data transfer has replaced is gone. */
      versionId: { type: 'integer' },
    },
    indexes: [
      { name: 'newsdesk_person_names_folded_idx', columns: ['folded'] },
      { name: 'newsdesk_person_names_person_idx', columns: ['person_document_id'] },
    ],
  },
  {
    uid: PERSON_WORD_TABLE,
    singularName: 'newsdesk_person_word',
    tableName: 'newsdesk_person_words',
    attributes: {
      id: { type: 'increments' },
      personDocumentId: { type: 'string', column: { notNullable: true } },
      /** Its first two characters: equality uses an index on every database, LIKE does not. */
      opening: { type: 'string', column: { notNullable: true, args: [8] } },
      /** As it is compared, from its beginning to the next space. */
      word: { type: 'string', column: { notNullable: true, args: [64] } },
      /** The whole name that it is of, folded; of a title's, what its bearer is called first. */
      folded: { type: 'string', column: { notNullable: true } },
      /** That name as an editor wrote it; null for a word of a title. */
      name: { type: 'string' },
      /** Row id of the person's oldest version: one that a data transfer has replaced is gone. */
      versionId: { type: 'integer' },
    },
    indexes: [
      {
        name: 'newsdesk_person_words_opening_idx',
        columns: ['opening', 'word', 'person_document_id'],
      },
      { name: 'newsdesk_person_words_person_idx', columns: ['person_document_id'] },
    ],
  },
  {
    uid: PERSON_PUBLICATION_TABLE,
    singularName: 'newsdesk_person_publication',
    tableName: 'newsdesk_person_publications',
    attributes: {
      id: { type: 'increments' },
      personDocumentId: { type: 'string', column: { notNullable: true } },
    },
    indexes: [
      {
        name: 'newsdesk_person_publications_unique',
        columns: ['person_document_id'],
        type: 'unique',
      },
    ],
  },
  {
    uid: RELATED_LINK_TABLE,
    singularName: 'newsdesk_related_link',
    tableName: 'newsdesk_related_links',
    attributes: {
      id: { type: 'increments' },
      /**
       * Row id of the version whose list it is. A version that a data transfer has replaced is
       * thereby known to be gone.
       */
      sourceId: { type: 'integer', column: { notNullable: true } },
      sourceDocumentId: { type: 'string', column: { notNullable: true } },
      locale: { type: 'string', column: { notNullable: true } },
      /** `draft` or `published` */
      status: { type: 'string', column: { notNullable: true } },
      position: { type: 'integer', column: { notNullable: true } },
      kind: { type: 'string', column: { notNullable: true } },
      /** NULL where the entry leads to a page elsewhere. */
      targetDocumentId: { type: 'string' },
    },
    indexes: [
      {
        name: RELATED_LINK_INDEX,
        columns: ['source_document_id', 'locale', 'status', 'position'],
        type: 'unique',
      },
      { name: 'newsdesk_related_links_from_idx', columns: ['source_id'] },
      { name: 'newsdesk_related_links_to_idx', columns: ['target_document_id'] },
    ],
  },
  {
    uid: FINDABLE_ARTICLE_TABLE,
    singularName: 'newsdesk_findable_article',
    tableName: 'newsdesk_findable_articles',
    attributes: {
      id: { type: 'increments' },
      /** Row id of the draft. */
      articleId: { type: 'integer', column: { notNullable: true } },
      articleDocumentId: { type: 'string', column: { notNullable: true } },
      locale: { type: 'string', column: { notNullable: true } },
      title: { type: 'text', column: { notNullable: true } },
      slug: { type: 'text', column: { notNullable: true } },
      section: { type: 'text', column: { notNullable: true } },
      standfirst: { type: 'text', column: { notNullable: true } },
    },
    indexes: [
      {
        name: FINDABLE_ARTICLE_INDEX,
        columns: ['article_document_id', 'locale'],
        type: 'unique',
      },
      { name: 'newsdesk_findable_articles_from_idx', columns: ['article_id'] },
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
  {
    uid: SOURCE_TABLE,
    singularName: 'newsdesk_source',
    tableName: 'newsdesk_sources',
    attributes: {
      id: { type: 'increments' },
      articleDocumentId: { type: 'string', column: { notNullable: true } },
      sourceKey: { type: 'string', column: { notNullable: true } },
      /** Id of a term of the house glossary. */
      terms: { type: 'string' },
      /** Row ids of administrators. */
      attestedBy: { type: 'integer' },
      attestedAt: { type: 'datetime' },
      approvedBy: { type: 'integer' },
      approvedAt: { type: 'datetime' },
      /** Digests of the words and descriptions that were confirmed, as a JSON list. */
      attestedWords: { type: 'text' },
      approvedWords: { type: 'text' },
    },
    indexes: [
      {
        name: 'newsdesk_sources_unique',
        columns: ['article_document_id', 'source_key'],
        type: 'unique',
      },
      { name: 'newsdesk_sources_key_idx', columns: ['source_key'] },
      // One each: of an index over both, a search by the second alone or by either reads all.
      { name: 'newsdesk_sources_attested_idx', columns: ['attested_at'] },
      { name: 'newsdesk_sources_approved_idx', columns: ['approved_at'] },
    ],
  },
  {
    uid: ARTICLE_SOURCING_TABLE,
    singularName: 'newsdesk_article_sourcing',
    tableName: 'newsdesk_article_sourcing',
    attributes: {
      id: { type: 'increments' },
      articleDocumentId: { type: 'string', column: { notNullable: true } },
      restsOnSources: { type: 'boolean', column: { notNullable: true, defaultTo: false } },
    },
    indexes: [
      {
        name: 'newsdesk_article_sourcing_unique',
        columns: ['article_document_id'],
        type: 'unique',
      },
    ],
  },
  {
    uid: OVERRIDE_TABLE,
    singularName: 'newsdesk_override',
    tableName: 'newsdesk_overrides',
    attributes: {
      id: { type: 'increments' },
      articleDocumentId: { type: 'string', column: { notNullable: true } },
      locale: { type: 'string', column: { notNullable: true } },
      reason: { type: 'string', column: { notNullable: true } },
      /** The findings that are set aside, as a JSON list of rule and place. */
      findings: { type: 'text', column: { notNullable: true } },
      givenBy: { type: 'integer', column: { notNullable: true } },
      givenAt: { type: 'datetime', column: { notNullable: true } },
    },
    indexes: [
      {
        name: 'newsdesk_overrides_unique',
        columns: ['article_document_id', 'locale'],
        type: 'unique',
      },
    ],
  },
  {
    uid: LEDGER_TABLE,
    singularName: 'newsdesk_ledger_entry',
    tableName: 'newsdesk_ledger',
    attributes: {
      id: { type: 'increments' },
      /** documentId of an article, or `settings`. */
      chain: { type: 'string', column: { notNullable: true } },
      sequence: { type: 'integer', column: { notNullable: true } },
      /** The entry as it was hashed, as JSON: what is verified is what is stored. */
      content: { type: 'text', column: { notNullable: true } },
      hash: { type: 'string', column: { notNullable: true } },
    },
    indexes: [{ name: 'newsdesk_ledger_unique', columns: ['chain', 'sequence'], type: 'unique' }],
  },
  {
    uid: LEDGER_HEAD_TABLE,
    singularName: 'newsdesk_ledger_head',
    tableName: 'newsdesk_ledger_heads',
    attributes: {
      id: { type: 'increments' },
      chain: { type: 'string', column: { notNullable: true } },
      sequence: { type: 'integer', column: { notNullable: true } },
      hash: { type: 'string', column: { notNullable: true } },
    },
    indexes: [{ name: 'newsdesk_ledger_heads_unique', columns: ['chain'], type: 'unique' }],
  },
  {
    uid: LEDGER_NOTE_TABLE,
    singularName: 'newsdesk_ledger_note',
    tableName: 'newsdesk_ledger_notes',
    attributes: {
      id: { type: 'increments' },
      chain: { type: 'string', column: { notNullable: true } },
      sequence: { type: 'integer', column: { notNullable: true } },
      salt: { type: 'string', column: { notNullable: true } },
      note: { type: 'text', column: { notNullable: true } },
    },
    indexes: [
      { name: 'newsdesk_ledger_notes_unique', columns: ['chain', 'sequence'], type: 'unique' },
    ],
  },
  {
    uid: STORY_TABLE,
    singularName: 'newsdesk_story',
    tableName: 'newsdesk_stories',
    attributes: {
      id: { type: 'increments' },
      articleDocumentId: { type: 'string', column: { notNullable: true } },
      locale: { type: 'string', column: { notNullable: true } },
      /** Row id of the published version, by which one that an import has replaced is known. */
      articleId: { type: 'integer', column: { notNullable: true } },
      slug: { type: 'string', column: { notNullable: true } },
      section: { type: 'string' },
      /** ISO 8601 instants, as text: they sort alike in every database. */
      datePublished: { type: 'string', column: { notNullable: true } },
      /** Counts how often it was built: whoever began with an older one stores nothing. */
      generation: { type: 'integer', column: { notNullable: true, defaultTo: 0 } },
      /** Of the body that was built last. */
      etag: { type: 'string' },
      /** When `body` last became another. */
      lastModified: { type: 'string' },
      /** From when on it must be built anew though nothing has changed; NULL for never. */
      freshUntil: { type: 'string' },
      /** The whole answer to a request for the story; NULL while it is not built. */
      body: { type: 'text' },
      /** What a front page shows of it, as JSON. */
      card: { type: 'text' },
      /** What machines are told of it, safe in a page. */
      jsonLd: { type: 'text' },
    },
    indexes: [
      { name: STORY_INDEX, columns: ['article_document_id', 'locale'], type: 'unique' },
      { name: 'newsdesk_stories_slug_idx', columns: ['locale', 'slug'] },
      { name: 'newsdesk_stories_newest_idx', columns: ['locale', 'date_published'] },
      {
        name: 'newsdesk_stories_section_idx',
        columns: ['locale', 'section', 'date_published'],
      },
    ],
  },
  {
    uid: STORY_CHANGE_TABLE,
    singularName: 'newsdesk_story_change',
    tableName: 'newsdesk_story_changes',
    attributes: {
      id: { type: 'increments' },
      articleDocumentId: { type: 'string', column: { notNullable: true } },
    },
    indexes: [{ name: 'newsdesk_story_changes_article_idx', columns: ['article_document_id'] }],
  },
] as const;
