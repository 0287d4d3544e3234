import type { MayConfirm, SourceConfirmation, SourcingSettings } from '../../../../content-types';

/** What decides whether somebody may confirm something about a source. */
export interface ConfirmationFacts {
  /** Row id of the administrator; null for a token, which may confirm nothing. */
  actor: number | null;
  /** Whether their role allows each on this article. */
  permitted: Record<SourceConfirmation, boolean>;
  /** Row ids of those who confirmed. */
  confirmedBy: Record<SourceConfirmation, number | null>;
  /** Row ids of those who created a draft of the article or of a quote of the source. */
  writers: readonly (number | null)[];
  house: Pick<SourcingSettings, 'attesterMayApprove' | 'authorMayConfirm'>;
}

const OTHER = { attestation: 'approval', approval: 'attestation' } as const;

/**
 * Whether somebody may confirm something about a source, as `confirmSource` will decide, so that a
 * list offers what will be taken.
 */
export const mayConfirm = (
  what: SourceConfirmation,
  { actor, permitted, confirmedBy, writers, house }: ConfirmationFacts,
): MayConfirm => {
  if (confirmedBy[what] !== null) return 'done';
  if (actor === null || !permitted[what]) return 'role';
  if (!house.attesterMayApprove && confirmedBy[OTHER[what]] === actor) return 'otherHand';
  if (!house.authorMayConfirm && writers.includes(actor)) return 'author';
  return 'yes';
};
