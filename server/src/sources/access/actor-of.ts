import type { Core } from '@strapi/strapi';
import { asking } from '../../requests/asking';

/**
 * Row id of the administrator whose session of the panel this is happening in; null for code, the
 * content API and tokens of every kind.
 */
export const actorOf = (strapi: Core.Strapi): number | null => {
  const state = asking(strapi);
  const id = state?.user?.id;
  return state?.auth?.strategy?.name === 'admin' && typeof id === 'number' ? id : null;
};
