import type { PersonId } from '../ids';

/** Somebody an editor may choose: by their name, with what tells them from others of that name. */
export interface FoundPerson {
  documentId: PersonId;
  name: string;
  /** The title they hold today, or their description. */
  title: string | null;
  /** The name or title that was found, where it is not the name: "Also known as …". */
  foundAs: string | null;
  /** Address of a small picture. */
  portrait: string | null;
}

/** `GET /newsdesk/people/search?q=…`: people by any word of their names and titles. */
export interface FoundPeople {
  items: FoundPerson[];
  total: number;
}
