/** Adds attributes to content types, or changes those they have: `{ uid: { name: attribute } }`. */
const extendTypes = (strapi, extended) => {
  for (const [uid, attributes] of Object.entries(extended)) {
    for (const [name, attribute] of Object.entries(attributes)) {
      const known = strapi.contentType(uid).attributes;
      known[name] = { ...known[name], ...attribute };
    }
  }
};

/** What a site's own code may do to the application, as the environment of a test says. */
module.exports = {
  register({ strapi }) {
    extendTypes(strapi, JSON.parse(process.env.NEWSDESK_TEST_ATTRIBUTES ?? '{}'));
    // Some tests boot the app without the plugin.
    strapi
      .plugin('newsdesk')
      ?.service('sourcing-rules')
      .add({
        id: 'added-at-registration',
        explanation: 'A rule of this app, which never says anything.',
        severity: 'off',
        check: () => [],
      });
  },

  /** Runs statements on the database, once every plugin has started. */
  async bootstrap({ strapi }) {
    for (const statement of JSON.parse(process.env.NEWSDESK_TEST_SQL ?? '[]')) {
      await strapi.db.connection.raw(statement);
    }
  },
};
