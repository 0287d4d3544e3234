import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { SourcingSettings } from '../../../content-types';
import { useAnswer } from '../answers/use-answer';
import { PLUGIN_ID } from '../pluginId';

/** What the house has decided about sourcing; null until it is known, and where it cannot be. */
export const useHouse = (): SourcingSettings | null => {
  const { get } = useFetchClient();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<SourcingSettings> => {
      const path = `/${PLUGIN_ID}/sourcing/settings`;
      return (await get<{ data: SourcingSettings }>(path, { signal })).data.data;
    },
    [get],
  );
  const { last } = useAnswer(ask);
  // Everything works without: a glossary and the line of the house are then not shown.
  return last.is === 'loaded' ? last.data : null;
};

/** What readers are told of a source without a description, in a locale. */
export const houseDefault = (settings: SourcingSettings | null, locale: string): string => {
  const told = settings?.defaultDescription ?? {};
  return told[locale] || told[locale.split('-')[0] ?? ''] || told[''] || '';
};
