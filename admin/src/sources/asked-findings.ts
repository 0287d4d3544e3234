import type { Finding } from '../../../content-types';

const asked = new Map<string, readonly Finding[]>();

/**
 * What an editor is asked about before an article is published, by its key. Kept outside of React:
 * Strapi passes on what an action describes when it has time, and its dialog must not show what
 * was found before.
 */
export const askAbout = (key: string, findings: readonly Finding[]): void => {
  if (findings.length === 0) asked.delete(key);
  else asked.set(key, findings);
};

/** What they are asked about now; nothing where Strapi asks for itself. */
export const askedAbout = (key: string): readonly Finding[] => asked.get(key) ?? [];
