import type { SourcingSettings } from '../../content-types';
import type { CallerName } from '../support/callers';
import { call } from '../support/newsroom';

const store = () => newsroom.strapi.store({ type: 'plugin', name: 'newsdesk', key: 'sourcing' });

/** Sets what the house has decided, past the route that would ask who is deciding. */
export const houseSets = async (settings: Partial<SourcingSettings>): Promise<void> => {
  await store().set({ value: settings });
};

/** Takes back all that a house has decided: it is as it came. */
export const houseForgets = async (): Promise<void> => {
  await store().delete({});
};

const ofArticle = (documentId: string, path: string) => `/newsdesk/articles/${documentId}/${path}`;

/** Asks for the report of an article. */
export const report = (caller: CallerName, documentId: string, locale = 'en') =>
  call(caller, 'GET', ofArticle(documentId, `sourcing?locale=${locale}`));

/** Sets aside what blocks an article. */
export const override = (
  caller: CallerName,
  documentId: string,
  request: object = { locale: 'en', reason: 'publicInterest' },
) => call(caller, 'POST', ofArticle(documentId, 'sourcing/override'), request);

/** Says whether an article rests on anonymous sources. */
export const rest = (caller: CallerName, documentId: string, restsOnSources: unknown = true) =>
  call(caller, 'PUT', ofArticle(documentId, 'sources/rest'), { restsOnSources });
