import { errors } from '@strapi/utils';

const slugError = (message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: ['slug'], message, name: 'ValidationError' }],
  });

/** An editor's slug that could not stand in an address. */
export const malformedSlug = () =>
  slugError(
    'A slug is made of lower-case letters from a to z and digits, in words joined by single hyphens, such as "ferry-cut-in-half".',
  );

/** A slug that is another document's, now or in the memory of readers. */
export const takenSlug = (kind: string, slug: string, holding: 'current' | 'remembered') =>
  slugError(
    holding === 'current'
      ? `The slug "${slug}" belongs to another ${kind}. Choose another one.`
      : `The slug "${slug}" once belonged to another ${kind} and still leads there. Choose another one.`,
  );
