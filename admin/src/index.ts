import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { customFields } from './fields';
import { loadTranslations } from './load-translations';
import { AppearancesPanel } from './people/appearances-panel';
import { PLUGIN_ID } from './pluginId';
import { CHOICE_FIELD, ChoiceField } from './views/choice-field';
import { editViewInWords } from './views/edit-view';
import { listViewInWords } from './views/list-view';

export default {
  register(app: StrapiApp) {
    app.customFields.register(customFields);
    // Strapi types the component as taking no props, and gives it those of a field.
    app.addFields({ type: CHOICE_FIELD, Component: ChoiceField as ComponentType });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook' | 'addSettingsLink'>) {
    const contentManager = app.getPlugin('content-manager')
      .apis as ContentManagerPlugin['config']['apis'];
    contentManager.addEditViewSidePanel([AppearancesPanel]);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', editViewInWords);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listViewInWords);
  },

  registerTrads: loadTranslations,
};
