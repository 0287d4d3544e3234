import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { FoundPerson } from '../../../content-types';
import { Combobox } from '../combobox/combobox';
import { ComboboxOption } from '../combobox/combobox-option';
import { useCombobox } from '../combobox/use-combobox';
import { useTranslate } from '../translate';
import { ChosenPerson } from './chosen-person';
import type { ChosenSpeaker } from './entered-voice';
import { PersonLine } from './person-line';
import { usePeopleSearch } from './use-people-search';

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

const keyOf = (option: Option): string =>
  option.is === 'person' ? option.person.documentId : 'create';

/** The button that sends the form that something is in. */
const submitOf = (element: HTMLElement): HTMLElement | undefined =>
  [...(element.closest('form')?.elements ?? [])].find(
    (each): each is HTMLButtonElement =>
      each instanceof HTMLButtonElement && each.type === 'submit',
  );

/** Chooses a person by name, alias or title, or has one created. */
export const SpeakerPicker = (props: SpeakerPickerProps) => {
  const { label, value, onChange, suggested = [], mayCreate, then = 'stay' } = props;
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wasCleared, setCleared] = useState(false);
  const wasChosen = useRef(false);
  const group = useRef<HTMLElement>(null);
  const search = usePeopleSearch(text);
  const name = text.trim();
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

  const choose = (option: Option) => {
    setText('');
    wasChosen.current = true;
    onChange(
      option.is === 'person'
        ? { is: 'person', person: option.person }
        : { is: 'new', name: option.name, description: '' },
    );
  };
  const combobox = useCombobox({
    text,
    onText: setText,
    options,
    keyOf,
    onChoose: choose,
    isSearching: search.state === 'searching',
  });

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
        <ChosenPerson
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
    <Combobox
      state={combobox}
      label={label}
      hint={translate('sourcing.picker.hint')}
      required
      inputRef={input}
      optionsLabel={translate('sourcing.picker.results')}
      said={said}
    >
      {options.map((option, index) => (
        <ComboboxOption key={keyOf(option)} state={combobox.optionAt(index)} paddingX={2}>
          {option.is === 'person' ? (
            <PersonLine person={option.person} />
          ) : (
            <Typography>{translate('sourcing.picker.create', { name: option.name })}</Typography>
          )}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
