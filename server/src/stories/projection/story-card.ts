import type { Story, StoryCard, StoryPerson } from '../../../../content-types';

const SHOWN = [
  'documentId',
  'locale',
  'slug',
  'title',
  'standfirst',
  'section',
  'dateline',
  'exclusive',
  'exclusiveUntil',
  'datePublished',
  'dateModified',
  'cover',
] as const satisfies readonly (keyof StoryCard & keyof Story)[];

const authorOf = ({ name, slug, kind }: StoryPerson): StoryCard['authors'][number] => ({
  name,
  slug,
  kind,
});

/** What a front page shows of a story. */
export const storyCard = (story: Story): StoryCard => ({
  ...(Object.fromEntries(SHOWN.map((name) => [name, story[name]])) as Pick<
    Story,
    (typeof SHOWN)[number]
  >),
  authors: story.authors.map(authorOf),
});
