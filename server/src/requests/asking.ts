import type { Core } from '@strapi/strapi';
import type { Auth } from '../drafts/allows';

/** The part of a request that says who is asking. */
export interface Asking {
  /** What their role in the panel may do: of administrators alone. */
  userAbility?: unknown;
  auth?: Auth;
  user?: { id?: unknown };
}

/** Who asks for what is happening; undefined outside a request, as in a seed or a scheduled release. */
export const asking = (strapi: Core.Strapi): Asking | undefined =>
  strapi.requestContext.get()?.state;
