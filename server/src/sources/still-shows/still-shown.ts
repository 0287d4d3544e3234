import type { StillShown } from '../../../../content-types';
import { findNames } from './find-names';
import { type SoughtPerson, spellingsSought } from './sought-names';

/** Where something stands, in the words of the contract. */
export type Place = Pick<StillShown, 'in' | 'id' | 'locale' | 'field' | 'live'> & {
  /** Whether whoever asks may read it. If not, they are told where a name stands and no more. */
  readable: boolean;
};

/** What an article consists of, as far as a name can stand in it. */
export interface SearchedArticle {
  /** Locales the article has. */
  locales: readonly string[];
  /** Texts, addresses and file names, each in its place. */
  texts: readonly (Place & { text: string })[];
  /** Relations that lead to the person: bylines, people written about, speakers of other quotes. */
  links: readonly Place[];
}

const toShow = ({ readable, ...place }: Place, found: string, excerpt: string): StillShown => ({
  in: place.in,
  id: place.id,
  locale: place.locale,
  field: place.field,
  found,
  excerpt: readable ? excerpt : '',
  live: place.live,
});

/** Draft and published version of a text are one place, which readers see if they see one of them. */
export const merged = (places: readonly StillShown[]): StillShown[] => {
  const distinct = new Map<string, StillShown>();
  for (const place of places) {
    const { live, ...rest } = place;
    const key = JSON.stringify(rest);
    distinct.set(key, { ...rest, live: live || (distinct.get(key)?.live ?? false) });
  }
  return [...distinct.values()];
};

/**
 * Where a person can still be recognised: by name, alias or slug, or by the surname alone, which
 * `found` then is. Data in, data out: nothing of it is kept.
 */
export const stillShown = (person: SoughtPerson, article: SearchedArticle): StillShown[] => {
  const spellings = spellingsSought(person, article.locales);
  const [name = ''] = person.names;
  return merged([
    ...article.texts.flatMap(({ text, ...place }) =>
      findNames(text, spellings).map(({ found, excerpt }) => toShow(place, found, excerpt)),
    ),
    ...article.links.map((place) => toShow(place, name, name)),
  ]);
};
