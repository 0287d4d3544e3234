import type { CueClause, Mention, TokenRange } from '../grammar';

/**
 * Makes a clause of who says something. Where that is a thing, the words near it are nobody's, if
 * no clause before it claims them; a thing that feels or wants something is no clause at all.
 */
export const clauseOf = (
  subject: Mention | null,
  { from, to }: TokenRange,
  given: Partial<CueClause> = {},
): CueClause | null => {
  if (!subject) return null;
  const clause: CueClause = {
    subject,
    from,
    to,
    strength: 'strong',
    reaches: 'both',
    until: Infinity,
    isCitation: false,
    saidTo: null,
    ...given,
  };
  if (subject.kind !== 'description' || subject.isSomebody) return clause;
  if (clause.strength === 'weak') return null;
  const { gender, roles } = subject;
  const thing = { kind: 'thing', from: subject.from, to: subject.to, gender, roles } as const;
  return { ...clause, subject: thing, strength: 'weak' };
};
