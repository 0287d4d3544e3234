import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { SourcingSettings } from '../../../content-types';
import { SOURCE_PROXIMITIES } from '../../../content-types/vocabulary';
import { useTranslate } from '../translate';
import { ChoiceSelect } from '../views/choice-select';
import type { EnteredFacts } from './entered-facts';
import { FactField } from './fact-field';

interface FactsFieldsProps {
  entered: EnteredFacts;
  onChange: (entered: EnteredFacts) => void;
  house: SourcingSettings | null;
  /** What comes behind the description, which alone has to be there. */
  children?: ReactNode;
}

/** The fields of what is entered of a source. */
export const FactsFields = ({ entered, onChange, house, children }: FactsFieldsProps) => {
  const translate = useTranslate();
  const { description, reason, proximity, oneVoice, terms } = entered;
  const set = (facts: Partial<EnteredFacts>) => onChange({ ...entered, ...facts });
  return (
    <>
      <FactField
        name="description"
        label={translate('sourcing.mark.description')}
        hint={translate('sourcing.mark.descriptionHint')}
        value={description}
        onChange={(entry) => set({ description: entry })}
      />
      {children}
      <FactField
        name="reason"
        label={translate('sourcing.mark.reason')}
        hint={translate('sourcing.mark.reasonHint')}
        value={reason}
        onChange={(entry) => set({ reason: entry })}
      />
      <ChoiceSelect
        name="proximity"
        label={translate('sourcing.mark.proximity')}
        vocabulary="sourceProximity"
        choices={SOURCE_PROXIMITIES}
        value={proximity}
        onChange={(picked) => set({ proximity: picked })}
      />
      <Checkbox
        checked={oneVoice}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          set({ oneVoice: checked === true })
        }
      >
        {translate('sourcing.mark.oneVoice')}
      </Checkbox>
      {house && house.glossary.length > 0 ? (
        <Field.Root name="terms" hint={house.glossary.find(({ id }) => id === terms)?.meaning}>
          <Field.Label>{translate('sourcing.mark.terms')}</Field.Label>
          <SingleSelect
            value={terms ?? ''}
            onChange={(picked) => set({ terms: String(picked) || null })}
          >
            <SingleSelectOption value="">{translate('choice.none')}</SingleSelectOption>
            {house.glossary.map((term) => (
              <SingleSelectOption key={term.id} value={term.id}>
                {term.name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      ) : null}
    </>
  );
};
