import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { type FieldError, fieldError } from '../fields/field-error';
import { settingsOf } from '../settings-of';
import { knownArticles } from './known-articles';
import { placedEntries, storedEntries } from './stored-entries';

const FIELD = 'relatedStories';

/** The articles that any version of an article leads to as it is stored. */
const linkedBefore = async (strapi: Core.Strapi, documentId: string): Promise<Set<string>> => {
  const versions: { relatedStories: unknown }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ select: ['id', FIELD], where: { documentId } });
  const entries = versions.flatMap(({ relatedStories }) => storedEntries(relatedStories));
  return new Set(entries.flatMap((entry) => (entry.type === 'article' ? [entry.article] : [])));
};

interface ListWrite {
  /** The article that is written, or cloned; absent for a new one. */
  documentId: string | undefined;
  /** Whether it is the article itself that gets the list, and not a clone of it. */
  isItsOwn: boolean;
  /** A list that the field has found well-formed. */
  list: unknown;
}

/**
 * What is wrong with where a list leads: too far, to the article itself, or to nowhere. An entry
 * whose target was deleted since it was saved may stay: the editor is shown it and decides.
 */
export const refusedLinks = async (
  strapi: Core.Strapi,
  { documentId, isItsOwn, list }: ListWrite,
): Promise<FieldError[]> => {
  const entries = placedEntries(list);
  const { max } = settingsOf(strapi).relatedStories;
  const refused: FieldError[] = entries
    .slice(max, max + 1)
    .map(({ position }) =>
      fieldError([FIELD, position], `is one too many: an article may have ${max} related stories`),
    );

  const links = entries.flatMap(({ position, entry }) =>
    entry.type === 'article' ? [{ position, article: entry.article as string }] : [],
  );
  const known = await knownArticles(
    strapi,
    links.map(({ article }) => article),
  );
  const unknown = links.filter(({ article }) => !known.has(article));
  const kept =
    unknown.length > 0 && documentId !== undefined
      ? await linkedBefore(strapi, documentId)
      : new Set<string>();

  for (const { position, article } of links) {
    const path = [FIELD, position, 'article'];
    if (isItsOwn && article === documentId) {
      refused.push(fieldError(path, 'is the article itself'));
    } else if (!known.has(article) && !kept.has(article)) {
      refused.push(fieldError(path, `leads to "${article}", which does not exist`));
    }
  }
  return refused;
};
