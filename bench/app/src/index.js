const { keepLikeThePlugin } = require('./kept-like-the-plugin');

/** The application that is measured. Its own types are there only where the plugin is not. */
module.exports = {
  register({ strapi }) {
    if (!strapi.plugin('newsdesk')) keepLikeThePlugin(strapi);
  },
};
