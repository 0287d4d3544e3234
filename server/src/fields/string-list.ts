import { LIMITS } from '../../../content-types';
import { listField } from './list-field';
import { filledTextField } from './text-field';

/** Lines of text, such as the other names of a person. */
export const stringListField = listField(filledTextField(LIMITS.line), {
  identity: (line) => line,
});
