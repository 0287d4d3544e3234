import {
  Box,
  Field,
  Grid,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ListedRule } from '../../../../content-types';
import { SOURCING_PRESETS, type SourcingPreset } from '../../../../content-types/vocabulary';
import { useTranslate } from '../../translate';
import { RuleRow } from './rule-row';
import { SettingsSection } from './settings-section';

/** Which rules there are, and how much each matters. */
export const RulesSection = ({ rules }: { rules: readonly ListedRule[] }) => {
  const translate = useTranslate();
  const { value: preset = 'off', error, onChange } = useField<SourcingPreset>('preset');
  const density = useField<number | undefined>('density');
  return (
    <SettingsSection title={translate('settings.rules')} hint={translate('settings.rules.hint')}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name="preset"
            error={error}
            hint={translate(`settings.preset.${preset}.hint`)}
          >
            <Field.Label>{translate('settings.preset')}</Field.Label>
            <SingleSelect
              value={preset}
              onChange={(chosen) => onChange('preset', chosen as SourcingPreset)}
            >
              {SOURCING_PRESETS.map((name) => (
                <SingleSelectOption key={name} value={name}>
                  {translate(`settings.preset.${name}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name="density"
            error={density.error}
            hint={translate('settings.density.hint')}
            required
          >
            <Field.Label>{translate('settings.density')}</Field.Label>
            <NumberInput
              value={density.value}
              onValueChange={(number) => density.onChange('density', number)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      <Box tag="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} preset={preset} />
        ))}
      </Box>
    </SettingsSection>
  );
};
