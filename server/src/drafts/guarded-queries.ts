import type { Core, UID } from '@strapi/strapi';
import { isNewsdeskUid, type NewsdeskUid } from '../../../content-types';
import type { Auth } from './allows';
import { closedTo } from './find-drafts';
import { type Model, narrowedQuery, type Query } from './narrowed-query';
import { refusal } from './refusal';

interface Options {
  auth?: Auth;
  /** The REST route, where there is one. */
  route?: { method?: string };
}

type SanitizeQuery = (query: Query, model: Model, options?: Options) => Promise<Query>;

/**
 * Whether a query asks for drafts. Strapi takes whatever is not exactly `published` for `draft`:
 * other words, other cases, an empty value, a list. The publication filters compare a document with
 * its draft, and so tell of edits that are under way.
 */
const asksForDrafts = (query: Query): { byStatus: boolean; byFilter: boolean } => ({
  byStatus: 'status' in query && query.status !== 'published',
  byFilter:
    (query.publicationFilter ?? null) !== null || (query.hasPublishedVersion ?? null) !== null,
});

/** A caller who may write gets back what was written: the answer's root needs no `findDrafts`. */
const isWrite = ({ route }: Options) => route?.method !== undefined && route.method !== 'GET';

/**
 * Puts the gate at `strapi.contentAPI.sanitize.query`: Strapi itself gives drafts to whoever may read
 * what is published (strapi/strapi#25326). It is the lowest place that knows query,
 * type and caller, and every way in goes through it: the controllers of Strapi's factories, of
 * users-permissions and of upload, and each GraphQL resolver with arguments. Here wildcards are
 * spelled out and relations that the caller may not see are gone, so that nobody is refused for
 * what they would not have got.
 *
 * The Document Service stays unguarded on purpose: it serves the admin and an app's own code, which
 * read drafts all the time.
 */
export const guardQueries = (strapi: Core.Strapi): void => {
  const sanitize = strapi.contentAPI.sanitize as unknown as { query: SanitizeQuery };
  const sanitizeQuery = sanitize.query;
  const getModel = (uid: string) => strapi.getModel(uid as UID.Schema) as Model | undefined;

  sanitize.query = async (query, model, options = {}) => {
    const sanitized = await sanitizeQuery(query, model, options);
    const closed = await closedTo(strapi, options.auth);
    if (closed.size === 0) return sanitized;

    const narrowed = narrowedQuery(sanitized, model, closed, getModel);
    const { byStatus, byFilter } = asksForDrafts(sanitized);
    const refused = new Set<NewsdeskUid>(narrowed.unanswerable);
    if (byStatus || byFilter) {
      for (const uid of narrowed.reached) refused.add(uid);
      if (isNewsdeskUid(model.uid) && closed.has(model.uid) && (byFilter || !isWrite(options))) {
        refused.add(model.uid);
      }
    }
    for (const uid of refused) throw refusal(uid);
    return narrowed.query;
  };
};
