import type { ReportedSource, SourceFacts } from '../../../content-types';

/** What an editor enters of a source: what readers are told, and the terms it was agreed under. */
export type EnteredFacts = SourceFacts & { terms: string | null };

const NOTHING: EnteredFacts = {
  description: null,
  reason: null,
  proximity: null,
  oneVoice: false,
  terms: null,
};

/** What is known of a source; nothing of one that is new. */
export const knownFacts = (source: ReportedSource | undefined): EnteredFacts => {
  if (source === undefined) return NOTHING;
  const { description, reason, proximity, oneVoice, terms } = source;
  return { description, reason, proximity, oneVoice, terms };
};

/** What was entered otherwise than it is known. */
export const changedFacts = (known: EnteredFacts, entered: EnteredFacts): Partial<EnteredFacts> =>
  Object.fromEntries(
    Object.entries(entered).filter(([name, value]) => known[name as keyof EnteredFacts] !== value),
  );
