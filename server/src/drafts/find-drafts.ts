import type { Core } from '@strapi/strapi';
import { NEWSDESK_UIDS, type NewsdeskUid } from '../../../content-types';
import { type Auth, allows } from './allows';

/** The name of the permission, beside `find` and `findOne`. Read-only tokens pass neither it nor anything but those two. */
const FIND_DRAFTS = 'findDrafts';

/** The content-API action that lets a caller see drafts of a type. */
export const findDraftsOf = (uid: NewsdeskUid): string => `${uid}.${FIND_DRAFTS}`;

// Strapi lists as permissions those controller actions that it finds marked with this symbol,
// which it sets when it binds them to a route.
const ROUTE_TYPES = Symbol.for('__type__');

/**
 * Adds `findDrafts` to the actions of the three types, so that a role of users-permissions and a
 * custom API token can be given it. No route leads there: it is a permission and nothing else.
 */
export const registerFindDrafts = (strapi: Core.Strapi): void => {
  for (const uid of NEWSDESK_UIDS) {
    strapi.get('controllers').extend(uid, (controller: object) =>
      Object.assign(controller, {
        [FIND_DRAFTS]: Object.assign(
          (): never => {
            throw new Error(`${findDraftsOf(uid)} is a permission, not an endpoint.`);
          },
          { [ROUTE_TYPES]: ['content-api'] },
        ),
      }),
    );
  }
};

/** Whether a caller may see drafts of a type. */
export const mayFindDrafts = (
  strapi: Core.Strapi,
  auth: Auth,
  uid: NewsdeskUid,
): Promise<boolean> => allows(strapi, auth, findDraftsOf(uid));

/** The types whose drafts are closed to a caller. */
export const closedTo = async (
  strapi: Core.Strapi,
  auth: Auth,
): Promise<ReadonlySet<NewsdeskUid>> => {
  const closed = new Set<NewsdeskUid>();
  for (const uid of NEWSDESK_UIDS) {
    if (!(await mayFindDrafts(strapi, auth, uid))) closed.add(uid);
  }
  return closed;
};
