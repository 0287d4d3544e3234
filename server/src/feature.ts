import type { Core } from '@strapi/strapi';

/** Something that a check found wrong. */
export interface CheckFinding {
  /** One sentence. */
  message: string;
  /** Whether the check has put it right. */
  mended?: boolean;
}

/** One thing that `newsdesk doctor` looks at. */
export interface Check {
  /** A few words: what is checked. */
  name: string;
  /**
   * Gives what is wrong; nothing where all is well.
   * @param options.repair - whether to put right what can be put right without asking anybody
   */
  check: (strapi: Core.Strapi, options: { repair: boolean }) => Promise<CheckFinding[]>;
}

/** What a feature hands to Strapi, besides its document middlewares (their order is `documents.ts`). */
export interface Feature {
  /** Before the database exists: tables, custom fields, extensions of other plugins. */
  register?: (strapi: Core.Strapi) => void;
  /** With the database there: permissions, subscriptions, what a start checks and repairs. */
  bootstrap?: (strapi: Core.Strapi) => Promise<void>;
  controllers?: Record<string, unknown>;
  routes?: Record<string, unknown>;
  services?: Record<string, unknown>;
  /** What can be wrong in a database without a write of the plugin having gone wrong. */
  checks?: readonly Check[];
}
