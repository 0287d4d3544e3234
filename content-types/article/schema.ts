import { LIMITS } from '../limits';

const localized = { i18n: { localized: true } } as const;
const shared = { i18n: { localized: false } } as const;

/** The document an editor writes. `config` is its first view in the content manager. */
export const articleSchema = {
  kind: 'collectionType',
  collectionName: 'newsdesk_articles',
  info: {
    singularName: 'article',
    pluralName: 'articles',
    displayName: 'Article',
    description: 'What a newsroom publishes, with its bylines, quotes and related stories',
  },
  options: { draftAndPublish: true },
  pluginOptions: {
    i18n: { localized: true },
    // Tells the admin panel whose view it shows.
    newsdesk: { type: 'article' },
  },
  attributes: {
    title: {
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: LIMITS.line,
      pluginOptions: localized,
    },
    slug: {
      type: 'uid',
      targetField: 'title',
      maxLength: LIMITS.line,
      pluginOptions: localized,
    },
    standfirst: { type: 'text', maxLength: LIMITS.paragraph, pluginOptions: localized },
    body: { type: 'blocks', pluginOptions: localized },
    section: { type: 'string', maxLength: LIMITS.line, pluginOptions: localized },
    dateline: { type: 'string', maxLength: LIMITS.line, pluginOptions: localized },
    exclusive: { type: 'boolean', default: false, pluginOptions: shared },
    exclusiveUntil: {
      type: 'datetime',
      conditions: { visible: { '==': [{ var: 'exclusive' }, true] } },
      pluginOptions: shared,
    },
    datePublished: { type: 'datetime', pluginOptions: localized },
    dateModified: { type: 'datetime', pluginOptions: localized },
    corrections: {
      type: 'customField',
      customField: 'plugin::newsdesk.corrections',
      pluginOptions: localized,
    },
    authors: { type: 'relation', relation: 'manyToMany', target: 'plugin::newsdesk.person' },
    people: { type: 'relation', relation: 'manyToMany', target: 'plugin::newsdesk.person' },
    quotes: {
      type: 'relation',
      relation: 'oneToMany',
      target: 'plugin::newsdesk.quote',
      mappedBy: 'article',
    },
    cover: {
      type: 'media',
      multiple: false,
      allowedTypes: ['images'],
      pluginOptions: shared,
    },
    // Private and unsearchable: the stored list tells of targets that are not published.
    // Readers get it resolved.
    relatedStories: {
      type: 'customField',
      customField: 'plugin::newsdesk.related-stories',
      private: true,
      searchable: false,
      pluginOptions: localized,
    },
    originName: { type: 'string', maxLength: LIMITS.line, pluginOptions: shared },
    originUrl: { type: 'customField', customField: 'plugin::newsdesk.url', pluginOptions: shared },
    canonicalUrl: {
      type: 'customField',
      customField: 'plugin::newsdesk.url',
      pluginOptions: localized,
    },
  },
  config: {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: 'title',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
      relationOpenMode: 'modal',
    },
    metadatas: {
      title: {
        edit: { label: 'Headline', placeholder: '', visible: true, editable: true },
        list: { label: 'Headline', searchable: true, sortable: true },
      },
      slug: {
        edit: {
          label: 'Slug',
          description:
            'Its place in the address of the story. Left empty, it is made from the headline.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Slug', searchable: true, sortable: true },
      },
      standfirst: {
        edit: {
          label: 'Standfirst',
          description: 'One or two sentences under the headline.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Standfirst', searchable: true, sortable: true },
      },
      body: {
        edit: { label: 'Body', placeholder: '', visible: true, editable: true },
        list: { label: 'Body', searchable: false, sortable: false },
      },
      section: {
        edit: { label: 'Section', placeholder: 'Politics', visible: true, editable: true },
        list: { label: 'Section', searchable: true, sortable: true },
      },
      dateline: {
        edit: {
          label: 'Dateline',
          description: 'Where it was reported from.',
          placeholder: 'PORT ELLERY',
          visible: true,
          editable: true,
        },
        list: { label: 'Dateline', searchable: true, sortable: true },
      },
      exclusive: {
        edit: { label: 'Exclusive', placeholder: '', visible: true, editable: true },
        list: { label: 'Exclusive', searchable: true, sortable: true },
      },
      exclusiveUntil: {
        edit: {
          label: 'Exclusive until',
          description: 'The flag goes at this moment. Empty: it stays.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Exclusive until', searchable: true, sortable: true },
      },
      datePublished: {
        edit: {
          label: 'First published',
          description: 'Set once, when readers first see the story.',
          placeholder: '',
          visible: true,
          editable: false,
        },
        list: { label: 'First published', searchable: true, sortable: true },
      },
      dateModified: {
        edit: {
          label: 'Last changed for readers',
          description: 'Moves when what readers see changes.',
          placeholder: '',
          visible: true,
          editable: false,
        },
        list: { label: 'Last changed', searchable: true, sortable: true },
      },
      corrections: {
        edit: {
          label: 'Corrections',
          description: 'What was wrong and is put right, told to readers.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Corrections', searchable: false, sortable: false },
      },
      authors: {
        edit: {
          label: 'Bylines',
          description: 'In the order readers see them.',
          placeholder: '',
          visible: true,
          editable: true,
          mainField: 'name',
        },
        list: { label: 'Bylines', searchable: false, sortable: false },
      },
      people: {
        edit: {
          label: 'People in the story',
          placeholder: '',
          visible: true,
          editable: true,
          mainField: 'name',
        },
        list: { label: 'People', searchable: false, sortable: false },
      },
      quotes: {
        edit: {
          label: 'Quotes',
          description: 'Published with the article.',
          placeholder: '',
          visible: true,
          editable: true,
          mainField: 'text',
        },
        list: { label: 'Quotes', searchable: false, sortable: false },
      },
      cover: {
        edit: { label: 'Cover', placeholder: '', visible: true, editable: true },
        list: { label: 'Cover', searchable: false, sortable: false },
      },
      relatedStories: {
        edit: {
          label: 'Related stories',
          description: 'In the order readers see them.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Related stories', searchable: false, sortable: false },
      },
      originName: {
        edit: {
          label: 'First appeared in',
          description: 'The publisher to credit, if not this newsroom.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'First appeared in', searchable: true, sortable: true },
      },
      originUrl: {
        edit: { label: 'Address there', placeholder: 'https://', visible: true, editable: true },
        list: { label: 'Address there', searchable: true, sortable: true },
      },
      canonicalUrl: {
        edit: {
          label: 'Canonical address',
          description: 'Where search engines should look for the original.',
          placeholder: 'https://',
          visible: true,
          editable: true,
        },
        list: { label: 'Canonical address', searchable: true, sortable: true },
      },
      updatedAt: {
        edit: { label: 'Changed', placeholder: '', visible: false, editable: false },
        list: { label: 'Changed', searchable: true, sortable: true },
      },
    },
    layouts: {
      list: ['title', 'section', 'authors', 'updatedAt'],
      edit: [
        [
          { name: 'title', size: 8 },
          { name: 'slug', size: 4 },
        ],
        [{ name: 'standfirst', size: 12 }],
        [
          { name: 'section', size: 6 },
          { name: 'dateline', size: 6 },
        ],
        [
          { name: 'authors', size: 6 },
          { name: 'people', size: 6 },
        ],
        [{ name: 'body', size: 12 }],
        [{ name: 'quotes', size: 12 }],
        [{ name: 'relatedStories', size: 12 }],
        [{ name: 'cover', size: 6 }],
        [
          { name: 'exclusive', size: 4 },
          { name: 'exclusiveUntil', size: 8 },
        ],
        [{ name: 'corrections', size: 12 }],
        [
          { name: 'originName', size: 4 },
          { name: 'originUrl', size: 4 },
          { name: 'canonicalUrl', size: 4 },
        ],
        [
          { name: 'datePublished', size: 6 },
          { name: 'dateModified', size: 6 },
        ],
      ],
    },
  },
} as const;
