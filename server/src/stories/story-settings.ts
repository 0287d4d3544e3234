import { z } from '@strapi/utils';

/** How a site serves its stories. */
export interface StorySettings {
  /** Whether anybody may read them, without a permission being looked up. */
  public: boolean;
  /** `Cache-Control` of stories and of their lists. */
  cacheControl: string;
  /** How long a link to a draft shows it. */
  previewMinutes: number;
}

/** Caches may keep a story, and ask each time whether it still is: an answer costs one look-up. */
export const DEFAULT_STORY_SETTINGS: StorySettings = {
  public: false,
  cacheControl: 'no-cache',
  previewMinutes: 15,
};

const settings = z.strictObject({
  public: z.boolean(),
  cacheControl: z
    .string()
    .min(1)
    .regex(/^[\x20-\x7e]+$/, 'must be the value of a header'),
  previewMinutes: z
    .number()
    .int()
    .min(1)
    .max(24 * 60),
}) satisfies z.ZodType<StorySettings>;

/** What is wrong with the settings of stories, in sentences. */
export const wrongStorySettings = (given: unknown): string[] => {
  const result = settings.safeParse(given);
  if (result.success) return [];
  return result.error.issues.map(
    ({ path, message }) => `"${['stories', ...path].join('.')}": ${message}.`,
  );
};
