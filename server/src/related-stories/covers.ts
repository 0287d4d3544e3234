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

/** Whether addresses are signed, where the upload provider is private, or left as they are stored. */
export type CoverAddresses = 'signed' | 'asStored';

/**
 * The covers of articles, by the row ids of their versions, as far as they have one.
 *
 * @param addresses - as stored for what is kept: a signature runs out
 */
export const coversOf = async (
  strapi: Core.Strapi,
  articleRows: readonly number[],
  addresses: CoverAddresses = 'signed',
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
    if (cover) covers.set(id, imageOf(addresses === 'signed' ? await signFileUrls(cover) : cover));
  }
  return covers;
};
