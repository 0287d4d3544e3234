import type { Core, UID } from '@strapi/strapi';
import { NEWSDESK_UIDS } from '../../../content-types';
import { type Call, NOBODY, type Plan, type Probe } from './call';
import type { LiveRoute } from './live-routes';
import { listTricks, oneTricks } from './query-tricks';
import { relationPaths } from './relation-paths';
import { writingBodies } from './writing-bodies';

type Params = Record<string, string>;
type Fill = (
  params: Params,
  route: LiveRoute,
  probe: Probe,
  strapi: Core.Strapi,
) => readonly string[];

const documentIds: Fill = ({ model }, route, probe) => {
  const uid = model ?? route.uid;
  const ids = uid === undefined ? Object.values(probe.documentIds).flat() : probe.documentIds[uid];
  return [...(ids ?? []), '1'];
};

/** What stands for a parameter of an address, by its name. A name that is missing here is not covered. */
const FILLS: Record<string, Fill> = {
  id: documentIds,
  documentId: documentIds,
  sourceId: documentIds,
  source: () => [NOBODY],
  model: () => NEWSDESK_UIDS,
  uid: () => NEWSDESK_UIDS,
  contentType: () => NEWSDESK_UIDS,
  targetField: ({ model = '' }, _route, _probe, strapi) =>
    relationPaths(strapi, model, 1).map(({ keys }) => keys[0] ?? ''),
  slug: (_params, _route, probe) => probe.slugs,
  provider: () => ['local'],
  role: () => [NOBODY],
  token: () => [NOBODY],
  sessionId: () => [NOBODY],
  '(.*)': () => ['x'],
};

const PARAMETER = /:(\w+)|(\(\.\*\))/;

/** The address with every parameter filled in every way; nothing where one cannot be. */
const addresses = (
  route: LiveRoute,
  probe: Probe,
  strapi: Core.Strapi,
  path = route.path,
  params: Params = {},
): { path: string; params: Params }[] | undefined => {
  const match = PARAMETER.exec(path);
  if (match === null) return [{ path, params }];
  const name = match[1] ?? match[2] ?? '';
  const fill = FILLS[name];
  if (fill === undefined) return undefined;
  const known = fill(params, route, probe, strapi);
  // What is written to something that is not there should be answered alike.
  const values = fill === documentIds && route.method !== 'GET' ? [NOBODY, ...known] : known;
  const filled = values.map((value) =>
    addresses(route, probe, strapi, path.replace(match[0], encodeURIComponent(value)), {
      ...params,
      [name]: value,
    }),
  );
  return filled.includes(undefined) ? undefined : filled.flatMap((each) => each ?? []);
};

/** Bodies that make a reading of what is otherwise a write, by the end of the address. */
const readingBodies = (path: string, probe: Probe, strapi: Core.Strapi): unknown[] => {
  const withSlug = NEWSDESK_UIDS.filter(
    (uid) => 'slug' in (strapi.getModel(uid as UID.ContentType)?.attributes ?? {}),
  );
  const [slug = 'x'] = probe.slugs;
  if (path.endsWith('/uid/generate')) {
    return withSlug.map((contentTypeUID) => ({
      contentTypeUID,
      field: 'slug',
      data: { title: slug, name: slug },
    }));
  }
  if (path.endsWith('/uid/check-availability')) {
    return withSlug.map((contentTypeUID) => ({ contentTypeUID, field: 'slug', value: slug }));
  }
  const ids = Object.values(probe.documentIds).flat();
  if (path.endsWith('/sourcing/reports') || path.endsWith('/sourcing/summaries')) {
    return [{ articles: ids.map((documentId) => ({ documentId, locale: 'en' })) }];
  }
  if (path.includes('/sourcing/gate/')) {
    // Each alone: one that may not be published hides what is said of the others.
    return [ids, ...ids.map((id) => [id])].map((documentIds) => ({ documentIds, locale: 'en' }));
  }
  return path.endsWith('/bulkFindForValidation') ? [{ documentIds: ids }] : [];
};

/** What is asked of stories, which take no query of Strapi's. */
const storyQueries = ({ slugs, words }: Probe): string[] => [
  '',
  'locale=en',
  'locale=fr',
  'status=draft&populate=*&filters[title][$notNull]=true',
  ...slugs.map((slug) => `person=${encodeURIComponent(slug)}`),
  ...words.map((word) => `section=${encodeURIComponent(word)}`),
  'since=2000-01-01&pageSize=100',
];

const queriesFor = (route: LiveRoute, params: Params, probe: Probe, strapi: Core.Strapi) => {
  const uid = params.model ?? route.uid;
  if (/\/newsdesk\/stor(ies|y-previews)\b/.test(route.path)) return storyQueries(probe);
  if (route.side === 'admin' && route.path !== '/content-manager/collection-types/:model') {
    const many = Object.values(probe.documentIds).flat();
    return route.path.includes('ManyEntries')
      ? many.map((id) => `documentIds=${id}`)
      : [
          '',
          'status=published',
          'locale=en',
          ...probe.words.map(
            (word) => `${route.path.endsWith('/search') ? 'q' : '_q'}=${word.slice(0, -2)}`,
          ),
        ];
  }
  return Object.keys(params).some((name) => name !== 'model')
    ? oneTricks(strapi, uid)
    : listTricks(strapi, uid, probe.words);
};

/** Plans the calls of one route, REST or admin. */
export const restCalls = (route: LiveRoute, probe: Probe, strapi: Core.Strapi): Plan => {
  const { method, name: endpoint, side } = route;
  const filled = addresses(route, probe, strapi);
  if (filled === undefined || side === 'unknown' || side === 'elsewhere') {
    return { calls: [], uncovered: [endpoint] };
  }
  if (method === 'GET') {
    const calls = filled.flatMap(({ path, params }, which) =>
      queriesFor(route, params, probe, strapi).map(
        (query): Call => ({
          side,
          endpoint,
          trick: which === 0 && query === '' ? 'plain' : `${path}?${query}`,
          method,
          path: query === '' ? path : `${path}?${query}`,
          writes: false,
        }),
      ),
    );
    return { calls, uncovered: [] };
  }
  if (method !== 'POST' && method !== 'PUT' && method !== 'DELETE') {
    return { calls: [], uncovered: [endpoint] };
  }
  const reading = readingBodies(route.path, probe, strapi);
  const calls = filled.flatMap(({ path, params }, which) =>
    (reading.length > 0 ? reading : writingBodies(route, params, probe, strapi)).map(
      (body, index): Call => ({
        side,
        endpoint,
        trick: which === 0 && index === 0 ? 'plain' : `${path} #${index}`,
        method,
        path,
        ...(body === undefined ? {} : { body }),
        writes: reading.length === 0,
      }),
    ),
  );
  return { calls, uncovered: [] };
};
