import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ListedRule, SettingsPreview } from '../../../../content-types';
import { useTranslate } from '../../translate';
import { useRuleWords } from './rule-row';
import { changedRules, type SettingsForm, settingsOf } from './settings-form';
import { SettingsSection } from './settings-section';

interface ChangesSectionProps {
  rules: readonly ListedRule[];
  preview: (settings: SettingsForm) => Promise<SettingsPreview>;
}

type Tried = { is: 'no' | 'trying' | 'failed' } | { is: 'tried'; preview: SettingsPreview };

/** What saving would change, before it does: rules that matter more or less, articles it would block. */
export const ChangesSection = ({ rules, preview }: ChangesSectionProps) => {
  const translate = useTranslate();
  const { nameOf } = useRuleWords();
  const values = useForm('ChangesSection', (form) => form.values) as SettingsForm;
  const before = useForm('ChangesSection', (form) => form.initialValues) as SettingsForm;
  const [tried, setTried] = useState<Tried>({ is: 'no' });
  const changed = changedRules(rules, before, values);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was tried is of other settings now
  useEffect(() => setTried({ is: 'no' }), [values]);

  const tryThem = async (): Promise<void> => {
    setTried({ is: 'trying' });
    try {
      setTried({ is: 'tried', preview: await preview(settingsOf(values)) });
    } catch {
      setTried({ is: 'failed' });
    }
  };

  return (
    <SettingsSection title={translate('settings.changes')}>
      <Box aria-live="polite">
        {changed.length === 0 ? (
          <Typography textColor="neutral600">{translate('settings.changes.none')}</Typography>
        ) : (
          <Flex
            tag="ul"
            direction="column"
            alignItems="flex-start"
            gap={2}
            style={{ listStyle: 'none', margin: 0, padding: 0 }}
          >
            {changed.map(({ id, from, to }) => (
              <Flex tag="li" key={id} gap={2} wrap="wrap">
                <Typography fontWeight="bold">{nameOf(id)}:</Typography>
                <Typography textColor="neutral600">
                  {translate(`settings.severity.${from}`)}
                </Typography>
                <ArrowRight aria-label={translate('settings.changes.to')} role="img" />
                <Typography>{translate(`settings.severity.${to}`)}</Typography>
              </Flex>
            ))}
          </Flex>
        )}
      </Box>
      <Flex gap={4} wrap="wrap" aria-live="polite">
        <Button type="button" variant="tertiary" onClick={tryThem} loading={tried.is === 'trying'}>
          {translate('settings.changes.try')}
        </Button>
        {tried.is === 'tried' ? (
          <Typography>
            {translate('settings.changes.tried', {
              articles: tried.preview.articles,
              now: tried.preview.blocked.now,
              after: tried.preview.blocked.after,
            })}
          </Typography>
        ) : null}
        {tried.is === 'failed' ? (
          <Typography textColor="danger600">{translate('settings.changes.failed')}</Typography>
        ) : null}
      </Flex>
    </SettingsSection>
  );
};
