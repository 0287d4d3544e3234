import { Typography } from '@strapi/design-system';
import { type TranslationKey, useTranslate } from '../translate';
import { useChoiceWords } from './choice-select';

/** A string in the editor's language, for places where hooks cannot be used. */
export const Words = ({ of }: { of: TranslationKey }) => <>{useTranslate()(of)}</>;

/** The words for one value of an enumeration, in a table's cell. */
export const ChoiceWords = ({ vocabulary, choice }: { vocabulary: string; choice: string }) => (
  <Typography textColor="neutral800">{useChoiceWords()(vocabulary, choice)}</Typography>
);
