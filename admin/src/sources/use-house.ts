import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { SourcingSettings } from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';

/** What the house has decided about sourcing; null until it is known, and where it cannot be. */
export const useHouse = (): SourcingSettings | null => {
  const { get } = useFetchClient();
  const [settings, setSettings] = useState<SourcingSettings | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    get<{ data: SourcingSettings }>(`/${PLUGIN_ID}/sourcing/settings`, { signal: leaving.signal })
      .then(({ data }) => {
        if (!leaving.signal.aborted) setSettings(data.data);
      })
      // Everything works without: a glossary and the line of the house are then not shown.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [get]);
  return settings;
};

/** What readers are told of a source without a description, in a locale. */
export const houseDefault = (settings: SourcingSettings | null, locale: string): string => {
  const told = settings?.defaultDescription ?? {};
  return told[locale] || told[locale.split('-')[0] ?? ''] || told[''] || '';
};
