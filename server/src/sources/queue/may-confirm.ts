import type { MayConfirm, SourceConfirmation } from '../../../../content-types';
import { barred, type Hands } from '../confirming/barred';

/** What decides whether somebody may confirm something about a source. */
export interface ConfirmationFacts extends Omit<Hands, 'actor'> {
  /** Row id of the administrator; null for a token, which may confirm nothing. */
  actor: number | null;
  /** Whether their role allows each on this article. */
  permitted: Record<SourceConfirmation, boolean>;
}

/**
 * Whether somebody may confirm something about a source, as `confirmSource` will decide, so that a
 * list offers what will be taken.
 */
export const mayConfirm = (
  what: SourceConfirmation,
  { actor, permitted, ...hands }: ConfirmationFacts,
): MayConfirm => {
  if (hands.confirmedBy[what] !== null) return 'done';
  if (actor === null || !permitted[what]) return 'role';
  return barred(what, { ...hands, actor }) ?? 'yes';
};
