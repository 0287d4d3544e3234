import type { UnsavedArticle } from '../../../../content-types';
import type { ReportedVersion } from './reported-version';

/** An article as if what stands in a form were saved. What the form does not have stays. */
export const withUnsaved = (
  article: ReportedVersion,
  unsaved: UnsavedArticle,
): ReportedVersion => ({
  ...article,
  ...(unsaved.title !== undefined && { title: unsaved.title }),
  ...(unsaved.body !== undefined && { body: unsaved.body }),
  ...(unsaved.authors !== undefined && { authors: unsaved.authors }),
  ...(unsaved.relatedStories !== undefined && { relatedStories: unsaved.relatedStories }),
});
