import { targetOf } from './relation-input';

type Link = string | number | { id?: number; documentId?: string };

/** What Strapi accepts for a relation to many. */
export type WrittenLinks =
  | Link
  | Link[]
  | { set?: Link | Link[]; connect?: Link | Link[]; disconnect?: Link | Link[] }
  | null
  | undefined;

const listed = <Item>(value: Item | Item[] | null | undefined): Item[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What the original of a clone is linked to. */
interface LinkedDocument {
  documentId: string;
  /** Its row, whatever is known of it. */
  draft: object | null;
}

/**
 * Reads what whoever clones a document wants of those it is linked to: which of them the clone has as
 * well, and which others. Who says nothing gets them all.
 */
export const linkedDocuments = <Linked extends LinkedDocument>(
  input: WrittenLinks,
  originals: readonly Linked[],
) => {
  const isOf = (link: Link, original: Linked): boolean => {
    const target = targetOf(link);
    if (target === null) return false;
    if ('documentId' in target) return target.documentId === original.documentId;
    return original.draft !== null && 'id' in original.draft && target.id === original.draft.id;
  };
  const among = (links: Link[]) =>
    originals.filter((original) => links.some((link) => isOf(link, original)));
  const notAmong = (links: Link[]) =>
    links.filter((link) => !originals.some((original) => isOf(link, original)));

  const isOperation =
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    ('set' in input || 'connect' in input || 'disconnect' in input);
  if (isOperation && !('set' in input)) {
    const dropped = new Set(among(listed(input.disconnect)));
    return {
      copied: originals.filter((original) => !dropped.has(original)),
      others: notAmong(listed(input.connect)),
    };
  }

  const wanted = isOperation ? input.set : (input as Link | Link[] | null | undefined);
  if (wanted === undefined) return { copied: [...originals], others: [] };
  return { copied: among(listed(wanted)), others: notAmong(listed(wanted)) };
};
