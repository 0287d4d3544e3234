const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);

/** An attribute of an element, with the space before it; nothing where it has no value. */
export const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined
    ? ''
    : ` ${name}="${String(value).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)}"`;
