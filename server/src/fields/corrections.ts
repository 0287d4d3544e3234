import { z } from '@strapi/utils';
import { type Correction, LIMITS } from '../../../content-types';
import { fullDateField } from './date-fields';
import { listField } from './list-field';
import { filledTextField } from './text-field';

const correctionField = z.strictObject(
  { date: fullDateField, text: filledTextField(LIMITS.paragraph) },
  { error: 'must be a correction, with a date and a text' },
) satisfies z.ZodType<Correction>;

/** What was wrong in an article and is put right. */
export const correctionsField = listField(correctionField);
