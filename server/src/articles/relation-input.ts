import type { QuoteVersions } from './quote-versions';

type Link = string | number | { id?: number; documentId?: string };

/** What Strapi accepts for a relation to many. */
export type RelationInput =
  | Link
  | Link[]
  | { set?: Link | Link[]; connect?: Link | Link[]; disconnect?: Link | Link[] }
  | null
  | undefined;

const listed = <Item>(value: Item | Item[] | null | undefined): Item[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * Reads what whoever clones an article wants of its quotes: which of them are copied, and which
 * other quotes the clone is linked to. Who says nothing gets copies of all.
 */
export const linkedDocuments = (input: RelationInput, quotes: readonly QuoteVersions[]) => {
  const isOf = (link: Link, quote: QuoteVersions): boolean => {
    if (typeof link === 'string') return link === quote.documentId;
    const { id, documentId } =
      typeof link === 'number' ? { id: link, documentId: undefined } : link;
    return documentId === undefined ? id === quote.draft?.id : documentId === quote.documentId;
  };
  const among = (links: Link[]) =>
    quotes.filter((quote) => links.some((link) => isOf(link, quote)));
  const notAmong = (links: Link[]) => links.filter((link) => !quotes.some((q) => isOf(link, q)));

  const isOperation =
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    ('set' in input || 'connect' in input || 'disconnect' in input);
  if (isOperation && !('set' in input)) {
    const dropped = new Set(among(listed(input.disconnect)));
    return {
      copied: quotes.filter((quote) => !dropped.has(quote)),
      others: notAmong(listed(input.connect)),
    };
  }

  const wanted = isOperation ? input.set : (input as Link | Link[] | null | undefined);
  if (wanted === undefined) return { copied: [...quotes], others: [] };
  return { copied: among(listed(wanted)), others: notAmong(listed(wanted)) };
};
