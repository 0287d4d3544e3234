import type { Correction, RelatedEntry, Role } from 'strapi-plugin-newsdesk/contracts';
import type { articles } from './articles';
import type { people } from './people';

/** Key of a person in this folder. Documents get their ids when they are written. */
export type PersonKey = keyof typeof people;
/** Key of an article in this folder. */
export type ArticleKey = keyof typeof articles;

/** A moment that moves with the day of seeding, so that the newsroom never looks abandoned. */
export interface Moment {
  /** Whole weeks before the week of seeding; at least 1 keeps it in the past. */
  weeksAgo: number;
  /** The stories speak of weekdays, so each appears on its own. */
  on: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';
  /** `HH:MM`, UTC */
  at: string;
}

export interface Picture {
  /** In demo/seed/media. */
  file: string;
  alternativeText: string;
  caption?: string;
}

export interface NewsroomPerson {
  name: string;
  kind?: 'individual' | 'organisation';
  aliases?: string[];
  description?: string;
  roles?: Role[];
  birthDate?: string;
  deathDate?: string;
  biography?: Block[];
  portrait?: Picture;
  sameAs?: string[];
}

export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export type Block =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | {
      type: 'list';
      format: 'ordered' | 'unordered';
      children: { type: 'list-item'; children: InlineNode[] }[];
    };

type Words = {
  /** As they stand in the body, without their marks. */
  text: string;
  form: 'direct' | 'partial' | 'paraphrase';
  saidTo?: { name: string; url: string; on: Moment };
};

/** One voice of an article that is not named to readers. Quotes of one source share its facts. */
export interface AnonymousSource {
  description: string;
  reason: string;
  proximity: 'participant' | 'witness' | 'documents' | 'briefed' | 'secondhand';
  oneVoice?: true;
}

export type NewsroomQuote = Words & ({ speaker: PersonKey } | { source: string });

/** What of an article is said anew in another language. Quotes stand in the order of the original's. */
export interface Translation {
  title: string;
  standfirst: string;
  section: string;
  dateline: string;
  body: Block[];
  corrections?: NewsroomCorrection[];
  related?: NewsroomRelated[];
  quotes: string[];
  sources?: Record<string, Pick<AnonymousSource, 'description' | 'reason'>>;
}

export type NewsroomCorrection = Pick<Correction, 'text'> & { daysAfter: number };

type RelatedUrl = Extract<RelatedEntry, { type: 'url' }>;
export type NewsroomRelated =
  | { article: ArticleKey; kind: RelatedEntry['kind']; label?: string }
  | Omit<RelatedUrl, 'type'>;

export interface NewsroomArticle {
  title: string;
  standfirst: string;
  section: string;
  dateline: string;
  authors: PersonKey[];
  people?: PersonKey[];
  body: Block[];
  quotes: NewsroomQuote[];
  sources?: Record<string, AnonymousSource>;
  cover?: Picture;
  related?: NewsroomRelated[];
  /** Days from the day of seeding to the end of the exclusive; `true`: it has no end. */
  exclusive?: true | { daysFromNow: number };
  corrections?: NewsroomCorrection[];
  origin?: { name: string; url: string };
  canonicalUrl?: string;
  /** Absent: a draft that no reader has seen. */
  published?: Moment;
  /** Deleted again, once the others link to it. */
  deleted?: true;
  /** Edited after it was published, and not published again. */
  pendingEdit?: { standfirst: string };
  german?: Translation;
}
