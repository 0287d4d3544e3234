import { z } from '@strapi/utils';

const LAST_PAGE = 1_000_000;
const LARGEST_PAGE = 100;

const upTo = (largest: number) => {
  const error = `must be a whole number from 1 to ${largest}`;
  return z.coerce.number({ error }).int({ error }).min(1, { error }).max(largest, { error });
};

/**
 * The fields of a query that say which page of a list is asked for: the first where none is named.
 * @param entries - on a page where the query does not say
 */
export const paging = (entries: number) => ({
  page: upTo(LAST_PAGE).default(1),
  pageSize: upTo(LARGEST_PAGE).default(entries),
});
