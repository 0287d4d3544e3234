import type { Core } from '@strapi/strapi';

/** What a feature hands to Strapi, besides its document middlewares (their order is `documents.ts`). */
export interface Feature {
  /** Before the database exists: tables, custom fields, extensions of other plugins. */
  register?: (strapi: Core.Strapi) => void;
  /** With the database there: permissions, subscriptions, what a start checks and repairs. */
  bootstrap?: (strapi: Core.Strapi) => Promise<void>;
  controllers?: Record<string, unknown>;
  routes?: Record<string, unknown>;
  services?: Record<string, unknown>;
}
