/** What a request says of the answer its client has. */
interface Conditions {
  ifNoneMatch: string;
  ifModifiedSince: string;
}

/** By weak comparison, as RFC 9110 asks of `If-None-Match`. */
const named = (list: string, etag: string): boolean =>
  list.trim() === '*' ||
  [...list.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag.replace(/^W\//, ''));

/**
 * Whether a client has an answer already (RFC 9110, 13.2.2). Not Koa's `ctx.fresh`: a request that
 * says `Cache-Control: no-cache` counts as stale there, and `fetch` says so with every `If-None-Match`.
 *
 * @param lastModified - ISO 8601 instant; null where it is not known
 */
export const hasAlready = (
  { ifNoneMatch, ifModifiedSince }: Conditions,
  etag: string,
  lastModified: string | null,
): boolean => {
  if (ifNoneMatch !== '') return named(ifNoneMatch, etag);
  const since = Date.parse(ifModifiedSince);
  if (Number.isNaN(since) || lastModified === null) return false;
  // The very moment, in the whole seconds of the header: a client that names another one, as that
  // at which it asked, may have asked just before the story changed in the same second.
  return Math.floor(Date.parse(lastModified) / 1000) === Math.floor(since / 1000);
};
