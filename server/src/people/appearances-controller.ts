import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PersonAppearances } from '../../../content-types';
import { appearancesOf } from './appearances';

const LARGEST_PAGE = 100;

const positive = (name: string, value: unknown, fallback: number, largest: number): number => {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= largest) return number;
  const message = `${name} must be a whole number from 1 to ${largest}.`;
  throw new errors.ValidationError(message, {
    errors: [{ path: [name], message, name: 'ValidationError' }],
  });
};

/** Answers what the admin panel asks about a person. */
export const appearancesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { page, pageSize } = ctx.query;
    const data: PersonAppearances = await appearancesOf(
      strapi,
      ctx.params.documentId,
      ctx.state.userAbility,
      {
        page: positive('page', page, 1, 1_000_000),
        pageSize: positive('pageSize', pageSize, 10, LARGEST_PAGE),
      },
    );
    ctx.body = { data };
  },
});
