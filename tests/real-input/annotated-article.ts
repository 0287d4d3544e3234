import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import slugify from 'slugify';
import { ARTICLE_FOLDER, hasAnnotatedArticle } from '../../scripts/test/annotated-article.mjs';

/** Describes what needs the annotated article, which not everybody has. */
export const describeAnnotated = hasAnnotatedArticle ? describe : describe.skip;

/** A place in the text of the article, in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
  text: string;
}

interface Annotation {
  headline: Span;
  dek: Span;
  bodyLines: number[];
  relatedLinks: (Span & { title: string })[];
  syndication: Span;
  quotes: {
    id: string;
    /** Without its marks. */
    inner: Span;
    kind: 'direct' | 'partial';
    speaker: string | null;
    anonymous: boolean;
    sourceGroup: string;
    propose: boolean;
  }[];
  sourceGroups: Record<string, { anonymous: boolean; label?: string }>;
  people: {
    canonical: string;
    aliases: string[];
    age: number | null;
    descriptions: string[];
  }[];
}

/** What an editor enters for one voice: a person's name, or how readers are told of a source. */
export type EnteredVoice =
  | { attribution: 'named'; speaker: string }
  | { attribution: 'anonymous'; description: string };

export interface EnteredArticle {
  title: string;
  standfirst: string;
  paragraphs: string[];
  people: {
    name: string;
    aliases: string[];
    description: string | null;
    birthDate: string | null;
  }[];
  /** In the order of the body. */
  quotes: { text: string; form: 'direct' | 'partial'; voice: EnteredVoice }[];
  relatedStory: { title: string; url: string };
  originName: string;
}

/** The year whose ages the article gives. */
const YEAR_OF_AGES = 2024;

/** "his father" is how the text speaks of somebody, not a name that finds them. */
const isName = (alias: string) => !/^(his|her|their|the)\s/i.test(alias);

const voiceOf = (
  quote: Annotation['quotes'][number],
  groups: Annotation['sourceGroups'],
): EnteredVoice =>
  quote.speaker === null
    ? { attribution: 'anonymous', description: groups[quote.sourceGroup]?.label ?? '' }
    : { attribution: 'named', speaker: quote.speaker };

const readFiles = () => ({
  text: readFileSync(join(ARTICLE_FOLDER, 'baby-steps.txt'), 'utf8'),
  gold: JSON.parse(
    readFileSync(join(ARTICLE_FOLDER, 'baby-steps.gold.json'), 'utf8'),
  ) as Annotation,
});

/** The whole text of the annotated article, and where its quoted words stand in it, in order. */
export const readQuotedSpans = () => {
  const { text, gold } = readFiles();
  return { text, quoted: gold.quotes.map(({ inner: { start, end } }) => ({ start, end })) };
};

/** The annotated article as an editor would enter it. */
export const readAnnotatedArticle = (): EnteredArticle => {
  const { text, gold } = readFiles();
  const lines = text.split('\n');
  const at = ({ start, end }: Span) => text.slice(start, end);
  const [related] = gold.relatedLinks;
  if (related === undefined) throw new Error('The annotated article has no related link.');

  return {
    title: at(gold.headline),
    standfirst: at(gold.dek),
    paragraphs: gold.bodyLines.map((number) => lines[number - 1] ?? ''),
    people: gold.people.map(({ canonical, aliases, age, descriptions }) => ({
      name: canonical,
      aliases: aliases.filter((alias) => alias !== canonical && isName(alias)),
      description: descriptions[0] ?? null,
      birthDate: age === null ? null : String(YEAR_OF_AGES - age),
    })),
    quotes: gold.quotes
      .filter(({ propose }) => propose)
      .map((quote) => ({
        text: at(quote.inner),
        form: quote.kind,
        voice: voiceOf(quote, gold.sourceGroups),
      })),
    relatedStory: {
      title: related.title,
      url: `https://example.com/${slugify(related.title, { lower: true, strict: true })}`,
    },
    originName: at(gold.syndication).replace(/^.* on (.*)\.$/, '$1'),
  };
};
