import type {
  Attribution,
  Correction,
  PartialDate,
  PersonKind,
  QuoteForm,
  Role,
  SourceProximity,
} from '../../../content-types';
import type { MaterialImage, MaterialPerson } from './story-material';

/**
 * The columns that stories are made of, as the database gives them. What is not listed here is not
 * read for a story: of a quote, nothing but the public attributes of its source.
 */
export const ARTICLE_COLUMNS = [
  'id',
  'documentId',
  'locale',
  'publishedAt',
  'slug',
  'title',
  'standfirst',
  'section',
  'dateline',
  'exclusive',
  'exclusiveUntil',
  'datePublished',
  'dateModified',
  'body',
  'corrections',
  'originName',
  'originUrl',
  'canonicalUrl',
  'relatedStories',
] as const;

export const PERSON_COLUMNS = [
  'id',
  'documentId',
  'name',
  'slug',
  'kind',
  'description',
  'roles',
  'birthDate',
  'deathDate',
  'sameAs',
] as const;

export const QUOTE_COLUMNS = [
  'id',
  'documentId',
  'text',
  'form',
  'attribution',
  'sourceDescription',
  'sourceReason',
  'sourceProximity',
  'saidTo',
  'saidToUrl',
  'saidOn',
] as const;

export const COVER_COLUMNS = [
  'id',
  'url',
  'alternativeText',
  'caption',
  'width',
  'height',
  'formats',
] as const;

type Moment = string | number | Date | null;

export interface PersonRow extends Omit<MaterialPerson, 'kind' | 'roles' | 'sameAs'> {
  kind: PersonKind | null;
  roles: Role[] | null;
  sameAs: string[] | null;
}

export interface ArticleRow {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: Moment;
  slug: string | null;
  title: string | null;
  standfirst: string | null;
  section: string | null;
  dateline: string | null;
  exclusive: boolean | null;
  exclusiveUntil: Moment;
  datePublished: Moment;
  dateModified: Moment;
  body: unknown;
  corrections: Correction[] | null;
  originName: string | null;
  originUrl: string | null;
  canonicalUrl: string | null;
  relatedStories: unknown;
  authors: PersonRow[];
  people: PersonRow[];
  cover: MaterialImage | null;
}

export interface QuoteRow {
  id: number;
  documentId: string;
  text: string | null;
  form: QuoteForm | null;
  attribution: Attribution | null;
  sourceDescription: string | null;
  sourceReason: string | null;
  sourceProximity: SourceProximity | null;
  saidTo: string | null;
  saidToUrl: string | null;
  saidOn: PartialDate | null;
  article: { id: number };
}

/** An ISO 8601 instant, of a moment as one of the databases gives it. */
export const instantOf = (moment: Moment): string | null =>
  moment === null || moment === undefined ? null : new Date(moment).toISOString();

export const personOf = (row: PersonRow): MaterialPerson => ({
  documentId: row.documentId,
  name: row.name,
  slug: row.slug ?? row.documentId,
  kind: row.kind ?? 'individual',
  description: row.description ?? null,
  roles: row.roles ?? [],
  birthDate: row.birthDate ?? null,
  deathDate: row.deathDate ?? null,
  sameAs: row.sameAs ?? [],
});

export const imageOf = (row: MaterialImage): MaterialImage => ({
  url: row.url,
  alternativeText: row.alternativeText ?? null,
  caption: row.caption ?? null,
  width: row.width ?? null,
  height: row.height ?? null,
  formats: row.formats ?? null,
});
