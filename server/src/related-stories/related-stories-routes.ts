import { ARTICLE_UID, type RelatedAnswers } from '../../../content-types';

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';

const adminRoute = (
  method: 'GET' | 'POST',
  path: keyof RelatedAnswers,
  handler: string,
  action: string,
) => ({
  method,
  path: `/related-stories/${path}`,
  handler: `related-stories.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      {
        name: 'admin::hasPermissions',
        config: { actions: [{ action, subject: ARTICLE_UID }] },
      },
    ],
  },
});

/** The routes of the admin panel about related stories. */
export const relatedStoriesRoutes = {
  type: 'admin',
  routes: [
    adminRoute('GET', 'settings', 'settings', READ),
    adminRoute('GET', 'search', 'search', READ),
    adminRoute('GET', 'targets', 'targets', READ),
    adminRoute('GET', 'pasted', 'pasted', READ),
    adminRoute('GET', 'linking', 'linking', READ),
    adminRoute('POST', 'link-back', 'linkBack', UPDATE),
  ],
};
