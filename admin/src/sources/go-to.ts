/** The blocks of the body's editor, as Slate renders them. */
const editor = (): HTMLElement | null => document.querySelector('[data-slate-editor="true"]');

interface Place {
  node: Text;
  offset: number;
}

/** The texts of an element in their order, and where each character of them stands. */
const placesIn = (element: HTMLElement): { text: string; at: (offset: number) => Place | null } => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.textContent ?? '';
  }
  return {
    text,
    at: (offset) => {
      const found = nodes.filter(({ start }) => start <= offset).at(-1);
      return found ? { node: found.node, offset: offset - found.start } : null;
    },
  };
};

/**
 * Shows a passage in the body's editor, selected, so that it can be changed at once.
 * @returns whether it stands there
 */
export const goToPassage = (passage: string): boolean => {
  const body = editor();
  const [line = ''] = passage.split('\n');
  if (!body || line.trim() === '') return false;
  const { text, at } = placesIn(body);
  const start = text.indexOf(line);
  const from = at(start);
  const to = at(start + line.length);
  if (start === -1 || !from || !to) return false;
  from.node.parentElement?.scrollIntoView({ block: 'center' });
  body.focus({ preventScroll: true });
  // Slate follows the selection of the page while its editor has the focus.
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
};

/**
 * Goes to a field of the form.
 * @param label - of the field, as the page shows it, where the field has no name of its own
 * @returns whether it is there
 */
export const goToField = (field: string, label: string): boolean => {
  const labelled = [...document.querySelectorAll('label')].find((each) =>
    (each.textContent ?? '').startsWith(label),
  );
  const control =
    (field === 'body' ? editor() : null) ??
    document.querySelector<HTMLElement>(`main [name="${CSS.escape(field)}"]`) ??
    labelled?.control ??
    labelled?.parentElement?.querySelector<HTMLElement>('input, button, [tabindex]') ??
    null;
  const place = control ?? labelled;
  place?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  return Boolean(place);
};
