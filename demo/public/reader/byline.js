import { element } from './element.js';

/** “By Ada Finch and Bram Tollister”; null where nobody signs. */
export const bylineOf = (authors, words) => {
  if (authors.length === 0) return null;
  const names = authors.map(({ name }) => name);
  const last = names.pop();
  const list = names.length === 0 ? last : `${names.join(', ')} ${words.and} ${last}`;
  return element('span', { class: 'byline' }, `${words.by} ${list}`);
};
