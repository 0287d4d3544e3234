import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../content-types';

/** Makes a hole in the running application, and gives what closes it. */
export type Hole = (strapi: Core.Strapi) => () => void;

type Verify = (auth: unknown, config: { scope?: string | string[] }) => unknown;

interface AuthService {
  verify: Verify;
  authenticate: (context: { state: Record<string, unknown> }, next: () => unknown) => unknown;
}

const authOf = (strapi: Core.Strapi) => strapi.get('auth') as AuthService;

/** Everybody has the permissions whose name ends so. Strapi asks for one, or for a list of them. */
const permissionsForAll =
  (...actions: string[]): Hole =>
  (strapi) => {
    const auth = authOf(strapi);
    const { verify } = auth;
    auth.verify = async (who, config) =>
      [config?.scope ?? []].flat().some((scope) => actions.includes(scope.split('.').at(-1) ?? ''))
        ? undefined
        : verify.call(auth, who, config);
    return () => {
      auth.verify = verify;
    };
  };

type SanitizeQuery = (query: Record<string, unknown>, ...rest: unknown[]) => Promise<object>;

export const holes = {
  /** Whoever may find may find drafts. */
  gateOpen: permissionsForAll('findDrafts'),

  /** Stories are made of what editors are at, and not of what readers see. */
  storiesOfDrafts: ((strapi) => {
    const { db } = strapi;
    const { query } = db;
    db.query = ((uid: string) => {
      const real = query.call(db, uid as never);
      return Object.assign(Object.create(real), {
        findMany: (params: { select?: string[]; where?: { publishedAt?: unknown } }) => {
          const isMaterial = uid === ARTICLE_UID && params?.select?.includes('body');
          const where = { ...params?.where, publishedAt: { $null: true } };
          return real.findMany((isMaterial ? { ...params, where } : params) as never);
        },
      });
    }) as never;
    return () => {
      db.query = query;
    };
  }) as Hole,

  everybodyWrites: permissionsForAll('create', 'update', 'delete'),

  /** The gate looks at every part of a query but one, which goes on as it came. */
  gateBlindTo:
    (part: 'filters' | 'sort' | 'populate'): Hole =>
    (strapi) => {
      const sanitize = strapi.contentAPI.sanitize as unknown as { query: SanitizeQuery };
      const guarded = sanitize.query;
      sanitize.query = async ({ [part]: unseen, ...query }, ...rest) => ({
        ...(await guarded(query, ...rest)),
        ...(unseen === undefined ? {} : { [part]: unseen }),
      });
      return () => {
        sanitize.query = guarded;
      };
    },

  /** What the panel gave out opens the content API, and all of it. */
  loginsAreTokens: (strapi: Core.Strapi) => {
    const auth = authOf(strapi);
    const { authenticate } = auth;
    auth.authenticate = (context, next) => {
      context.state.auth = { strategy: { name: 'hole', verify: () => undefined }, credentials: {} };
      return next();
    };
    return () => {
      auth.authenticate = authenticate;
    };
  },
} satisfies Record<string, Hole | ((part: never) => Hole)>;
