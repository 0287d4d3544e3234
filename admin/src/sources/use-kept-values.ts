import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { keptValues, type Values } from './kept-values';

/**
 * Keeps what is typed in the form of a quote while the quote is fetched anew: Strapi's form begins
 * again with what it is given.
 * @returns what to call before that, once the quote is marked
 */
export const useKeptValues = (): (() => void) => {
  const values = useForm('QuoteSourcing', (state) => state.values as Values);
  const initial = useForm('QuoteSourcing', (state) => state.initialValues as Values);
  const setValues = useForm('QuoteSourcing', (state) => state.setValues);
  const kept = useRef<Values | null>(null);
  const latest = useRef({ values, initial });
  latest.current = { values, initial };

  useEffect(() => {
    const typed = kept.current;
    kept.current = null;
    if (typed && Object.keys(typed).length > 0) setValues({ ...initial, ...typed });
  }, [initial, setValues]);

  return useCallback(() => {
    kept.current = keptValues(latest.current.values, latest.current.initial);
  }, []);
};
