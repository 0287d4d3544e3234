import type { Core } from '@strapi/strapi';

/** What Strapi knows of who calls the content API: `ctx.state.auth`. Routes with `auth: false` have none. */
export type Auth = { strategy?: { name?: string } } | null | undefined;

const REFUSALS = ['ForbiddenError', 'UnauthorizedError'];

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && REFUSALS.includes(error.name);

/**
 * Whether a caller of the content API has a permission. Closed to whoever is not known to Strapi.
 * @param action - such as `plugin::newsdesk.article.find`
 * @throws what keeps Strapi from finding out, as a database that is gone: that is no answer
 */
export const allows = async (strapi: Core.Strapi, auth: Auth, action: string): Promise<boolean> => {
  if (!auth?.strategy) return false;
  try {
    await strapi.get('auth').verify(auth, { scope: [action] });
    return true;
  } catch (error) {
    // Strapi says no by throwing, and has no other way to be asked.
    if (isRefusal(error)) return false;
    throw error;
  }
};
