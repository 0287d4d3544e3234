import type { StoryImage } from '../../../../content-types';
import { isSitePath } from '../../../../content-types/rules/link-url';
import { isWebUrl } from '../../../../content-types/rules/web-url';
import { filledText } from './plain-text';
import { isRecord } from './records';

/** Media libraries put the name of the uploaded file where a text is missing. It tells readers nothing. */
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)$/i;

/** Not `__proto__`, which whoever copies formats on by their names would set. */
const FORMAT_NAME = /^[a-z\d][\w-]{0,63}$/i;

const isImageUrl = (url: unknown): url is string =>
  typeof url === 'string' && (isWebUrl(url) || isSitePath(url));

const pixels = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;

const describing = (value: unknown): string | null => {
  const text = filledText(value);
  return text === null || FILE_NAME.test(text) ? null : text;
};

const formatsOf = (formats: unknown): StoryImage['formats'] =>
  Object.fromEntries(
    Object.entries(isRecord(formats) ? formats : {}).flatMap(([name, format]) => {
      if (!FORMAT_NAME.test(name) || !isRecord(format) || !isImageUrl(format.url)) return [];
      const [width, height] = [pixels(format.width), pixels(format.height)];
      return width && height ? [[name, { url: format.url, width, height }]] : [];
    }),
  );

/**
 * What readers see of a file of the media library: never its original name, its provider's data
 * or anything else that is stored with it. Null where its address is none of an image.
 */
export const storyImage = (file: unknown): StoryImage | null => {
  if (!isRecord(file) || !isImageUrl(file.url)) return null;
  return {
    url: file.url,
    alternativeText: describing(file.alternativeText),
    caption: describing(file.caption),
    width: pixels(file.width),
    height: pixels(file.height),
    formats: formatsOf(file.formats),
  };
};
