/**
 * Where the media library shows one file. Its folder need not be known: a search goes through all of
 * them, and the id is among what it finds. Nothing of what the file says gets into the address,
 * which browsers and servers keep.
 */
export const mediaFileAddress = (id: string): string =>
  `/plugins/upload?${new URLSearchParams({ page: '1', _q: id, 'filters[$and][0][id][$eq]': id })}`;
