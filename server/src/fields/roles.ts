import { z } from '@strapi/utils';
import { LIMITS, type Role } from '../../../content-types';
import { isBackwards } from '../../../content-types/rules/partial-date';
import { partialDateField } from './date-fields';
import { listField } from './list-field';
import { optionalKey } from './optional-key';
import { filledTextField } from './text-field';

const roleField = z
  .strictObject(
    {
      title: filledTextField(LIMITS.line),
      organisation: optionalKey(filledTextField(LIMITS.line)),
      from: optionalKey(partialDateField),
      to: optionalKey(partialDateField),
    },
    { error: 'must be a role, with a title' },
  )
  .refine(({ from, to }) => !isBackwards(from, to), {
    path: ['to'],
    error: 'must not be before the role begins',
  }) satisfies z.ZodType<Role>;

/** What a person was, where, and from when to when. */
export const rolesField = listField(roleField);
