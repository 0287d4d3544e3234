import type { Feature } from '../feature';

export const drafts: Feature = {};
