import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parsedRequest } from '../../requests/parsed-request';
import { sessionActor } from '../access/held-to-article';
import { listedRules } from '../rules/rule-registry';
import { previewedSettings } from './previewed-settings';
import { settingsField } from './settings-field';
import { replaceSettings, sourcingSettings } from './stored-settings';

/** Shows and changes what the house has decided about sourcing. */
export const settingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const ruleIds = () => listedRules(strapi).map(({ id }) => id);
  return {
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await sourcingSettings(strapi) };
    },

    async rules(ctx: Context): Promise<void> {
      ctx.body = { data: listedRules(strapi) };
    },

    async preview(ctx: Context): Promise<void> {
      const settings = parsedRequest(settingsField(ruleIds()), ctx.request.body);
      ctx.body = { data: await previewedSettings(strapi, settings, ctx.state.userAbility) };
    },

    async replace(ctx: Context): Promise<void> {
      const actor = sessionActor(ctx);
      const settings = parsedRequest(settingsField(ruleIds()), ctx.request.body);
      await replaceSettings(strapi, settings, actor.id);
      ctx.body = { data: await sourcingSettings(strapi) };
    },
  };
};
