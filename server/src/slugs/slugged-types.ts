import { ARTICLE_UID, PERSON_UID } from '../../../content-types';

/** What has a slug. */
export type SlugKind = 'article' | 'person';

export interface SluggedType {
  uid: typeof ARTICLE_UID | typeof PERSON_UID;
  kind: SlugKind;
  /** The attribute a slug is made from. */
  titledBy: 'title' | 'name';
}

export const sluggedTypes: readonly SluggedType[] = [
  { uid: ARTICLE_UID, kind: 'article', titledBy: 'title' },
  { uid: PERSON_UID, kind: 'person', titledBy: 'name' },
];

/** The type of a uid, where its entries have slugs of the plugin. */
export const sluggedTypeOf = (uid: string): SluggedType | undefined =>
  sluggedTypes.find((type) => type.uid === uid);

/** Where a slug leads to one document only. */
export interface SlugPlace {
  kind: SlugKind;
  /** `''` for a type without locales. */
  locale: string;
}
