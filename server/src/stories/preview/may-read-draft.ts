import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { type Readable, readable } from '../../reading/readable';
import { ARTICLE_COLUMNS, PERSON_COLUMNS, QUOTE_COLUMNS } from '../story-columns';
import type { PreviewSubject } from './preview-token';

/** What Strapi keeps by itself, and asks no permission for. */
const UNASKED = new Set(['id', 'documentId', 'locale', 'publishedAt']);

const asked = (columns: readonly string[]) => columns.filter((column) => !UNASKED.has(column));

/** All that a preview tells, of each type. */
const SHOWN = {
  [ARTICLE_UID]: [...asked(ARTICLE_COLUMNS), 'authors', 'people', 'cover', 'quotes'],
  [QUOTE_UID]: [...asked(QUOTE_COLUMNS), 'speaker', 'oneVoice', 'article'],
  [PERSON_UID]: asked(PERSON_COLUMNS),
} as const;

interface Identified {
  id: number;
}

/** Whether every one of some rows may be read: conditions of a role are about single entries. */
const areAllReadable = async (
  strapi: Core.Strapi,
  uid: string,
  rows: readonly Identified[],
  { where }: Readable,
): Promise<boolean> => {
  const ids = new Set(rows.map(({ id }) => id));
  if (ids.size === 0) return true;
  const mine: Identified[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id'], where: { $and: [{ id: { $in: [...ids] } }, where] } });
  return new Set(mine.map(({ id }) => id)).size === ids.size;
};

/** Speakers of named quotes; for an anonymous one nobody even asks. */
const speakersOf = async (
  strapi: Core.Strapi,
  quotes: readonly Identified[],
): Promise<Identified[]> => {
  const rows: { speaker: Identified | null }[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id'],
    where: { id: { $in: quotes.map(({ id }) => id) }, attribution: 'named' },
    populate: { speaker: { select: ['id'] } },
  });
  return rows.flatMap(({ speaker }) => speaker ?? []);
};

/**
 * Whether an administrator may read all that the preview of an article tells: its draft, every quote
 * in it and everybody named there, each in every field that is shown. A naming that is under way
 * would otherwise show to those from whom the role keeps it.
 *
 * @param userAbility - of the request: `ctx.state.userAbility`
 */
export const mayReadDraft = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  { documentId, locale }: PreviewSubject,
): Promise<boolean> => {
  const ofArticles = await readable(strapi, userAbility, ARTICLE_UID);
  const ofQuotes = await readable(strapi, userAbility, QUOTE_UID);
  const ofPeople = await readable(strapi, userAbility, PERSON_UID);
  const readsFields =
    ofArticles.fields(...SHOWN[ARTICLE_UID]) &&
    ofQuotes.fields(...SHOWN[QUOTE_UID]) &&
    ofPeople.fields(...SHOWN[PERSON_UID]);
  if (!readsFields) return false;

  const draft = { documentId, locale, publishedAt: null };
  const article: { authors: Identified[]; people: Identified[] } | null = await strapi.db
    .query(ARTICLE_UID)
    .findOne({
      select: ['id'],
      where: { $and: [draft, ofArticles.where] },
      populate: { authors: { select: ['id'] }, people: { select: ['id'] } },
    });
  if (article === null) return false;
  const quotes: Identified[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({ select: ['id'], where: { publishedAt: null, article: draft } });
  if (!(await areAllReadable(strapi, QUOTE_UID, quotes, ofQuotes))) return false;
  const people = [...article.authors, ...article.people, ...(await speakersOf(strapi, quotes))];
  return areAllReadable(strapi, PERSON_UID, people, ofPeople);
};
