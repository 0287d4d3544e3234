import type { Core } from '@strapi/strapi';
import { people } from '../newsroom/people';
import type { NewsroomPerson, PersonKey } from '../newsroom/shapes';
import { documentsOf } from './documents';
import type { UploadPicture } from './upload-picture';

/** Where each person of the newsroom is found: a documentId. */
export type WrittenPeople = Record<PersonKey, string>;

/** Writes everybody as a draft: the articles that name them take them along when published. */
export const writePeople = async (
  strapi: Core.Strapi,
  upload: UploadPicture,
): Promise<WrittenPeople> => {
  const written: Partial<WrittenPeople> = {};
  for (const [key, person] of Object.entries<NewsroomPerson>(people)) {
    const { portrait, ...data } = person;
    const { documentId } = await documentsOf(strapi, 'person').create({
      data: { ...data, portrait: await upload(portrait) },
    });
    written[key as PersonKey] = documentId;
  }
  return written as WrittenPeople;
};
