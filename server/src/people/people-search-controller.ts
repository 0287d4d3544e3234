import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { LIMITS, PERSON_UID } from '../../../content-types';
import { textField } from '../fields/text-field';
import { readable } from '../reading/readable';
import { paging } from '../requests/paging';
import { parsedRequest } from '../requests/parsed-request';
import { searchPeople } from './search-people';

const searchQuery = z.object({
  q: textField(LIMITS.line).default(''),
  ...paging(10),
});

/** Finds people for those who choose one. */
export const peopleSearchController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { q, page, pageSize } = parsedRequest(searchQuery, ctx.query);
    const people = await readable(strapi, ctx.state.userAbility, PERSON_UID);
    if (!people.fields('name')) throw new errors.ForbiddenError();
    const search = { text: q, page, pageSize };
    ctx.body = { data: await searchPeople(strapi, search, people, new Date()) };
  },
});
