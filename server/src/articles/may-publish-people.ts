import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { allows } from '../drafts/allows';
import { asking } from '../requests/asking';

/** A person whom an article names and readers cannot see yet. */
export interface UnpublishedPerson {
  id: number;
  documentId: string;
  name: string;
}

type Allows = (person: UnpublishedPerson) => boolean;

const nobody: Allows = () => false;
const anybody: Allows = () => true;

/**
 * Gives the rule by which whoever asks may publish people: in the admin panel the permission to
 * publish this person, conditions included; on the content API the permission to update people,
 * with which a PUT would publish one. Outside a request (a seed, a scheduled release) all is allowed.
 */
export const mayPublishPeople = async (strapi: Core.Strapi): Promise<Allows> => {
  const state = asking(strapi);
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
