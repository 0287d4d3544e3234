import type { StoryMaterial } from '../story-material';

/**
 * When a story projected at a moment must be projected anew, though nothing of its material has
 * changed; null for never.
 */
export const freshUntil = (
  { exclusive, exclusiveUntil }: Pick<StoryMaterial, 'exclusive' | 'exclusiveUntil'>,
  at: Date,
): Date | null => {
  if (!exclusive || exclusiveUntil === null) return null;
  const end = new Date(exclusiveUntil);
  return end > at ? end : null;
};
