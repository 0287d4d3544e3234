import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type StoryImage } from '../../../content-types';

interface FileRow {
  url: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; width: number; height: number }> | null;
}

const imageOf = ({
  url,
  alternativeText,
  caption,
  width,
  height,
  formats,
}: FileRow): StoryImage => ({
  url,
  alternativeText: alternativeText ?? null,
  caption: caption ?? null,
  width: width ?? null,
  height: height ?? null,
  formats: Object.fromEntries(
    Object.entries(formats ?? {}).map(([name, format]) => [
      name,
      { url: format.url, width: format.width, height: format.height },
    ]),
  ),
});

/**
 * The covers of articles, by the row ids of their versions, as far as they have one. Addresses
 * are signed where the upload provider is private.
 *
 * @param unsigned - leaves addresses as they are stored: a signature runs out, and what is kept does not
 */
export const coversOf = async (
  strapi: Core.Strapi,
  articleRows: readonly number[],
  { unsigned = false } = {},
): Promise<Map<number, StoryImage>> => {
  if (articleRows.length === 0) return new Map();
  const rows: { id: number; cover: FileRow | null }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      select: ['id'],
      where: { id: { $in: [...new Set(articleRows)] } },
      populate: { cover: true },
    });
  const { signFileUrls } = strapi.plugin('upload').service('file') as {
    signFileUrls: (file: FileRow) => Promise<FileRow>;
  };
  const covers = new Map<number, StoryImage>();
  for (const { id, cover } of rows) {
    if (cover) covers.set(id, imageOf(unsigned ? cover : await signFileUrls(cover)));
  }
  return covers;
};
