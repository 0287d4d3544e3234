const ARTICLE_UID = 'plugin::newsdesk.article';

/** A route of the app's own, which serves what a test tells it to: nothing, unless told. */
module.exports = {
  async find() {
    switch (strapi.config.get('planted')) {
      case 'drafts':
        return strapi.documents(ARTICLE_UID).findMany({ status: 'draft' });
      case 'count':
        return { count: await strapi.documents(ARTICLE_UID).count({ status: 'draft' }) };
      default:
        return {};
    }
  },
};
