import type { StoryPerson } from '../../../../content-types';
import { isWebUrl } from '../../../../content-types/rules/web-url';
import type { MaterialPerson } from '../story-material';
import { filledText, plainText } from './plain-text';

/** A person as readers are told of them. */
export const storyPerson = ({
  name,
  slug,
  kind,
  description,
  sameAs,
}: MaterialPerson): StoryPerson => ({
  name: plainText(name),
  slug: plainText(slug),
  kind,
  description: filledText(description),
  sameAs: sameAs.filter(isWebUrl),
});
