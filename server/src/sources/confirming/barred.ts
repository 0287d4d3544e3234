import type { MayConfirm, SourceConfirmation, SourcingSettings } from '../../../../content-types';

/** What decides, besides the role, whether somebody may confirm something about a source. */
export interface Hands {
  /** Row id of the administrator. */
  actor: number;
  /** Row ids of those who confirmed. */
  confirmedBy: Record<SourceConfirmation, number | null>;
  /** Row ids of those who wrote the article: see `writersOf`. */
  writers: readonly number[];
  house: Pick<SourcingSettings, 'attesterMayApprove' | 'authorMayConfirm'>;
}

const OTHER = { attestation: 'approval', approval: 'attestation' } as const;

/** Whether a house keeps somebody from confirming sources of an article because they wrote it. */
export const isBarredAsAuthor = (
  actor: number,
  writers: readonly number[],
  { authorMayConfirm }: Pick<SourcingSettings, 'authorMayConfirm'>,
): boolean => !authorMayConfirm && writers.includes(actor);

/**
 * Why a house keeps somebody from confirming something about a source; null where it does not. The
 * one decision for the queue, which offers, and for the door, which takes; the gate asks its second
 * half again.
 */
export const barred = (
  what: SourceConfirmation,
  { actor, confirmedBy, writers, house }: Hands,
): Extract<MayConfirm, 'otherHand' | 'author'> | null => {
  if (!house.attesterMayApprove && confirmedBy[OTHER[what]] === actor) return 'otherHand';
  return isBarredAsAuthor(actor, writers, house) ? 'author' : null;
};
