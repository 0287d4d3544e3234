import { z } from '@strapi/utils';

/** A key that may be missing from an entry. Forms send an empty one as `null` or `''`. */
export const optionalKey = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (given) =>
      given === null || (typeof given === 'string' && given.trim() === '') ? undefined : given,
    value.optional(),
  );
