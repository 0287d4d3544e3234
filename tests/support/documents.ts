import type { NewsdeskUid } from '../../content-types';

// biome-ignore lint/suspicious/noExplicitAny: an entry holds what its schema says, and tests read it
export type Entry = Record<string, any> & { documentId: string };

type Params = Record<string, unknown>;

/** The document service without the types that an app generates for its own content types. */
export interface Documents {
  create: (params: Params) => Promise<Entry>;
  update: (params: Params) => Promise<Entry>;
  findOne: (params: Params) => Promise<Entry | null>;
  findMany: (params?: Params) => Promise<Entry[]>;
  delete: (params: Params) => Promise<Entry>;
  clone: (params: Params) => Promise<Entry>;
  publish: (params: Params) => Promise<Entry>;
  unpublish: (params: Params) => Promise<Entry>;
  discardDraft: (params: Params) => Promise<Entry>;
}

/** The document service of the running application. */
export const documents = (uid: NewsdeskUid): Documents =>
  newsroom.strapi.documents(uid) as unknown as Documents;
