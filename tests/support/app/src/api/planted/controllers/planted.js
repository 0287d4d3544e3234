const ARTICLE_UID = 'plugin::newsdesk.article';

/**
 * A route of the app's own, which serves what a test tells it to, to the caller with this header, by
 * a query with this parameter: nothing to nobody, unless told.
 */
module.exports = {
  async find(ctx) {
    const { what, authorization, by } = strapi.config.get('planted') ?? {};
    if (ctx.request.headers.authorization !== authorization) return {};
    if (by !== undefined && !(by in ctx.query)) return {};
    switch (what) {
      case 'drafts':
        return strapi.documents(ARTICLE_UID).findMany({ status: 'draft' });
      case 'count':
        return { count: await strapi.documents(ARTICLE_UID).count({ status: 'draft' }) };
      default:
        return {};
    }
  },
};
