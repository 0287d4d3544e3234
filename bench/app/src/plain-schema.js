const { articleSchema, personSchema, quoteSchema } = require('../../../dist/content-types');

const SCHEMAS = { article: articleSchema, person: personSchema, quote: quoteSchema };

/** What a site without the plugin stores the plugin's custom fields as. */
const PLAIN_TYPE = {
  'plugin::newsdesk.url': 'string',
  'plugin::newsdesk.partial-date': 'string',
};

/** A list that a plain site can only have as a relation: it would not be resolved otherwise. */
const RELATED = 'plugin::newsdesk.related-stories';

const plainAttribute = ({ customField, target, ...attribute }) => {
  if (customField === RELATED) {
    return { type: 'relation', relation: 'manyToMany', target: 'api::article.article' };
  }
  if (customField) return { ...attribute, type: PLAIN_TYPE[customField] ?? 'json' };
  if (!target) return attribute;
  const name = target.split('.').at(-1);
  return { ...attribute, target: `api::${name}.${name}` };
};

/**
 * A type of the plugin as a site would have made it itself: in the same table, with the same
 * attributes, relations and indexes, to be served by Strapi's own controllers.
 * @param {keyof typeof SCHEMAS} name
 */
const plainSchema = (name) => {
  const { config: _view, attributes, ...schema } = SCHEMAS[name];
  return {
    ...schema,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, attribute]) => [key, plainAttribute(attribute)]),
    ),
  };
};

module.exports = { plainSchema };
