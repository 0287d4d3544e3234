import { Grid } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { textProblem } from '../../fields/problems';
import { TextInput } from '../../fields/text-input';
import { useTranslate } from '../../translate';
import { useLanguageNames } from '../use-language-names';
import type { SiteLocale } from './settings-form';
import { SettingsSection } from './settings-section';

const DescriptionField = ({ code, name }: SiteLocale) => {
  const translate = useTranslate();
  const {
    value = {},
    error,
    rawError,
    onChange,
  } = useField<Record<string, string>>('defaultDescription');
  const wrong = (rawError as Record<string, string> | undefined)?.[code];
  return (
    <TextInput
      name={`defaultDescription.${code}`}
      label={code === '' ? translate('settings.descriptions.others') : name}
      value={value[code]}
      placeholder={value['']}
      onChange={(words) => onChange('defaultDescription', { ...value, [code]: words })}
      problem={textProblem(value[code])}
      error={wrong ?? (code === '' ? error : undefined)}
    />
  );
};

/** What readers are told of a source without a description, by locale. */
export const DescriptionsSection = ({ locales }: { locales: readonly SiteLocale[] }) => {
  const translate = useTranslate();
  const languageOf = useLanguageNames();
  const { value = {} } = useField<Record<string, string>>('defaultDescription');
  const named = new Map(locales.map(({ code, name }) => [code, name]));
  const codes = [
    '',
    ...Object.keys(value)
      .filter((code) => code !== '')
      .sort(),
  ];
  return (
    <SettingsSection
      title={translate('settings.descriptions')}
      hint={translate('settings.descriptions.hint')}
    >
      <Grid.Root gap={4}>
        {codes.map((code) => (
          <Grid.Item key={code} col={6} xs={12} direction="column" alignItems="stretch">
            <DescriptionField code={code} name={named.get(code) ?? (code && languageOf(code))} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </SettingsSection>
  );
};
