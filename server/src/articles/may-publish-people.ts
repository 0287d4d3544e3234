import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { type Auth, allows } from '../drafts/allows';

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
  auth?: Auth;
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

  return (await allows(strapi, state.auth, `${PERSON_UID}.update`)) ? anybody : nobody;
};
