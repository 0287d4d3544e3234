/** A document in one locale, whatever of its versions is meant. */
interface Place {
  documentId: string;
  locale: string | null;
}

/** Names a document in one locale, in a map or a set; a space stands between the two. */
export const localeKey = ({ documentId, locale }: Place): string => `${documentId} ${locale}`;
