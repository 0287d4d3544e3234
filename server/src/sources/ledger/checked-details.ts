import type { Core } from '@strapi/strapi';
import { type LedgerEntry, PERSON_UID } from '../../../../content-types';

type Details = LedgerEntry['details'];

/** An enumerated value, a locale code, or the id of a rule, a term or a setting. No white space. */
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/** What the documentId of a person looks like. */
const DOCUMENT_ID = /^[a-z][a-z0-9]{23,31}$/;

const isToken = (value: unknown): value is string => typeof value === 'string' && TOKEN.test(value);

const isSound = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  isToken(value) ||
  (Array.isArray(value) && value.every(isToken));

/**
 * Holds details to what a ledger may keep for ever: no text anybody wrote, no person.
 * @throws Error naming the detail and never its value, which might be a name
 */
export const checkDetails = async (strapi: Core.Strapi, details: Details): Promise<void> => {
  for (const [name, value] of Object.entries(details)) {
    if (!isToken(name) || !isSound(value)) {
      throw new Error(
        `The ledger keeps enumerated values, ids, numbers and booleans: not details.${name}.`,
      );
    }
  }
  const ids = Object.values(details)
    .flat()
    .filter((value): value is string => typeof value === 'string' && DOCUMENT_ID.test(value));
  if (ids.length === 0) return;
  const people = await strapi.db.query(PERSON_UID).count({ where: { documentId: { $in: ids } } });
  if (people > 0) throw new Error('The ledger keeps no person, by no id either.');
};
