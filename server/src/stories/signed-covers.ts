import type { Core } from '@strapi/strapi';
import type { Story, StoryCard } from '../../../content-types';
import { coversOf } from '../related-stories/covers';
import { publishedTargets } from '../related-stories/published-targets';
import { jsonLdScript, storyImage } from './projection';

/** What shows covers: a story, or a card of one. */
type Shown = StoryCard & Partial<Pick<Story, 'relatedStories'>>;

/** An article of which a cover is shown. */
interface Place {
  documentId: string;
  locale: string;
}

/**
 * Whether files have addresses that hold for a while alone, as those of a private upload provider do.
 * A story is kept with the addresses that are stored, which then lead nowhere.
 */
export const signsFiles = async (strapi: Core.Strapi): Promise<boolean> => {
  const { provider } = strapi.plugin('upload') as unknown as {
    provider: { isPrivate: () => boolean | Promise<boolean> };
  };
  return provider.isPrivate();
};

const placesOf = ({ documentId, locale, cover, relatedStories = [] }: Shown): Place[] => [
  ...(cover ? [{ documentId, locale }] : []),
  ...relatedStories.flatMap((entry) => (entry.type === 'article' && entry.cover ? [entry] : [])),
];

/** Whether a story, or its card, shows covers at all. */
export const showsCovers = (story: Shown): boolean => placesOf(story).length > 0;

/**
 * Stories or cards, with addresses of covers that have just been signed.
 *
 * @param draftRow - row of the draft that a story is of; else it is of what is published
 */
export const withSignedCovers = async <One extends Shown>(
  strapi: Core.Strapi,
  stories: readonly One[],
  draftRow?: number,
): Promise<One[]> => {
  const findTarget = await publishedTargets(strapi, stories.flatMap(placesOf));
  const published = ({ documentId, locale }: Place) => findTarget(documentId, locale)?.id;
  const own = (story: Shown) => draftRow ?? published(story);
  const rows = stories.flatMap((story) => [own(story), ...placesOf(story).map(published)]);
  const covers = await coversOf(
    strapi,
    rows.flatMap((row) => row ?? []),
  );
  const signed = (row: number | undefined) =>
    storyImage(row === undefined ? null : covers.get(row));

  return stories.map((story) => ({
    ...story,
    ...(story.cover && { cover: signed(own(story)) }),
    ...(story.relatedStories && {
      relatedStories: story.relatedStories.map((entry) =>
        entry.type === 'article' && entry.cover
          ? { ...entry, cover: signed(published(entry)) }
          : entry,
      ),
    }),
  }));
};

/** JSON-LD without its image: a machine that comes for it later would find that it has run out. */
export const withoutImage = (jsonLd: string): string => {
  const { image: _image, ...rest } = JSON.parse(jsonLd);
  return jsonLdScript(rest);
};

/** Stories or cards as they can be shown now. */
export const withReachableCovers = async <One extends Shown>(
  strapi: Core.Strapi,
  stories: readonly One[],
  draftRow?: number,
): Promise<One[]> =>
  stories.some(showsCovers) && (await signsFiles(strapi))
    ? withSignedCovers(strapi, stories, draftRow)
    : [...stories];
