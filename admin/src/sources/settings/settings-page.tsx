import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import {
  Blocker,
  Form,
  isFetchError,
  Layouts,
  Page,
  useAPIErrorHandler,
  useNotification,
} from '@strapi/strapi/admin';
import type { ComponentProps } from 'react';
import { SOURCING_SETTINGS_ACTION } from '../../../../content-types/permissions';
import { useServerWords } from '../../answers/server-words';
import { useTranslate } from '../../translate';
import { ChangesSection } from './changes-section';
import { ConfirmingSection } from './confirming-section';
import { DescriptionsSection } from './descriptions-section';
import { GlossarySection } from './glossary-section';
import { RulesSection } from './rules-section';
import { formOf, type SettingsForm, settingsOf } from './settings-form';
import { useSourcingSettings } from './use-sourcing-settings';

type Submit = NonNullable<ComponentProps<typeof Form<SettingsForm>>['onSubmit']>;

/** The rules of sourcing of the house, for those who may change them. */
export const SettingsPage = () => {
  const translate = useTranslate();
  const { state, save, preview, retry } = useSourcingSettings();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: errorsByField } = useAPIErrorHandler();
  const inWords = useServerWords();

  if (state.is === 'loading') return <Page.Loading />;
  if (state.is === 'forbidden') return <Page.NoPermissions />;
  if (state.is === 'failed') {
    return (
      <Page.Error
        action={
          <Button variant="tertiary" onClick={retry}>
            {translate('settings.retry')}
          </Button>
        }
      />
    );
  }

  const { settings, rules, locales } = state;
  const submit: Submit = async (form, { setErrors, resetForm }) => {
    try {
      resetForm(formOf(await save(settingsOf(form)), locales));
      toggleNotification({ type: 'success', message: translate('settings.saved') });
    } catch (error) {
      const said = isFetchError(error) ? error.response?.data?.error : undefined;
      if (said?.name === 'ValidationError') setErrors(errorsByField(said));
      toggleNotification({ type: 'danger', message: inWords(error) });
    }
  };

  return (
    <Page.Main>
      <Page.Title>{translate('settings.title')}</Page.Title>
      <Form method="PUT" initialValues={formOf(settings, locales)} onSubmit={submit}>
        {({ modified, isSubmitting }) => (
          <>
            <Layouts.Header
              title={translate('settings.title')}
              subtitle={translate('settings.subtitle')}
              primaryAction={
                <Button
                  type="submit"
                  startIcon={<Check />}
                  disabled={!modified}
                  loading={isSubmitting}
                >
                  {translate('settings.save')}
                </Button>
              }
            />
            <Layouts.Content>
              <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
                <RulesSection rules={rules} />
                <ChangesSection rules={rules} preview={preview} />
                <ConfirmingSection />
                <DescriptionsSection locales={locales} />
                <GlossarySection />
              </Flex>
            </Layouts.Content>
            <Blocker />
          </>
        )}
      </Form>
    </Page.Main>
  );
};

const PERMISSIONS = [{ action: SOURCING_SETTINGS_ACTION, subject: null }];

/** The page behind its permission: a way there by address is no way past it. */
export default function ProtectedSettingsPage() {
  return (
    <Page.Protect permissions={PERMISSIONS}>
      <SettingsPage />
    </Page.Protect>
  );
}
