import type { Core } from '@strapi/strapi';
import { pictureUploader, type UploadPicture } from './upload-picture';
import { writeArticles } from './write-articles';
import { writePeople } from './write-people';

export interface Seeding {
  /** The day from which the dates of the stories are counted. */
  now?: Date;
  /** Folder of the pictures; without it the stories go without. */
  pictures?: string;
  /** Told what is being done, a line at a time. */
  report?: (line: string) => void;
}

const withoutPictures: UploadPicture = async () => undefined;

/** Writes the people, stories and quotes of the demo newsroom. Needs the locales `en` and `de`. */
export const seedNewsroom = async (
  strapi: Core.Strapi,
  { now = new Date(), pictures, report = () => {} }: Seeding = {},
): Promise<void> => {
  const upload = pictures ? pictureUploader(strapi, pictures) : withoutPictures;
  report('people');
  const people = await writePeople(strapi, upload);
  await writeArticles(strapi, { people, upload, now, report });
};
