import type { FilledRefusal, Refusal } from '../../../content-types';

interface Filled {
  message: string;
  details: FilledRefusal;
}

/**
 * The message and the details of an error whose sentence names something: complete in English, and
 * all that the panel needs to say it in the editor's language.
 */
export const filledRefusal = (refusal: Refusal, values: Record<string, string>): Filled => ({
  message: refusal.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap),
  details: { refusal, values },
});
