import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { ListedRule, SettingsPreview, SourcingSettings } from '../../../../content-types';
import { type Outcome, useAnswer } from '../../answers/use-answer';
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

const stateOf = (last: Outcome<Loaded>, isAsking: boolean): SettingsState => {
  if (isAsking || last.is === 'none') return { is: 'loading' };
  return last.is === 'loaded' ? { is: 'loaded', ...last.data } : { is: last.is };
};

/** Loads, saves and tries the settings of sourcing. */
export const useSourcingSettings = () => {
  const { get, put, post } = useFetchClient();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Loaded> => {
      const [settings, rules, locales] = await Promise.all([
        get<{ data: SourcingSettings }>(`${PATH}/settings`, { signal }),
        get<{ data: ListedRule[] }>(`${PATH}/rules`, { signal }),
        get<SiteLocale[]>('/i18n/locales', { signal }),
      ]);
      return { settings: settings.data.data, rules: rules.data.data, locales: locales.data };
    },
    [get],
  );
  const { last, isAsking, askAgain } = useAnswer(ask);
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
  return { state: stateOf(last, isAsking), save, preview, retry: askAgain };
};
