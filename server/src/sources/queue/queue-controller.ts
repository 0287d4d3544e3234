import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  ARTICLE_UID,
  LIMITS,
  QUOTE_UID,
  SOURCE_CONFIRMATIONS,
  type SourceConfirmation,
  type SourcingQueue,
  type SourcingQueueCounts,
} from '../../../../content-types';
import { textField } from '../../fields/text-field';
import { defaultLocale } from '../../locales/default-locale';
import { readable } from '../../reading/readable';
import { paging } from '../../requests/paging';
import { parsedRequest } from '../../requests/parsed-request';
import { actorOf } from '../access/actor-of';
import { localeField } from '../access/locale-field';
import { everyLocaleOf } from '../access/reading-rows';
import { sourcingSettings } from '../settings/stored-settings';
import { askedFor } from './asked-for';
import { queuedSources } from './queued-sources';
import { countWaiting, type QueueRights, waitingSources } from './waiting-sources';

const queueQuery = z.object({
  ...paging(20),
  _q: textField(LIMITS.line).default(''),
  locale: localeField.optional(),
  waiting: z
    .enum(SOURCE_CONFIRMATIONS, { error: `must be one of ${SOURCE_CONFIRMATIONS.join(', ')}` })
    .optional(),
});

/** What the queue tells of articles and of quotes: whoever may not read it all, gets none. */
const TOLD_OF_ARTICLES = ['title', 'quotes'] as const;
const TOLD_OF_QUOTES = [
  'text',
  'attribution',
  'sourceDescription',
  'sourceProximity',
  'article',
] as const;

const queueRights = async (strapi: Core.Strapi, ctx: Context): Promise<QueueRights> => {
  const { userAbility } = ctx.state;
  const articles = await readable(strapi, userAbility, ARTICLE_UID);
  const quotes = await readable(strapi, userAbility, QUOTE_UID);
  if (!articles.fields(...TOLD_OF_ARTICLES) || !quotes.fields(...TOLD_OF_QUOTES)) {
    throw new errors.PolicyError('Your role does not show you the quotes that wait here.');
  }
  return { articles, quotes, everyLocale: await everyLocaleOf(strapi) };
};

/** Tells editors which sources wait for them. */
export const queueController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { page, pageSize, _q, locale, waiting } = parsedRequest(queueQuery, ctx.query);
    const rights = await queueRights(strapi, ctx);
    const settings = await sourcingSettings(strapi);
    const asked = askedFor(strapi, settings);
    const filter = { waiting: waiting ? [waiting] : asked, locale, text: _q };
    const { sources, total } = await waitingSources(strapi, filter, rights, { page, pageSize });
    const data: SourcingQueue = {
      items: await queuedSources(strapi, ctx, sources, {
        rights,
        settings,
        locale,
        defaultLocale: await defaultLocale(strapi),
        actor: actorOf(strapi),
      }),
      total,
      asked,
      locales: [...rights.everyLocale],
    };
    ctx.body = { data };
  },

  async counts(ctx: Context): Promise<void> {
    const rights = await queueRights(strapi, ctx);
    const asked = askedFor(strapi, await sourcingSettings(strapi));
    const count = async (confirmation: SourceConfirmation): Promise<number | null> =>
      asked.includes(confirmation)
        ? countWaiting(strapi, { waiting: [confirmation], text: '' }, rights)
        : null;
    const data: SourcingQueueCounts = {
      attestation: await count('attestation'),
      approval: await count('approval'),
    };
    ctx.body = { data };
  },
});
