import { z } from '@strapi/utils';
import { LIMITS } from '../../../content-types';

const line = z.string().trim().min(1).max(LIMITS.line);

/** Of a request for one story. */
export const storyQuery = z.object({ locale: line.optional() });

/** Of a request for cards. */
export const cardsQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
  section: line.optional(),
  person: line.optional(),
  since: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], {
      error: 'must be a date or a moment, as ISO 8601 writes them',
    })
    .transform((moment) => new Date(moment).toISOString())
    .optional(),
  locale: line.optional(),
});
