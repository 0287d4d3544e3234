import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import type { Attribute } from './traces-in-value';

interface Here {
  person: string;
  article: string;
  quotes: readonly string[];
}

/** What is about the article that is asked about, and so no other place. */
const notHere = (uid: string, { person, article, quotes }: Here): object => {
  if (uid === ARTICLE_UID) return { documentId: { $ne: article } };
  if (uid === QUOTE_UID) return { documentId: { $notIn: [...quotes] } };
  // Strapi relates the locales of an entry to one another.
  if (uid === PERSON_UID) return { documentId: { $ne: person } };
  return {};
};

/**
 * Whether anything leads to a person besides an article and some quotes of it: other articles and
 * quotes, and whatever types and components of the site relate to people.
 */
export const namedElsewhere = async (strapi: Core.Strapi, here: Here): Promise<boolean> => {
  const models = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  for (const { uid, attributes } of models) {
    for (const [name, { type, target }] of Object.entries(
      attributes as Record<string, Attribute>,
    )) {
      if (type !== 'relation' || target !== PERSON_UID) continue;
      const found = await strapi.db.query(uid).count({
        where: { $and: [{ [name]: { documentId: here.person } }, notHere(uid, here)] },
      });
      if (found > 0) return true;
    }
  }
  return false;
};
