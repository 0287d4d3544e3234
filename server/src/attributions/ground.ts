import type { CueClause, Mention } from './grammar';
import type { PassagePlace, ReadSentence, ReadText } from './read-text';
import type { Token } from './tokens';

/** What in the sentence of a passage tells who speaks it: a clause, or whom the sentence is about. */
export type Ground = { sentence: number } & (
  | {
      kind: 'clause';
      clause: CueClause;
      /** False where another clause, of less weight, stands between. */
      isNearest: boolean;
    }
  | { kind: 'topic'; topic: Mention }
);

/** Clauses further away than so many others are another's. */
const MOST_BETWEEN = 30;

const isStop = (token: Token | undefined, texts: readonly string[]): boolean =>
  token?.kind === 'stop' && texts.includes(token.text);

const PAUSES = [',', '—', '–'];
const ENDS = [',', '.', '…', ';', '\n', '—', '–'];
const ADJUNCT =
  /^(?:on|in|at|during|after|before|from|with|to|of|when|as|while|yesterday|today|last|this)$/;

/** Whether a clause says of nothing behind it: “…?” Ann asked. “…,” said Ann on Monday. */
const isClosed = ({ tokens }: ReadSentence, { to }: CueClause): boolean => {
  const next = tokens[to];
  if (next === undefined || isStop(next, ENDS)) return true;
  return next.kind === 'word' && ADJUNCT.test(next.key);
};

const grounded = (
  sentence: number,
  clause: CueClause | undefined,
  isNearest = true,
): Ground | null => (clause ? { kind: 'clause', sentence, clause, isNearest } : null);

/** The index of the first clause that begins at a token, or behind it. */
const firstFrom = (clauses: readonly CueClause[], token: number): number => {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

const near = (clauses: readonly CueClause[], token: number) => {
  const at = firstFrom(clauses, token);
  return clauses.slice(Math.max(0, at - MOST_BETWEEN), at + MOST_BETWEEN);
};

/** The clause that begins right behind a passage: “…,” she said. */
const clauseBehind = ({ sentences }: ReadText, { closes }: PassagePlace): Ground | null => {
  const sentence = sentences[closes.sentence];
  if (!sentence) return null;
  let from = closes.token + 1;
  while (isStop(sentence.tokens[from], PAUSES)) from += 1;
  if (from < sentence.tokens.length) {
    const clause = near(sentence.clauses, from).find(
      (each) => each.from === from && each.reaches === 'both',
    );
    const leadsOn = clause !== undefined && isStop(sentence.tokens[clause.to], [':']);
    return leadsOn ? null : grounded(closes.sentence, clause);
  }
  // “Is it safe?” Ann asked. The capital may as well begin a sentence.
  const next = sentences[closes.sentence + 1];
  const [clause] = next?.clauses ?? [];
  const isBehind =
    next?.block === sentence.block && clause?.from === 0 && clause.reaches === 'both';
  return isBehind && isClosed(next, clause) ? grounded(closes.sentence + 1, clause) : null;
};

/** The nearest clause before a passage in its sentence, or around it: called “…” by Ann. */
const clauseBefore = ({ sentences }: ReadText, { opens, closes }: PassagePlace): Ground | null => {
  const before = near(sentences[opens.sentence]?.clauses ?? [], opens.token).filter(
    ({ from, to, until }) =>
      from < opens.token && until > opens.token && (to <= opens.token || to > closes.token),
  );
  const nearest = before.at(-1);
  const clause = before.filter(({ strength }) => strength === 'strong').at(-1) ?? nearest;
  return grounded(opens.sentence, clause, clause === nearest || nearest?.subject.kind !== 'thing');
};

/** The clause that speaks for a whole sentence from its end: it was “…” and sad, Ann said. */
const clauseAtEnd = ({ sentences }: ReadText, { closes }: PassagePlace): Ground | null => {
  const sentence = sentences[closes.sentence];
  if (!sentence) return null;
  const { tokens, clauses } = sentence;
  const clause = near(clauses, closes.token).find((each) => {
    if (each.from <= closes.token || each.strength === 'weak' || each.reaches !== 'both')
      return false;
    const before = tokens[each.from - 1];
    const isApart = before?.kind === 'passage' || isStop(before, PAUSES) || clauses.length === 1;
    return isApart && isClosed(sentence, each);
  });
  return grounded(closes.sentence, clause);
};

/** Whom the words before a colon are about: Ann shook her head: “…” */
const topicBeforeColon = ({ sentences }: ReadText, { opens }: PassagePlace): Ground | null => {
  const { tokens, topic } = sentences[opens.sentence] ?? {};
  const isLedTo = topic && topic.to <= opens.token && isStop(tokens?.[opens.token - 1], [':']);
  return isLedTo ? { kind: 'topic', sentence: opens.sentence, topic } : null;
};

/** What in the sentence of a passage tells who speaks it. */
export const groundOf = (text: ReadText, place: PassagePlace): Ground | null => {
  const behind = clauseBehind(text, place);
  const before = clauseBefore(text, place);
  const isCited = behind?.kind === 'clause' && behind.clause.isCitation;
  const saysBefore = before?.kind === 'clause' && before.clause.strength === 'strong';
  return (
    (isCited && saysBefore ? before : behind) ??
    before ??
    topicBeforeColon(text, place) ??
    clauseAtEnd(text, place)
  );
};
