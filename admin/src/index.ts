import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { customFields } from './fields';
import { loadTranslations } from './load-translations';
import { AppearancesPanel } from './people/appearances-panel';
import { PLUGIN_ID } from './pluginId';
import { LinkedFromPanel } from './related-stories/linked-from-panel';
import { warnedAction, warnedBulkAction } from './related-stories/warned-actions';
import { sayingIn } from './said';
import { sourcingFilter } from './sources/columns/sourcing-filter';
import { bootstrapDesk, registerDesk } from './sources/desk';
import { gatedBulkPublish } from './sources/gated-bulk-publish';
import { gatedPublish } from './sources/gated-publish';
import { MarkBulkAction, QuoteSourcingPanel } from './sources/quote-sourcing';
import { SourcingPanel } from './sources/sourcing-panel';
import { CHOICE_FIELD, ChoiceField } from './views/choice-field';
import { editViewInWords } from './views/edit-view';
import { listFiltersInWords } from './views/list-filters';
import { listViewInWords } from './views/list-view';

export default {
  register(app: StrapiApp) {
    const say = sayingIn(app);
    app.customFields.register(customFields);
    // Strapi types the component as taking no props, and gives it those of a field.
    app.addFields({ type: CHOICE_FIELD, Component: ChoiceField as ComponentType });
    registerDesk(app);
    // Not at bootstrap, whose app says nothing of languages.
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', listFiltersInWords(say));
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', sourcingFilter(say));
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook' | 'addSettingsLink'>) {
    const contentManager = app.getPlugin('content-manager')
      .apis as ContentManagerPlugin['config']['apis'];
    contentManager.addEditViewSidePanel([
      SourcingPanel,
      QuoteSourcingPanel,
      AppearancesPanel,
      LinkedFromPanel,
    ]);
    contentManager.addDocumentAction((actions) => actions.map(warnedAction).map(gatedPublish));
    contentManager.addBulkAction((actions) => [
      ...actions.map(warnedBulkAction).map(gatedBulkPublish),
      MarkBulkAction,
    ]);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', editViewInWords);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listViewInWords);
    bootstrapDesk(app);
  },

  registerTrads: loadTranslations,
};
