import { element } from './element.js';

/**
 * An image with its renditions, of which the browser takes the one that fits.
 * @param {import('strapi-plugin-newsdesk/contracts').StoryImage} image
 * @param {string} sizes how wide it stands, as CSS media conditions
 */
export const pictureOf = (image, sizes) => {
  const renditions = Object.values(image.formats)
    .concat({ url: image.url, width: image.width, height: image.height })
    .filter(({ width }) => width !== null)
    .map(({ url, width }) => `${url} ${width}w`);
  return element('img', {
    src: image.url,
    srcset: renditions.join(', ') || null,
    sizes,
    alt: image.alternativeText ?? '',
    width: image.width,
    height: image.height,
    loading: 'lazy',
  });
};
