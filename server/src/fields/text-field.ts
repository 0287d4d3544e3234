import { z } from '@strapi/utils';
import { isStorableText } from '../../../content-types/rules/storable-text';

const MISSING = 'must be filled in';

/** A text of at most so many characters, trimmed. It may be empty. */
export const textField = (maxLength: number) =>
  z
    .string({ error: ({ input }) => (input == null ? MISSING : 'must be a text') })
    .trim()
    .max(maxLength, { error: `must not be longer than ${maxLength} characters`, abort: true })
    .refine(isStorableText, {
      error: 'has a character in it that cannot be stored',
      abort: true,
    });

/** A text that says something: `textField`, and not blank. */
export const filledTextField = (maxLength: number) =>
  textField(maxLength).min(1, { error: MISSING, abort: true });
