import type { Feature } from '../feature';

export const slugs: Feature = {};
