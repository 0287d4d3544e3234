import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../translate';
import type { ChosenSpeaker } from './entered-voice';
import { PersonLine } from './person-line';

interface ChosenPersonProps {
  value: ChosenSpeaker;
  onChange: (value: ChosenSpeaker) => void;
  onClear: () => void;
}

/** Who is chosen, with a way to choose again; whoever is to be created is described here. */
export const ChosenPerson = ({ value, onChange, onClear }: ChosenPersonProps) => {
  const translate = useTranslate();
  if (value.is === 'person') {
    return (
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <PersonLine person={value.person} />
        <Button type="button" variant="tertiary" size="S" onClick={onClear}>
          {translate('sourcing.picker.change')}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography fontWeight="semiBold">{translate('sourcing.picker.new')}</Typography>
        <Button type="button" variant="tertiary" size="S" onClick={onClear}>
          {translate('sourcing.picker.search')}
        </Button>
      </Flex>
      <Field.Root name="newPersonName" required>
        <Field.Label>{translate('sourcing.picker.name')}</Field.Label>
        <Field.Input
          value={value.name}
          onChange={({ target }: { target: { value: string } }) =>
            onChange({ ...value, name: target.value })
          }
        />
      </Field.Root>
      <Field.Root name="newPersonDescription" hint={translate('sourcing.picker.descriptionHint')}>
        <Field.Label>{translate('sourcing.picker.description')}</Field.Label>
        <Field.Input
          value={value.description}
          onChange={({ target }: { target: { value: string } }) =>
            onChange({ ...value, description: target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
};
