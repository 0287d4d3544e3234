import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PERSON_UID, REFUSALS } from '../../../../content-types';
import { refusedField } from '../../fields/field-error';

/**
 * Whoever may not read a person must not find out by naming them whether they exist.
 * @throws ValidationError on `speaker`, alike for those who are not there
 */
export const heldToReadablePerson = async (
  strapi: Core.Strapi,
  ctx: Context,
  documentId: string,
): Promise<void> => {
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: PERSON_UID });
  const person = await strapi.db.query(PERSON_UID).findOne({
    where: { documentId, publishedAt: null },
    populate: { createdBy: { populate: ['roles'] } },
  });
  if (person && checker.can.read(person)) return;
  throw refusedField(['speaker'], REFUSALS.noPerson);
};
