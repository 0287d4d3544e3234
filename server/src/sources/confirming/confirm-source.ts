import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type ArticleId,
  type QuoteId,
  REFUSALS,
  type SourceConfirmation,
  type SourceKey,
} from '../../../../content-types';
import { refusedField } from '../../fields/field-error';
import { filledRefusal } from '../../requests/filled-refusal';
import { SOURCE_TABLE } from '../../tables/models';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';
import { lockRows } from '../locks/lock-rows';
import { sourcingSettings } from '../settings/stored-settings';
import { barred } from './barred';
import { confirmedWords, readWords, type Words } from './confirmed-words';
import { draftsOfSource } from './drafts-of-sources';
import { NOT_CONFIRMED, reopenChanged } from './reopen-changed';
import { writersOf } from './who-wrote';

/** Who confirms what of which source. */
export interface Confirming {
  article: ArticleId;
  source: SourceKey;
  what: SourceConfirmation;
  /** Row id of the administrator. */
  actor: number;
  note?: string;
  /** What the source says as far as they have read it; absent for code that has not. */
  words?: string;
  /** The locales in which their role allows it; absent for code, which answers for itself. */
  locales?: readonly string[];
}

interface SourceRow {
  id: number;
  attestedBy: number | null;
  approvedBy: number | null;
}

const CONFIRMED = {
  attestation: {
    action: 'attested',
    by: 'attestedBy',
    at: 'attestedAt',
    words: 'attestedWords',
    none: 'noAttestation',
  },
  approval: {
    action: 'approved',
    by: 'approvedBy',
    at: 'approvedAt',
    words: 'approvedWords',
    none: 'noApproval',
  },
} as const;

const lockedSource = async (
  strapi: Core.Strapi,
  { article, source }: Confirming,
): Promise<SourceRow> => {
  await lockRows(strapi, { articles: [article] });
  // What was confirmed of other words, which were written past the plugin, is nobody's by now.
  await reopenChanged(strapi, [article], null);
  const row: SourceRow | null = await strapi.db
    .query(SOURCE_TABLE)
    .findOne({ where: { articleDocumentId: article, sourceKey: source } });
  if (!row) throw new errors.NotFoundError(REFUSALS.noSource);
  return row;
};

/** A source is confirmed in all that it says, so whoever does it may do it wherever it speaks. */
const heldToLocales = ({ locales }: Confirming, drafts: readonly Words[]): void => {
  const closed = new Set(
    drafts.map(({ locale }) => locale).filter((own) => !locales?.includes(own)),
  );
  if (locales === undefined || closed.size === 0) return;
  const { message, details } = filledRefusal(REFUSALS.speaksElsewhere, {
    locales: [...closed].map((own) => `“${own}”`).join(', '),
  });
  throw new errors.PolicyError(message, details);
};

const heldToWordsRead = ({ words }: Confirming, drafts: readonly Words[]): void => {
  if (words === undefined || words === readWords(drafts)) return;
  throw refusedField(['words'], REFUSALS.wordsChanged);
};

const heldToHouse = async (
  strapi: Core.Strapi,
  { article, what, actor }: Confirming,
  row: SourceRow,
): Promise<void> => {
  const writers = await writersOf(strapi, [article]);
  const why = barred(what, {
    actor,
    confirmedBy: { attestation: row.attestedBy, approval: row.approvedBy },
    writers: writers(article),
    house: await sourcingSettings(strapi),
  });
  if (why !== null) throw new errors.PolicyError(REFUSALS[why]);
};

/**
 * Records that an administrator knows who a source is (attestation), or agrees to their use
 * (approval), for the words and the description as they are now. Who the source is is not stored.
 *
 * @throws NotFoundError where the article has no such source
 * @throws PolicyError where the settings ask for somebody else, or the source speaks in a locale in
 *   which they may not
 * @throws ValidationError on `words` where it says something else than they have read
 */
export const confirmSource = async (strapi: Core.Strapi, confirming: Confirming): Promise<void> => {
  const { article, source, what, actor, note } = confirming;
  await wholeTransaction(strapi, async () => {
    const row = await lockedSource(strapi, confirming);
    const drafts = await draftsOfSource(strapi, source);
    heldToLocales(confirming, drafts);
    await heldToHouse(strapi, confirming, row);
    heldToWordsRead(confirming, drafts);
    const { action, by, at, words } = CONFIRMED[what];
    await strapi.db
      .queryBuilder(SOURCE_TABLE)
      .where({ id: row.id })
      .update({
        [by]: actor,
        [at]: new Date(),
        [words]: JSON.stringify(confirmedWords(drafts)),
      })
      .execute();
    await appendToLedger(strapi, {
      chain: article,
      action,
      actor,
      source,
      quotes: [...new Set(drafts.map(({ documentId }) => documentId))] as QuoteId[],
      note,
    });
  });
};

/**
 * Takes a confirmation back.
 * @throws NotFoundError where the article has no such source
 * @throws PolicyError where the source speaks in a locale in which they may not
 * @throws ValidationError where there is nothing to take back
 */
export const withdrawConfirmation = async (
  strapi: Core.Strapi,
  confirming: Confirming,
): Promise<void> => {
  const { article, source, what, actor, note } = confirming;
  await wholeTransaction(strapi, async () => {
    const row = await lockedSource(strapi, confirming);
    heldToLocales(confirming, await draftsOfSource(strapi, source));
    if (row[CONFIRMED[what].by] === null) {
      throw refusedField(['what'], REFUSALS[CONFIRMED[what].none]);
    }
    await strapi.db
      .queryBuilder(SOURCE_TABLE)
      .where({ id: row.id })
      // A copy: Strapi writes the names of columns into what it is given.
      .update({ ...NOT_CONFIRMED[what] })
      .execute();
    await appendToLedger(strapi, {
      chain: article,
      action: 'withdrawn',
      actor,
      source,
      details: { what },
      note,
    });
  });
};
