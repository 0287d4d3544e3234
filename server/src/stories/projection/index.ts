export { freshUntil } from './fresh-until';
export { type JsonLdOptions, jsonLdScript, storyJsonLd } from './json-ld';
export { projectStory } from './project-story';
export { storyCard } from './story-card';
export { storyImage } from './story-image';
export { storyCardSchema, storySchema } from './story-schema';
