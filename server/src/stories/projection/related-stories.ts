import type { ResolvedRelatedStory } from '../../../../content-types';
import { isWebUrl } from '../../../../content-types/rules/web-url';
import { filledText, plainText } from './plain-text';
import { storyImage } from './story-image';

/** Related stories, copied by what is known of them; without pages that have no web address. */
export const relatedStories = (stories: readonly ResolvedRelatedStory[]): ResolvedRelatedStory[] =>
  stories.flatMap((story): ResolvedRelatedStory[] => {
    const { kind } = story;
    const words = { kind, label: filledText(story.label), title: plainText(story.title) };
    if (story.type === 'url') {
      const { type, url } = story;
      if (!isWebUrl(url)) return [];
      return [{ type, ...words, url, publisher: filledText(story.publisher) }];
    }
    const { type, documentId, slug, locale, datePublished, cover } = story;
    return [
      {
        type,
        ...words,
        documentId,
        slug,
        locale,
        standfirst: filledText(story.standfirst),
        datePublished,
        ...(cover === undefined ? {} : { cover: storyImage(cover) }),
      },
    ];
  });
