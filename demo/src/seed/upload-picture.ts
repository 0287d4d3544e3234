import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Picture } from '../newsroom/shapes';

/** Gives the id of the uploaded file, or undefined where there is no picture. */
export type UploadPicture = (picture: Picture | undefined) => Promise<number | undefined>;

/** Makes the uploader of the pictures in a folder. */
export const pictureUploader =
  (strapi: Core.Strapi, folder: string): UploadPicture =>
  async (picture) => {
    if (!picture) return undefined;
    const filepath = join(folder, picture.file);
    const { size } = await stat(filepath);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: {
          fileInfo: {
            name: basename(picture.file),
            alternativeText: picture.alternativeText,
            caption: picture.caption,
          },
        },
        files: { filepath, originalFilename: picture.file, mimetype: 'image/webp', size },
      });
    return file.id;
  };
