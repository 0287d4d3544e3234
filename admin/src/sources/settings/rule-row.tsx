import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ListedRule } from '../../../../content-types';
import {
  SEVERITIES,
  type Severity,
  type SourcingPreset,
} from '../../../../content-types/vocabulary';
import { isTranslationKey, useTranslate } from '../../translate';

const AS_PRESET = 'preset';
const WEIGHTS = [...SEVERITIES, 'off'] as const;

/** What a rule is called and why it is there, in the editor's language where it is one of ours. */
export const useRuleWords = () => {
  const translate = useTranslate();
  const words = (part: 'name' | 'why', id: string, otherwise: string): string => {
    const key = `settings.rule.${part}.${id}`;
    return isTranslationKey(key) ? translate(key) : otherwise;
  };
  return {
    nameOf: (id: string) => words('name', id, id),
    whyOf: ({ id, explanation }: ListedRule) => words('why', id, explanation),
  };
};

interface RuleRowProps {
  rule: ListedRule;
  preset: SourcingPreset;
}

/** A rule of sourcing: what it asks for, and how much that matters in this house. */
export const RuleRow = ({ rule, preset }: RuleRowProps) => {
  const translate = useTranslate();
  const { nameOf, whyOf } = useRuleWords();
  const { value = {}, onChange } = useField<Record<string, Severity | 'off'>>('severities');
  const { error } = useField(`severities.${rule.id}`);

  const choose = (chosen: string | number): void => {
    const { [rule.id]: _own, ...others } = value;
    onChange(
      'severities',
      chosen === AS_PRESET ? others : { ...others, [rule.id]: chosen as Severity | 'off' },
    );
  };

  return (
    <Box
      tag="li"
      paddingTop={4}
      paddingBottom={4}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0 0"
    >
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        alignItems={{ initial: 'stretch', medium: 'flex-start' }}
        justifyContent="space-between"
        gap={3}
      >
        <Box flex="1">
          <Typography tag="h3" fontWeight="bold" textColor="neutral800">
            {nameOf(rule.id)}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {whyOf(rule)}
          </Typography>
        </Box>
        <Box width={{ initial: '100%', medium: '26rem' }} style={{ flexShrink: 0 }}>
          <Field.Root name={`severities.${rule.id}`} error={error}>
            <SingleSelect
              aria-label={translate('settings.severityOf', { rule: nameOf(rule.id) })}
              value={value[rule.id] ?? AS_PRESET}
              onChange={choose}
            >
              <SingleSelectOption value={AS_PRESET}>
                {translate('settings.asPreset', {
                  severity: translate(`settings.severity.${rule.severity[preset]}`),
                })}
              </SingleSelectOption>
              {WEIGHTS.map((weight) => (
                <SingleSelectOption key={weight} value={weight}>
                  {translate(`settings.severity.${weight}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Error />
          </Field.Root>
        </Box>
      </Flex>
    </Box>
  );
};
