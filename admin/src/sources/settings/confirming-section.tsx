import { Box, Checkbox, Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useTranslate } from '../../translate';
import { SettingsSection } from './settings-section';

const FLAGS = ['attesterMayApprove', 'authorMayConfirm', 'overridable'] as const;

const FlagField = ({ name }: { name: (typeof FLAGS)[number] }) => {
  const translate = useTranslate();
  const { value, error, onChange } = useField<boolean>(name);
  return (
    <Field.Root name={name} error={error} hint={translate(`settings.${name}.hint`)}>
      <Checkbox checked={value} onCheckedChange={(checked) => onChange(name, checked === true)}>
        {translate(`settings.${name}`)}
      </Checkbox>
      <Box paddingLeft="2.8rem">
        <Field.Hint />
        <Field.Error />
      </Box>
    </Field.Root>
  );
};

/** Who may confirm sources, and set findings aside, beyond what roles allow. */
export const ConfirmingSection = () => {
  const translate = useTranslate();
  return (
    <SettingsSection
      title={translate('settings.confirming')}
      hint={translate('settings.confirming.hint')}
    >
      {FLAGS.map((name) => (
        <FlagField key={name} name={name} />
      ))}
    </SettingsSection>
  );
};
