import { shutDrawer } from './on-screen';
import { passageIn, type ShownPassage } from './passage-in-editor';

/** The blocks of the body's editor, as Slate renders them. */
const editor = (): HTMLElement | null => document.querySelector('[data-slate-editor="true"]');

/**
 * Shows a passage in the body's editor, selected, so that it can be changed at once.
 * @returns whether it stands there
 */
export const goToPassage = (passage: ShownPassage): boolean => {
  const body = editor();
  const found = body && passageIn(body, passage);
  if (!body || !found) return false;
  const { from, to } = found;
  shutDrawer();
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
  if (!place) return false;
  shutDrawer();
  place.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  return true;
};
