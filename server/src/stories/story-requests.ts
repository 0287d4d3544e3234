import { z } from '@strapi/utils';
import { LIMITS } from '../../../content-types';
import { filledTextField } from '../fields/text-field';
import { paging } from '../requests/paging';

const line = filledTextField(LIMITS.line);

/** Of a request for one story. */
export const storyQuery = z.object({ locale: line.optional() });

/** Of a request for cards. */
export const cardsQuery = z.object({
  ...paging(25),
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
