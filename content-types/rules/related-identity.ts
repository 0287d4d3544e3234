/** As much of an entry as says where it leads. */
type Leading = { type: 'article'; article: string } | { type: 'url'; url: string };

/** An address as browsers take it: in lower case up to its path, without the default port. */
const canonical = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

/** What no two entries of one list may have in common: the article or the page that they lead to. */
export const relatedIdentity = (entry: Leading): string =>
  entry.type === 'article' ? entry.article : canonical(entry.url);
