import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import {
  SOURCING_SETTINGS_ACTION,
  type SourcePermission,
  sourceAction,
} from '../../../content-types/permissions';
import { ARTICLE_UID } from '../../../content-types/uids';
import { PLUGIN_ID } from '../pluginId';
import { messageOf } from '../translate';
import { articleColumns } from './columns/article-columns';

const may = (permission: SourcePermission) => ({
  action: sourceAction(permission),
  subject: ARTICLE_UID,
});

/** Whoever does anything to sources is interested in those that wait. */
const CONCERNED = [may('mark'), may('attest'), may('approve')];

const queuePage = () => import('./queue/queue-page');
const settingsPage = () => import('./settings/settings-page');

/** The page of sources that wait, in the menu and on the home page. */
export const registerDesk = (app: StrapiApp): void => {
  app.addMenuLink({
    to: `plugins/${PLUGIN_ID}`,
    icon: CheckCircle,
    intlLabel: messageOf('queue.menu'),
    Component: queuePage,
    permissions: CONCERNED as unknown as Parameters<StrapiApp['addMenuLink']>[0]['permissions'],
    position: 2,
  });
  app.widgets.register({
    id: 'sourcing-queue',
    pluginId: PLUGIN_ID,
    icon: CheckCircle,
    title: messageOf('widget.title'),
    link: { label: messageOf('widget.link'), href: `/plugins/${PLUGIN_ID}` },
    component: async () => (await import('./queue/queue-widget')).QueueWidget,
    permissions: CONCERNED,
  });
};

/** The settings page, and the columns of the list of articles. */
export const bootstrapDesk = (app: Pick<StrapiApp, 'registerHook' | 'addSettingsLink'>): void => {
  app.addSettingsLink(
    { id: PLUGIN_ID, intlLabel: messageOf('settings.section') },
    {
      id: 'sourcing',
      to: `${PLUGIN_ID}/sourcing`,
      intlLabel: messageOf('settings.title'),
      Component: settingsPage,
      permissions: [{ action: SOURCING_SETTINGS_ACTION, subject: null }] as unknown as Parameters<
        StrapiApp['addMenuLink']
      >[0]['permissions'],
    },
  );
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', articleColumns);
};
