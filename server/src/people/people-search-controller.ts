import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { LIMITS, PERSON_UID } from '../../../content-types';
import { fieldError, refuseIfAny } from '../fields/field-error';
import { readable } from './readable';
import { searchPeople } from './search-people';

const LARGEST_PAGE = 100;

const searchQuery = z.object({
  q: z
    .string({ error: 'must be a text' })
    .max(LIMITS.line, { error: `must not be longer than ${LIMITS.line} characters` })
    .default(''),
  page: z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 at least' })
    .max(1_000_000, { error: 'must be smaller' })
    .default(1),
  pageSize: z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 at least' })
    .max(LARGEST_PAGE, { error: `must be ${LARGEST_PAGE} at most` })
    .default(10),
});

/** Finds people for those who choose one. */
export const peopleSearchController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const parsed = searchQuery.safeParse(ctx.query);
    if (!parsed.success) {
      refuseIfAny(parsed.error.issues.map(({ path, message }) => fieldError(path, message)));
      return;
    }
    const people = await readable(strapi, ctx.state.userAbility, PERSON_UID);
    if (!people.fields('name')) throw new errors.ForbiddenError();
    const { q, page, pageSize } = parsed.data;
    const search = { text: q, page, pageSize };
    ctx.body = { data: await searchPeople(strapi, search, people, new Date()) };
  },
});
