import { LIMITS } from '../limits';
import { PERSON_KINDS } from '../vocabulary';

/**
 * Somebody, or an organisation, who writes, is quoted or is written about.
 * No relation leads from here to articles or quotes: an inverse side would let a write on the
 * person attach a speaker to an anonymous quote.
 */
export const personSchema = {
  kind: 'collectionType',
  collectionName: 'newsdesk_people',
  info: {
    singularName: 'person',
    pluralName: 'people',
    displayName: 'Person',
    description: 'Who writes, is quoted or is written about, with their titles over time',
  },
  options: {
    draftAndPublish: true,
    // Publishing an article also publishes the people it names. Where such a person becomes an
    // anonymous source later, a moment that they share with the article would give them away.
    privateAttributes: ['createdAt', 'updatedAt', 'publishedAt'],
  },
  // Tells the admin panel whose view it shows.
  pluginOptions: { newsdesk: { type: 'person' } },
  attributes: {
    name: { type: 'string', required: true, minLength: 1, maxLength: LIMITS.line },
    slug: { type: 'uid', targetField: 'name', maxLength: LIMITS.line },
    kind: {
      type: 'enumeration',
      enum: [...PERSON_KINDS],
      default: 'individual',
      required: true,
    },
    aliases: { type: 'customField', customField: 'plugin::newsdesk.string-list' },
    description: { type: 'string', maxLength: LIMITS.line },
    roles: { type: 'customField', customField: 'plugin::newsdesk.roles' },
    birthDate: { type: 'customField', customField: 'plugin::newsdesk.partial-date' },
    deathDate: { type: 'customField', customField: 'plugin::newsdesk.partial-date' },
    biography: { type: 'blocks' },
    portrait: { type: 'media', multiple: false, allowedTypes: ['images'] },
    sameAs: { type: 'customField', customField: 'plugin::newsdesk.url-list' },
  },
  config: {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: 'name',
      defaultSortBy: 'name',
      defaultSortOrder: 'ASC',
      relationOpenMode: 'modal',
    },
    metadatas: {
      name: {
        edit: { label: 'Name', placeholder: '', visible: true, editable: true },
        list: { label: 'Name', searchable: true, sortable: true },
      },
      slug: {
        edit: {
          label: 'Slug',
          description: 'Left empty, it is made from the name.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Slug', searchable: true, sortable: true },
      },
      kind: {
        edit: { label: 'Kind', placeholder: '', visible: true, editable: true },
        list: { label: 'Kind', searchable: true, sortable: true },
      },
      aliases: {
        edit: {
          label: 'Also known as',
          description: 'Other names they are found by.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Also known as', searchable: false, sortable: false },
      },
      description: {
        edit: {
          label: 'Description',
          description: 'A few words beside the name, where no title fits.',
          placeholder: 'harbour historian',
          visible: true,
          editable: true,
        },
        list: { label: 'Description', searchable: true, sortable: true },
      },
      roles: {
        edit: {
          label: 'Titles',
          description: 'What they were, where and when. Stories show the title of their day.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Titles', searchable: false, sortable: false },
      },
      birthDate: {
        edit: {
          label: 'Born or founded',
          description: 'A year, a month or a day.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Born', searchable: true, sortable: true },
      },
      deathDate: {
        edit: {
          label: 'Died or dissolved',
          description: 'A year, a month or a day.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Died', searchable: true, sortable: true },
      },
      biography: {
        edit: { label: 'Biography', placeholder: '', visible: true, editable: true },
        list: { label: 'Biography', searchable: false, sortable: false },
      },
      portrait: {
        edit: { label: 'Portrait', placeholder: '', visible: true, editable: true },
        list: { label: 'Portrait', searchable: false, sortable: false },
      },
      sameAs: {
        edit: {
          label: 'Elsewhere',
          description: 'Addresses of pages about the same person.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Elsewhere', searchable: false, sortable: false },
      },
      updatedAt: {
        edit: { label: 'Changed', placeholder: '', visible: false, editable: false },
        list: { label: 'Changed', searchable: true, sortable: true },
      },
    },
    layouts: {
      list: ['name', 'kind', 'updatedAt'],
      edit: [
        [
          { name: 'name', size: 6 },
          { name: 'slug', size: 6 },
        ],
        [
          { name: 'kind', size: 4 },
          { name: 'description', size: 8 },
        ],
        [{ name: 'aliases', size: 12 }],
        [{ name: 'roles', size: 12 }],
        [
          { name: 'birthDate', size: 6 },
          { name: 'deathDate', size: 6 },
        ],
        [{ name: 'biography', size: 12 }],
        [{ name: 'sameAs', size: 12 }],
        [{ name: 'portrait', size: 6 }],
      ],
    },
  },
} as const;
