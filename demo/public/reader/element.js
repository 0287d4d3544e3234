/**
 * Makes an element. Text is always text here: the one HTML of a page is a story's own body.
 *
 * @param {string} name
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes] null leaves one out
 * @param {...(Node | string | null | undefined | false)} children what is no node and no text is left out
 * @returns {HTMLElement}
 */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...children.filter(Boolean));
  return made;
};
