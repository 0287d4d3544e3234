import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';

const at = (errors: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    errors,
  );

/**
 * A field of the form, with what the server said of it at the last save. The form keeps such an
 * error until the next save; here it goes as soon as the value it was about is edited.
 */
export const useCheckedField = <Value>(name: string) => {
  const { value, initialValue, error, rawError, onChange } = useField<Value | null | undefined>(
    name,
  );
  const [judged, setJudged] = useState({ rawError, value });
  if (judged.rawError !== rawError) setJudged({ rawError, value });
  const stands = judged.rawError !== rawError || judged.value === value;

  return {
    value,
    initialValue,
    error: stands ? error : undefined,
    /** What is wrong somewhere inside the value, such as at `0`, `to`. */
    errorAt: (...path: (string | number)[]): string | undefined => {
      const found = stands ? at(rawError, path) : undefined;
      return typeof found === 'string' ? found : undefined;
    },
    change: (next: Value | null | undefined) => onChange(name, next),
  };
};
