import { z } from '@strapi/utils';
import { LIMITS } from '../../../content-types';

/** Some doors hand the value of a JSON attribute over as text. What is no JSON stays a text. */
export const parsedJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

interface ListOptions<Entry> {
  /** What two entries may not have in common; an entry without it is never there twice. */
  identity?: (entry: Entry) => string;
}

/** A list of entries of one kind, none of them there twice, of at most `LIMITS.listEntries`. */
export const listField = <Entry extends z.ZodType>(
  entry: Entry,
  { identity }: ListOptions<z.output<Entry>> = {},
) =>
  z.preprocess(
    parsedJson,
    z
      .array(z.unknown(), { error: 'must be a list' })
      .max(LIMITS.listEntries, { error: `must not have more than ${LIMITS.listEntries} entries` })
      // Nobody reads what is wrong with each of a million entries.
      .pipe(z.array(entry))
      .superRefine((entries, context) => {
        if (!identity) return;
        const seen = new Set<string>();
        for (const [index, listed] of entries.entries()) {
          const key = identity(listed);
          if (seen.has(key)) {
            context.addIssue({ code: 'custom', path: [index], message: 'is in the list twice' });
          }
          seen.add(key);
        }
      }),
  );
