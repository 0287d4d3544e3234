import { refusedField } from '../fields/field-error';

/** A slug that is another document's, now or in the memory of readers. */
export const takenSlug = (kind: string, slug: string, holding: 'current' | 'remembered') => {
  const message =
    holding === 'current'
      ? `The slug "${slug}" belongs to another ${kind}. Choose another one.`
      : `The slug "${slug}" once belonged to another ${kind} and still leads there. Choose another one.`;
  return refusedField(['slug'], message);
};
