import {
  ARTICLE_UID,
  QUOTE_UID,
  SOURCING_SETTINGS_ACTION,
  type SourcePermission,
  sourceAction,
} from '../../../content-types';

const READ = 'plugin::content-manager.explorer.read';
const PUBLISH = 'plugin::content-manager.explorer.publish';

interface Held {
  action: string;
  subject?: string;
}

/** Admin routes say who may call them; on which article, the controllers ask. */
const heldTo = (...actions: Held[]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});

const readsArticles = heldTo({ action: READ, subject: ARTICLE_UID });
const may = (permission: SourcePermission) =>
  heldTo({ action: sourceAction(permission), subject: ARTICLE_UID });

const ofArticle = '/articles/:documentId';
const ofSource = `${ofArticle}/sources/:source`;

/** The admin API of sourcing. */
export const sourcingRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: `${ofArticle}/sourcing`,
      handler: 'sourcing-report.find',
      config: readsArticles,
    },
    {
      method: 'POST',
      path: `${ofArticle}/sourcing/preview`,
      handler: 'sourcing-report.preview',
      config: readsArticles,
    },
    {
      method: 'POST',
      path: '/sourcing/preview',
      handler: 'sourcing-report.previewNew',
      config: readsArticles,
    },
    {
      method: 'POST',
      path: '/sourcing/reports',
      handler: 'sourcing-report.findMany',
      config: readsArticles,
    },
    {
      method: 'POST',
      path: '/sourcing/summaries',
      handler: 'sourcing-columns.findMany',
      config: readsArticles,
    },
    {
      method: 'GET',
      path: '/sourcing/queue',
      handler: 'sourcing-queue.find',
      config: readsArticles,
    },
    {
      method: 'GET',
      path: '/sourcing/queue/counts',
      handler: 'sourcing-queue.counts',
      config: readsArticles,
    },
    {
      method: 'POST',
      path: '/sourcing/gate/articles',
      handler: 'sourcing-gate.articles',
      config: heldTo({ action: PUBLISH, subject: ARTICLE_UID }),
    },
    {
      method: 'POST',
      path: '/sourcing/gate/quotes',
      handler: 'sourcing-gate.quotes',
      config: heldTo({ action: PUBLISH, subject: QUOTE_UID }),
    },
    {
      method: 'POST',
      path: `${ofArticle}/sourcing/override`,
      handler: 'sourcing-gate.override',
      config: may('override'),
    },
    {
      method: 'DELETE',
      path: `${ofArticle}/sourcing/override`,
      handler: 'sourcing-gate.withdrawOverride',
      config: may('override'),
    },
    {
      method: 'POST',
      path: `${ofArticle}/sources/mark`,
      handler: 'source.mark',
      config: may('mark'),
    },
    {
      method: 'POST',
      path: `${ofSource}/describe`,
      handler: 'source.describe',
      config: may('mark'),
    },
    {
      method: 'POST',
      path: `${ofSource}/name`,
      handler: 'source.name',
      config: may('name'),
    },
    {
      method: 'POST',
      path: `${ofSource}/attest`,
      handler: 'source.attest',
      config: may('attest'),
    },
    {
      method: 'POST',
      path: `${ofSource}/approve`,
      handler: 'source.approve',
      config: may('approve'),
    },
    {
      // By those who may give what is withdrawn: the request says which.
      method: 'POST',
      path: `${ofSource}/withdraw`,
      handler: 'source.withdraw',
      config: readsArticles,
    },
    {
      method: 'PUT',
      path: `${ofArticle}/sources/rest`,
      handler: 'sourcing-gate.rest',
      config: may('mark'),
    },
    {
      method: 'GET',
      path: '/sourcing/settings',
      handler: 'sourcing-settings.find',
      config: readsArticles,
    },
    {
      method: 'PUT',
      path: '/sourcing/settings',
      handler: 'sourcing-settings.replace',
      config: heldTo({ action: SOURCING_SETTINGS_ACTION }),
    },
    {
      method: 'POST',
      path: '/sourcing/settings/preview',
      handler: 'sourcing-settings.preview',
      config: heldTo({ action: SOURCING_SETTINGS_ACTION }),
    },
    {
      method: 'GET',
      path: '/sourcing/rules',
      handler: 'sourcing-settings.rules',
      config: readsArticles,
    },
  ],
};
