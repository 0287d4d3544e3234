import type { Core } from '@strapi/strapi';
import type { SourcingRule } from '../../../content-types';
import type { Feature } from '../feature';
import { columnsController } from './columns/columns-controller';
import { type ListingManager, narrowedList } from './columns/narrowed-list';
import { confirmSource, withdrawConfirmation } from './confirming/confirm-source';
import { reopenLapsed } from './confirming/reopen-changed';
import { describeSource } from './describing/describe-source';
import { bulkGate, type PublishingManager } from './gate/bulk-gate';
import { gateController } from './gate/gate-controller';
import { sourceChecks } from './invariant/check-sources';
import { findNamedSources, mendNamedSources } from './invariant/named-sources';
import { holdSpeakerRule } from './invariant/speaker-hook';
import { dropTriggersOnSqlite, keepTriggers } from './invariant/speaker-triggers';
import { type BulkManager, bulkLocks } from './locks/bulk-locks';
import { forgetLogged, forgetWhenLogged } from './logged/forget-logged';
import { forgetGoneArticles } from './marking/forget-gone-articles';
import { markQuotes } from './marking/mark-quotes';
import { mendSources } from './marking/mend-sources';
import { nameSource } from './naming/name-source';
import { queueController } from './queue/queue-controller';
import { reportController } from './report/report-controller';
import { sourceController } from './requests/source-controller';
import { sourcingRoutes } from './routes';
import { addRule, listedRules } from './rules/rule-registry';
import { settingsController } from './settings/settings-controller';

type Of<Task extends (strapi: Core.Strapi, ...rest: never[]) => unknown> = Task extends (
  strapi: Core.Strapi,
  ...rest: infer Rest
) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** What plugins and code of a site may do with sources: `strapi.plugin('newsdesk').service('sources')`. */
interface SourcesService {
  mark: Of<typeof markQuotes>;
  describe: Of<typeof describeSource>;
  name: Of<typeof nameSource>;
  confirm: Of<typeof confirmSource>;
  withdraw: Of<typeof withdrawConfirmation>;
  /** Quotes that could be traced to a source. None, unless something wrote past the plugin. */
  findNamed: Of<typeof findNamedSources>;
  /** Makes right what was written past the plugin. */
  mend: () => Promise<void>;
}

/** What every start does: nothing that was written past the plugin may tell who a source is. */
const mend = async (strapi: Core.Strapi): Promise<void> => {
  const named = await mendNamedSources(strapi);
  for (const { quote, locale, status } of named) {
    strapi.log.warn(
      `Newsdesk: the anonymous quote ${quote} (${locale}, ${status}) could be traced to a speaker. It no longer can.`,
    );
  }
  await forgetLogged(
    strapi,
    named.map(({ quote }) => quote),
  );
  await mendSources(strapi);
  await reopenLapsed(strapi);
  await forgetGoneArticles(strapi);
};

export const sources: Feature = {
  register: (strapi) => {
    strapi.hook('strapi::content-types.beforeSync').register(() => dropTriggersOnSqlite(strapi));
    strapi
      .get('services')
      .extend(
        'plugin::content-manager.document-manager',
        (manager: BulkManager & ListingManager & PublishingManager) =>
          narrowedList(strapi, bulkLocks(strapi, bulkGate(strapi, manager))),
      );
  },
  bootstrap: async (strapi) => {
    holdSpeakerRule(strapi);
    forgetWhenLogged(strapi);
    await mend(strapi);
    await keepTriggers(strapi);
  },
  checks: sourceChecks,
  controllers: {
    source: sourceController,
    'sourcing-report': reportController,
    'sourcing-columns': columnsController,
    'sourcing-queue': queueController,
    'sourcing-gate': gateController,
    'sourcing-settings': settingsController,
  },
  routes: { sources: sourcingRoutes },
  services: {
    sources: ({ strapi }: { strapi: Core.Strapi }): SourcesService => ({
      mark: (marking) => markQuotes(strapi, marking),
      describe: (describing) => describeSource(strapi, describing),
      name: (naming) => nameSource(strapi, naming),
      confirm: (confirming) => confirmSource(strapi, confirming),
      withdraw: (confirming) => withdrawConfirmation(strapi, confirming),
      findNamed: () => findNamedSources(strapi),
      mend: () => mend(strapi),
    }),
    'sourcing-rules': ({ strapi }: { strapi: Core.Strapi }) => ({
      add: (rule: SourcingRule) => addRule(strapi, rule),
      list: () => listedRules(strapi),
    }),
  },
};
