import { Box, Button, Field, Flex, Loader, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundPerson } from '../../../content-types';
import { useTranslate } from '../translate';
import { PersonLine } from './person-line';
import { usePeopleSearch } from './use-people-search';

/** Who is chosen: somebody who is here, or somebody to be created along. */
export type ChosenSpeaker =
  | { is: 'person'; person: FoundPerson }
  | { is: 'new'; name: string; description: string };

interface SpeakerPickerProps {
  label: string;
  value: ChosenSpeaker | null;
  onChange: (value: ChosenSpeaker | null) => void;
  /** Who is offered before anything is typed. */
  suggested?: readonly FoundPerson[];
  mayCreate: boolean;
  /** Where the focus goes once somebody is chosen: `submit`, so that Enter accepts, or stays here. */
  then?: 'submit' | 'stay';
}

type Option = { is: 'person'; person: FoundPerson } | { is: 'create'; name: string };

/** The button that sends the form that something is in. */
const submitOf = (element: HTMLElement): HTMLElement | undefined =>
  [...(element.closest('form')?.elements ?? [])].find(
    (each): each is HTMLButtonElement =>
      each instanceof HTMLButtonElement && each.type === 'submit',
  );

const Chosen = ({ value, onChange, onClear }: ChosenProps) => {
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

interface ChosenProps {
  value: ChosenSpeaker;
  onChange: (value: ChosenSpeaker) => void;
  onClear: () => void;
}

/** Chooses a person by name, alias or title, or has one created. */
export const SpeakerPicker = (props: SpeakerPickerProps) => {
  const { label, value, onChange, suggested = [], mayCreate, then = 'stay' } = props;
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [wasCleared, setCleared] = useState(false);
  const wasChosen = useRef(false);
  const group = useRef<HTMLElement>(null);
  const search = usePeopleSearch(text);
  const name = text.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another first
  useEffect(() => setActive(0), [text]);
  useEffect(() => {
    if (wasCleared && value === null) input.current?.focus();
  }, [wasCleared, value]);

  useEffect(() => {
    // The box that had the focus is gone.
    if (!wasChosen.current || value === null || !group.current) return;
    wasChosen.current = false;
    const submit = then === 'submit' && value.is === 'person' ? submitOf(group.current) : undefined;
    const here = group.current.querySelector<HTMLElement>(value.is === 'new' ? 'input' : 'button');
    (submit ?? here)?.focus();
  }, [value, then]);

  const found = name === '' ? suggested : search.items;
  const options: Option[] = [
    ...found.map((person): Option => ({ is: 'person', person })),
    ...(mayCreate && name !== '' && search.state === 'found'
      ? [{ is: 'create', name } as const]
      : []),
  ];
  const current = Math.min(active, options.length - 1);

  const choose = (option: Option | undefined) => {
    if (!option) return;
    setText('');
    wasChosen.current = true;
    onChange(
      option.is === 'person'
        ? { is: 'person', person: option.person }
        : { is: 'new', name: option.name, description: '' },
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive((current + by + options.length) % options.length);
    } else if (event.key === 'Enter') {
      // It chooses; the form is sent when somebody is chosen.
      event.preventDefault();
      if (search.state !== 'searching') choose(options[current]);
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    }
  };

  if (value) {
    return (
      <Box
        ref={group as never}
        role="group"
        aria-label={label}
        background="neutral100"
        borderColor="neutral200"
        hasRadius
        padding={3}
      >
        <Chosen
          value={value}
          onChange={onChange}
          onClear={() => {
            setCleared(true);
            onChange(null);
          }}
        />
      </Box>
    );
  }
  const said =
    search.state === 'failed'
      ? translate('sourcing.picker.failed')
      : search.state === 'found'
        ? translate('sourcing.picker.found', { total: search.total })
        : '';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root id={`${id}-input`} hint={translate('sourcing.picker.hint')} required>
        <Field.Label>{label}</Field.Label>
        <Field.Input
          ref={input}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length > 0 ? `${id}-${current}` : undefined}
          startAction={<Search aria-hidden fill="neutral500" />}
          endAction={search.state === 'searching' ? <Loader small /> : undefined}
          value={text}
          onChange={({ target }: { target: { value: string } }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <Field.Hint />
      </Field.Root>
      <Box
        id={`${id}-list`}
        role="listbox"
        aria-label={translate('sourcing.picker.results')}
        display={options.length > 0 ? undefined : 'none'}
        background="neutral0"
        borderColor="neutral200"
        hasRadius
      >
        {options.map((option, index) => (
          <Box
            key={option.is === 'person' ? option.person.documentId : 'create'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            background={index === current ? 'primary100' : 'neutral0'}
            padding={2}
            style={{ cursor: 'pointer' }}
            onMouseMove={() => setActive(index)}
            // The box would lose the focus.
            onMouseDown={(event: { preventDefault: () => void }) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.is === 'person' ? (
              <PersonLine person={option.person} />
            ) : (
              <Typography>{translate('sourcing.picker.create', { name: option.name })}</Typography>
            )}
          </Box>
        ))}
      </Box>
      <Typography variant="pi" textColor="neutral600" role="status" aria-live="polite">
        {said}
      </Typography>
    </Flex>
  );
};
