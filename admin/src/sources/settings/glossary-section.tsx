import { Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { GlossaryTerm } from '../../../../content-types';
import { LIMITS } from '../../../../content-types/limits';
import { requiredTextProblem, textProblem } from '../../fields/problems';
import { TextInput } from '../../fields/text-input';
import { useListField } from '../../fields/use-list-field';
import { OrderedListInput, type RowInputs } from '../../ordered-list';
import { useTranslate } from '../../translate';
import { termId } from './settings-form';
import { SettingsSection } from './settings-section';

interface TermInputsProps extends RowInputs<GlossaryTerm> {
  /** Whether it has been saved: from then on its id stays. */
  saved: boolean;
  taken: readonly string[];
  errorAt: (index: number, key: string) => string | undefined;
}

const TermInputs = ({ entry, index, change, saved, taken, errorAt }: TermInputsProps) => {
  const translate = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TextInput
        name={`glossary.${index}.name`}
        label={translate('settings.term.name')}
        required
        value={entry.name}
        onChange={(name) => change({ ...entry, name, id: saved ? entry.id : termId(name, taken) })}
        problem={requiredTextProblem(entry.name)}
        error={errorAt(index, 'name') ?? errorAt(index, 'id')}
      />
      <TextInput
        name={`glossary.${index}.meaning`}
        label={translate('settings.term.meaning')}
        multiline
        value={entry.meaning}
        onChange={(meaning) => change({ ...entry, meaning })}
        problem={textProblem(entry.meaning, LIMITS.paragraph)}
        error={errorAt(index, 'meaning')}
      />
      <Typography variant="pi" textColor="neutral600">
        {translate('settings.term.id', { id: entry.id })}
      </Typography>
    </Flex>
  );
};

/** The terms under which sources speak to this house, and what each means here. */
export const GlossarySection = () => {
  const translate = useTranslate();
  const { initialValue } = useField<GlossaryTerm[]>('glossary');
  const { entries, error, errorAt, change } = useListField<GlossaryTerm>('glossary');
  const saved = (initialValue ?? []).map(({ id }: GlossaryTerm) => id);
  return (
    <SettingsSection
      title={translate('settings.glossary')}
      hint={translate('settings.glossary.hint')}
    >
      <OrderedListInput
        name="glossary"
        label={translate('settings.glossary.terms')}
        error={error}
        errorOf={(index) => errorAt(index)}
        entries={entries}
        onChange={change}
        nameOf={({ name }) => name}
        additions={[
          {
            label: translate('settings.glossary.add'),
            blank: (): GlossaryTerm => ({
              id: termId(
                '',
                entries.map(({ id }) => id),
              ),
              name: '',
              meaning: '',
            }),
          },
        ]}
        empty={translate('settings.glossary.empty')}
        shape="card"
      >
        {(row) => (
          <TermInputs
            {...row}
            saved={saved.includes(row.entry.id)}
            taken={entries.filter((_, index) => index !== row.index).map(({ id }) => id)}
            errorAt={errorAt}
          />
        )}
      </OrderedListInput>
    </SettingsSection>
  );
};
