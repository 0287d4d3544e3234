import type { Core } from '@strapi/strapi';
import {
  ARTICLE_SOURCING_TABLE,
  LEDGER_HEAD_TABLE,
  LEDGER_NOTE_TABLE,
  LEDGER_TABLE,
  OVERRIDE_TABLE,
  PERSON_PUBLICATION_TABLE,
  SLUG_TABLE,
  SOURCE_TABLE,
} from './models';

/** What people did and readers saw: no export holds it, and no article could tell it again. */
const RECORDS: readonly string[] = [
  SLUG_TABLE,
  PERSON_PUBLICATION_TABLE,
  SOURCE_TABLE,
  ARTICLE_SOURCING_TABLE,
  OVERRIDE_TABLE,
  LEDGER_TABLE,
  LEDGER_HEAD_TABLE,
  LEDGER_NOTE_TABLE,
];

/**
 * Keeps the records through `strapi import` and `strapi transfer`. Strapi empties every model that
 * is listed before it brings in what was exported, and no raw model is exported: an import would
 * erase the ledger. Nothing else reads the list once the database is there; other tables of the
 * plugin are emptied, and made anew from what has come.
 */
export const spareRecords = (strapi: Core.Strapi): void => {
  const models = (strapi.get('models') as { get: () => { uid: string }[] }).get();
  const listed = models.filter(({ uid }) => !RECORDS.includes(uid));
  models.splice(0, models.length, ...listed);
};
