import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { ListedRule, SettingsPreview, SourcingSettings } from '../../../../content-types';
import { PLUGIN_ID } from '../../pluginId';
import type { SettingsForm, SiteLocale } from './settings-form';

const PATH = `/${PLUGIN_ID}/sourcing`;

interface Loaded {
  settings: SourcingSettings;
  rules: ListedRule[];
  locales: SiteLocale[];
}

export type SettingsState =
  | { is: 'loading' }
  | { is: 'forbidden' }
  | { is: 'failed' }
  | ({ is: 'loaded' } & Loaded);

/** Loads, saves and tries the settings of sourcing. */
export const useSourcingSettings = () => {
  const { get, put, post } = useFetchClient();
  const [state, setState] = useState<SettingsState>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    setState({ is: 'loading' });
    Promise.all([
      get<{ data: SourcingSettings }>(`${PATH}/settings`, { signal }),
      get<{ data: ListedRule[] }>(`${PATH}/rules`, { signal }),
      get<SiteLocale[]>('/i18n/locales', { signal }),
    ])
      .then(([settings, rules, locales]) => {
        if (signal.aborted) return;
        setState({
          is: 'loaded',
          settings: settings.data.data,
          rules: rules.data.data,
          locales: locales.data,
        });
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        setState({ is: isFetchError(error) && error.status === 403 ? 'forbidden' : 'failed' });
      });
    return () => leaving.abort();
  }, [get, attempt]);

  const save = useCallback(
    async (settings: SettingsForm): Promise<SourcingSettings> =>
      (await put<{ data: SourcingSettings }>(`${PATH}/settings`, settings)).data.data,
    [put],
  );
  const preview = useCallback(
    async (settings: SettingsForm): Promise<SettingsPreview> =>
      (await post<{ data: SettingsPreview }>(`${PATH}/settings/preview`, settings)).data.data,
    [post],
  );
  return { state, save, preview, retry: () => setAttempt((count) => count + 1) };
};
