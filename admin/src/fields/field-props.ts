import type { ReactNode } from 'react';

/** What the content manager gives a custom field's input, as far as ours use it. */
export interface FieldProps {
  name: string;
  label: string;
  /** Set by other plugins, such as a sign that a field is the same in all languages. */
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  /** On the published tab, and without the permission to edit. */
  disabled?: boolean;
}
