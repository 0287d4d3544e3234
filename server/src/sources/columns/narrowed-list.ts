import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  ARTICLE_UID,
  QUOTE_UID,
  SOURCING_FILTERS,
  type SourcingFilter,
} from '../../../../content-types';
import { inLocale } from '../../locales/in-locale';
import { type Readable, readable } from '../../reading/readable';
import { everyLocaleOf, narrowingTo } from '../access/reading-rows';
import { askedFor } from '../queue/asked-for';
import { sourcingSettings } from '../settings/stored-settings';
import { articlesFound, type Listed } from './articles-found';

interface ListOptions {
  filters?: Conditions;
  locale?: string;
  [option: string]: unknown;
}

/** The part of the content manager's document manager that lists documents. */
export interface ListingManager {
  findPage: (options: ListOptions, uid: string) => Promise<unknown>;
}

interface Request {
  query?: { filters?: { $and?: unknown } };
  state?: { userAbility?: unknown };
}

/** The filters that are set: `filters[$and][0][sourcing][$eq]`, as the panel writes all filters. */
const filtersSet = ({ query }: Request): SourcingFilter[] => {
  const set = query?.filters?.$and;
  if (!Array.isArray(set)) return [];
  return set.flatMap((each: { sourcing?: { $eq?: unknown } } | null) => {
    if (each?.sourcing === undefined) return [];
    const found = SOURCING_FILTERS.find((filter) => filter === each.sourcing?.$eq);
    if (found !== undefined) return [found];
    throw new errors.ValidationError(
      `filters.sourcing must be equal to one of ${SOURCING_FILTERS.join(', ')}.`,
    );
  });
};

interface Conditions {
  $and?: Conditions[];
  [key: string]: unknown;
}

/** Conditions without these filters, which Strapi has joined with those of permissions. */
const withoutSourcing = ({ sourcing: _ours, $and, ...others }: Conditions): Conditions => ({
  ...others,
  ...($and && { $and: $and.map(withoutSourcing) }),
});

/** What each filter tells of quotes. */
const TOLD_OF_QUOTES = ['attribution', 'article'] as const;
const TOLD_BESIDES: { [filter in SourcingFilter]?: string } = {
  undescribed: 'sourceDescription',
  speakerless: 'speaker',
};

const listedOf = async (
  strapi: Core.Strapi,
  options: ListOptions,
  quotes: Readable,
): Promise<Listed> => {
  const locales = await everyLocaleOf(strapi);
  const locale = await inLocale(strapi, options.locale);
  const toReadable = narrowingTo(strapi, QUOTE_UID, quotes, locales);
  return {
    locale,
    asked: askedFor(strapi, await sourcingSettings(strapi)),
    toQuotes:
      locales.length === 1
        ? toReadable
        : (query, alias) => {
            toReadable?.(query, alias);
            query.where(`${alias}.locale`, locale);
          },
  };
};

/**
 * Lets the list of articles be filtered by its sources and quotes, as if `sourcing` were an
 * attribute of articles. Sources are in a table of the plugin, and Strapi refuses filters by anything
 * else than attributes.
 * @throws PolicyError (403) for those who may not read of quotes what a filter tells
 */
export const narrowedList = <Manager extends ListingManager>(
  strapi: Core.Strapi,
  manager: Manager,
): Manager => ({
  ...manager,
  findPage: async (options, uid) => {
    const request: Request = strapi.requestContext.get() ?? {};
    const set = uid === ARTICLE_UID ? filtersSet(request) : [];
    if (set.length === 0) return manager.findPage(options, uid);
    const quotes = await readable(strapi, request.state?.userAbility, QUOTE_UID);
    if (!quotes.fields(...TOLD_OF_QUOTES, ...set.flatMap((filter) => TOLD_BESIDES[filter] ?? []))) {
      throw new errors.PolicyError(
        'This filter uses fields of quotes that your role may not read.',
      );
    }
    const listed = await listedOf(strapi, options, quotes);
    const narrowed = set.map((filter) => ({
      documentId:
        filter === 'none'
          ? { $notIn: articlesFound(strapi, 'sources', listed) }
          : { $in: articlesFound(strapi, filter, listed) },
    }));
    return manager.findPage(
      { ...options, filters: { $and: [withoutSourcing(options.filters ?? {}), ...narrowed] } },
      uid,
    );
  },
});
