import type { CueWords } from '../../../content-types';
import type { Cast, Character, Prominence } from './cast';
import type { CueClause, Mention, NameMention, TokenRange } from './grammar';
import type { ReadText } from './read-text';

/** Who speaks a passage, as far as words tell. */
export interface Speaker {
  who: Character;
  isSure: boolean;
  cue: CueWords | null;
  saidTo: string | null;
}

/** Who speaks in the clauses of a text, and whom its sentences are about. */
export interface Speakers {
  ofClause: (sentence: number, clause: CueClause, isNearest?: boolean) => Speaker | null;
  /** Where the sentence is about somebody. */
  ofTopic: (sentence: number) => Speaker | null;
  /** Reads the next sentence: whoever appears in it can be meant from there on. */
  meet: (sentence: number) => void;
}

const cueWords = (
  { sentences }: ReadText,
  sentence: number,
  { from, to }: TokenRange,
): CueWords | null => {
  const { tokens, block, text } = sentences[sentence] ?? { tokens: [], block: 0, text: '' };
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'passage');
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const span = { block, start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end) };
};

/** Somebody who appears in a sentence: in words of its own, or as the subject of a clause. */
interface Event {
  mention: Mention;
  prominence: Prominence;
}

const PROMINENCE = {
  leading: 'topic',
  within: 'named',
  governed: 'passing',
} as const satisfies Record<NameMention['stands'], Prominence>;

const eventsIn = ({ clauses, topic, people }: ReadText['sentences'][number]): Event[] => {
  const spoken = clauses.map(({ subject }): Event => ({ mention: subject, prominence: 'topic' }));
  // A name that a clause or the topic has already, with what is told of its bearer.
  const taken = new Set(clauses.map(({ subject }) => subject.to));
  const isTopicApart =
    topic && !taken.has(topic.to) && (topic.kind !== 'description' || topic.isSomebody);
  if (topic && isTopicApart) taken.add(topic.to);
  const others = people
    .filter(({ to }) => !taken.has(to))
    .map((mention): Event => {
      const stands = mention.kind === 'name' ? mention.stands : 'governed';
      return { mention, prominence: PROMINENCE[stands] };
    });
  const about: Event[] = topic && isTopicApart ? [{ mention: topic, prominence: 'topic' }] : [];
  return [...spoken, ...about, ...others].sort((a, b) => a.mention.from - b.mention.from);
};

export const createSpeakers = (text: ReadText, cast: Cast): Speakers => {
  const meant = new Map<Mention, ReturnType<Cast['meant']>>();
  const topics = new Map<number, Character>();
  let medium: string | null = null;

  /** Whom words mean is settled where they stand: asked later, it would be somebody else. */
  const whoIs = ({ mention, prominence }: Event, sentence: number) => {
    const before = meant.get(mention);
    if (before !== undefined) return before;
    const found = cast.meant(mention, sentence);
    if (found) cast.appears(found.who, sentence, prominence);
    meant.set(mention, found);
    return found;
  };

  /** "A baker says …": whom a report begins with is often named in its next paragraph. */
  const mayBeNamedLater = (sentence: number, { subject }: CueClause): boolean =>
    text.sentences[sentence]?.block === text.sentences[0]?.block &&
    text.sentences.at(-1)?.block !== text.sentences[0]?.block &&
    subject.kind === 'description' &&
    subject.refers === 'new' &&
    subject.standsFor === null &&
    !subject.isPlural;

  return {
    meet: (sentence) => {
      const read = text.sentences[sentence];
      if (!read) return;
      for (const event of eventsIn(read)) {
        const found = whoIs(event, sentence);
        const { topic } = read;
        if (found && topic && event.mention.to === topic.to) topics.set(sentence, found.who);
      }
      medium = read.medium ?? medium;
      cast.gathers(read.topic);
    },

    ofClause: (sentence, clause, isNearest = true) => {
      const found = whoIs({ mention: clause.subject, prominence: 'topic' }, sentence);
      const isSure =
        isNearest && clause.strength === 'strong' && !mayBeNamedLater(sentence, clause);
      return (
        found && {
          who: found.who,
          isSure: found.isSure && isSure,
          cue: cueWords(text, sentence, clause),
          saidTo: clause.saidTo && (clause.saidTo.name ?? medium),
        }
      );
    },

    ofTopic: (sentence) => {
      const who = topics.get(sentence);
      const topic = text.sentences[sentence]?.topic;
      const isNamed = topic?.kind === 'name';
      return who && topic
        ? { who, isSure: isNamed, cue: cueWords(text, sentence, topic), saidTo: null }
        : null;
    },
  };
};
