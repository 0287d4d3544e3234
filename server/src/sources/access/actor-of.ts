import type { Core } from '@strapi/strapi';

/** The part of a request that says who is asking. */
interface RequestState {
  auth?: { strategy?: { name?: string } };
  user?: { id?: unknown };
}

/**
 * Row id of the administrator whose session of the panel this is happening in; null for code, the
 * content API and tokens of every kind.
 */
export const actorOf = (strapi: Core.Strapi): number | null => {
  const state: RequestState | undefined = strapi.requestContext.get()?.state;
  const id = state?.user?.id;
  return state?.auth?.strategy?.name === 'admin' && typeof id === 'number' ? id : null;
};
