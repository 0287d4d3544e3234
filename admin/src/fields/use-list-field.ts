import { useCheckedField } from './use-checked-field';

/** A field of the form that holds a list. What is not a list, null above all, is an empty one. */
export const useListField = <Entry>(name: string) => {
  const { value, initialValue, error, errorAt, change } = useCheckedField<Entry[]>(name);
  return {
    entries: Array.isArray(value) ? value : [],
    error,
    errorAt,
    change: (entries: Entry[]) => {
      // A list emptied again is what it was: the form must not call the document modified.
      const wasList = Array.isArray(initialValue);
      change(entries.length > 0 || wasList ? entries : initialValue);
    },
  };
};
