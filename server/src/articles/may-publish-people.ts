import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';

/** A person whom an article names and readers cannot see yet. */
export interface UnpublishedPerson {
  id: number;
  documentId: string;
  name: string;
}

type Allows = (person: UnpublishedPerson) => boolean;

/** The part of a request that says who is asking. */
interface RequestState {
  userAbility?: unknown;
  auth?: Parameters<Core.Strapi['auth']['verify']>[0];
}

const nobody: Allows = () => false;
const anybody: Allows = () => true;

/**
 * Gives the rule by which whoever asks may publish people: in the admin panel the permission to
 * publish this person, conditions included; on the content API the permission to update people,
 * with which a PUT would publish one. Outside a request (a seed, a scheduled release) all is allowed.
 */
export const mayPublishPeople = async (strapi: Core.Strapi): Promise<Allows> => {
  const state: RequestState | undefined = strapi.requestContext.get()?.state;
  if (state === undefined) return anybody;

  if (state.userAbility !== undefined) {
    const { can } = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: state.userAbility, model: PERSON_UID });
    return (person) => can.publish(person);
  }

  if (state.auth === undefined) return nobody;
  try {
    await strapi.auth.verify(state.auth, { scope: [`${PERSON_UID}.update`] });
    return anybody;
  } catch (error) {
    if (isRefusal(error)) return nobody;
    throw error;
  }
};

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && ['ForbiddenError', 'UnauthorizedError'].includes(error.name);
