import { LIMITS } from '../limits';
import { ATTRIBUTIONS, QUOTE_FORMS, SOURCE_PROXIMITIES } from '../vocabulary';

const localized = { i18n: { localized: true } } as const;
const shared = { i18n: { localized: false } } as const;

// An edit view asks for a source only where there is one. What is hidden is not erased, so the
// speaker is always shown: nobody must save an anonymous quote with a speaker they cannot see.
const ofSources = { visible: { '==': [{ var: 'attribution' }, 'anonymous'] } } as const;

/**
 * Words somebody said, recorded from one article. What is said of a source here is public;
 * nothing here may ever lead to who a source is.
 */
export const quoteSchema = {
  kind: 'collectionType',
  collectionName: 'newsdesk_quotes',
  info: {
    singularName: 'quote',
    pluralName: 'quotes',
    displayName: 'Quote',
    description: 'Words somebody said, recorded from one article',
  },
  options: {
    draftAndPublish: true,
    // When a quote was recorded or changed can tell who was being spoken to.
    privateAttributes: ['createdAt', 'updatedAt', 'publishedAt'],
  },
  pluginOptions: {
    i18n: { localized: true },
    // Tells the admin panel whose view it shows.
    newsdesk: { type: 'quote' },
  },
  attributes: {
    text: {
      type: 'text',
      required: true,
      minLength: 1,
      maxLength: LIMITS.paragraph,
      pluginOptions: localized,
    },
    form: {
      type: 'enumeration',
      enum: [...QUOTE_FORMS],
      default: 'direct',
      required: true,
      pluginOptions: shared,
    },
    attribution: {
      type: 'enumeration',
      enum: [...ATTRIBUTIONS],
      required: true,
      pluginOptions: shared,
    },
    speaker: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsdesk.person' },
    sourceDescription: {
      type: 'string',
      maxLength: LIMITS.line,
      conditions: ofSources,
      pluginOptions: localized,
    },
    sourceReason: {
      type: 'string',
      maxLength: LIMITS.line,
      conditions: ofSources,
      pluginOptions: localized,
    },
    sourceProximity: {
      type: 'enumeration',
      enum: [...SOURCE_PROXIMITIES],
      conditions: ofSources,
      pluginOptions: shared,
    },
    sourceKey: {
      type: 'string',
      private: true,
      writable: false,
      searchable: false,
      maxLength: LIMITS.line,
      pluginOptions: shared,
    },
    oneVoice: {
      type: 'boolean',
      default: false,
      conditions: ofSources,
      pluginOptions: shared,
    },
    saidTo: { type: 'string', maxLength: LIMITS.line, pluginOptions: shared },
    saidToUrl: { type: 'customField', customField: 'plugin::newsdesk.url', pluginOptions: shared },
    saidOn: { type: 'date', pluginOptions: shared },
    position: { type: 'integer', min: 0, writable: false, pluginOptions: localized },
    article: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::newsdesk.article',
      inversedBy: 'quotes',
    },
  },
  indexes: [{ name: 'newsdesk_quotes_source_key_idx', columns: ['source_key'] }],
  config: {
    // Out of every answer, input and filter of the admin API: a key is a fact about a source, and
    // the content manager pays no heed to `private`.
    attributes: { sourceKey: { hidden: true } },
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: 'text',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
      relationOpenMode: 'modal',
    },
    metadatas: {
      text: {
        edit: {
          label: 'Words',
          description: 'As they stand in the article, without the quotation marks.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Words', searchable: true, sortable: true },
      },
      form: {
        edit: {
          label: 'Form',
          description:
            'Direct: whole sentences. Partial: some words. Paraphrase: no quotation marks.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Form', searchable: true, sortable: true },
      },
      attribution: {
        edit: {
          label: 'Attribution',
          description: 'Named: readers are told who spoke. Anonymous: nobody ever is.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Attribution', searchable: true, sortable: true },
      },
      speaker: {
        edit: {
          label: 'Speaker',
          description: 'Only for a named quote.',
          placeholder: '',
          visible: true,
          editable: true,
          mainField: 'name',
        },
        list: { label: 'Speaker', searchable: false, sortable: false },
      },
      sourceDescription: {
        edit: {
          label: 'How readers are told of the source',
          placeholder: 'an official who attended the meeting',
          visible: true,
          editable: true,
        },
        list: { label: 'Source', searchable: true, sortable: true },
      },
      sourceReason: {
        edit: {
          label: 'Why the source is unnamed',
          description: 'Told to readers.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Why unnamed', searchable: true, sortable: true },
      },
      sourceProximity: {
        edit: {
          label: 'How the source knows',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'How they know', searchable: true, sortable: true },
      },
      sourceKey: {
        edit: { label: 'Source key', placeholder: '', visible: false, editable: false },
        list: { label: 'Source key', searchable: false, sortable: false },
      },
      oneVoice: {
        edit: {
          label: 'One voice',
          description: 'Tell readers that the quotes of this source are one voice.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'One voice', searchable: true, sortable: true },
      },
      saidTo: {
        edit: {
          label: 'Told to',
          description: 'Another medium, if it was not this newsroom.',
          placeholder: '',
          visible: true,
          editable: true,
        },
        list: { label: 'Told to', searchable: true, sortable: true },
      },
      saidToUrl: {
        edit: {
          label: 'Where it appeared',
          placeholder: 'https://',
          visible: true,
          editable: true,
        },
        list: { label: 'Where it appeared', searchable: true, sortable: true },
      },
      saidOn: {
        edit: { label: 'Said on', placeholder: '', visible: true, editable: true },
        list: { label: 'Said on', searchable: true, sortable: true },
      },
      position: {
        edit: { label: 'Position', placeholder: '', visible: false, editable: false },
        list: { label: 'Position', searchable: false, sortable: true },
      },
      article: {
        edit: {
          label: 'Article',
          placeholder: '',
          visible: true,
          editable: true,
          mainField: 'title',
        },
        list: { label: 'Article', searchable: false, sortable: false },
      },
    },
    layouts: {
      list: ['text', 'attribution', 'speaker', 'article'],
      edit: [
        [{ name: 'text', size: 12 }],
        [
          { name: 'form', size: 6 },
          { name: 'attribution', size: 6 },
        ],
        [
          { name: 'speaker', size: 6 },
          { name: 'article', size: 6 },
        ],
        [
          { name: 'sourceDescription', size: 6 },
          { name: 'sourceReason', size: 6 },
        ],
        [
          { name: 'sourceProximity', size: 6 },
          { name: 'oneVoice', size: 6 },
        ],
        [
          { name: 'saidTo', size: 4 },
          { name: 'saidToUrl', size: 4 },
          { name: 'saidOn', size: 4 },
        ],
      ],
    },
  },
} as const;
