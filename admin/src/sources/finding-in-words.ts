import { useCallback } from 'react';
import type { Finding } from '../../../content-types';
import { isTranslationKey, useTranslate } from '../translate';

/** Gives a function that says a finding in the editor's language; one of a site's own rule as it is. */
export const useFindingInWords = () => {
  const translate = useTranslate();
  return useCallback(
    ({ rule, message, values }: Pick<Finding, 'rule' | 'message' | 'values'>): string => {
      const key = `sourcing.finding.${rule}`;
      return isTranslationKey(key) ? translate(key, values) : message;
    },
    [translate],
  );
};
