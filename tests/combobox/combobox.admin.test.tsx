import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { Combobox } from '../../admin/src/combobox/combobox';
import { ComboboxOption } from '../../admin/src/combobox/combobox-option';
import { useCombobox } from '../../admin/src/combobox/use-combobox';
import { focus, onPage, renderOnPage, violations } from '../support/admin-page';

interface PickerProps {
  options: string[];
  onChoose: (option: string) => void;
  isSearching?: boolean;
  isShut?: boolean;
}

const Picker = ({ options, onChoose, isSearching = false, isShut }: PickerProps) => {
  const [text, setText] = useState('');
  const state = useCombobox({
    text,
    onText: setText,
    options,
    keyOf: (option) => (option === MORE ? null : option),
    onChoose,
    isSearching,
    isShut,
  });
  return (
    <Combobox
      state={state}
      label="Ferry"
      hint="By name"
      inputRef={null}
      optionsLabel="Ferries"
      said={`${options.length} found`}
    >
      {options.map((option, index) => (
        <ComboboxOption key={option} state={state.optionAt(index)} paddingX={2}>
          {option}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};

const MORE = 'More …';
const FERRIES = ['Albatross', 'Bittern', 'Curlew'];

const open = (props: Partial<PickerProps> = {}) => {
  const chosen: string[] = [];
  const outside: string[] = [];
  const around = (options: string[]) => (
    <form
      aria-label="Around"
      onSubmit={(event) => {
        event.preventDefault();
        outside.push('sent');
      }}
      onKeyDown={({ key }) => outside.push(key)}
    >
      <Picker {...props} options={options} onChoose={(option) => chosen.push(option)} />
    </form>
  );
  const { user, rerender } = renderOnPage(around(props.options ?? FERRIES));
  focus(box());
  const offer = (options: string[]) => rerender(onPage(around(options)));
  return { user, chosen, outside, offer };
};

const box = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Ferry' });

/** The option that screen readers read as the active one. */
const active = (): string | null => {
  const id = box().getAttribute('aria-activedescendant');
  const option = id === null ? null : document.getElementById(id);
  expect(option?.getAttribute('aria-selected')).toBe(option === null ? undefined : 'true');
  return option?.textContent ?? null;
};

it('goes round its options with the arrows, and back to the first when another text is typed', async () => {
  const { user } = open();
  expect(active()).toBe('Albatross');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Bittern');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toBe('Curlew');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toBe('Bittern');
  await user.keyboard('b');
  expect(active()).toBe('Albatross');
  expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
  expect(await violations()).toEqual([]);
});

it('chooses with Enter and with the mouse, keeps the focus, and sends no form', async () => {
  const { user, chosen, outside } = open();
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(screen.getByRole('option', { name: 'Curlew' }));
  expect(chosen).toEqual(['Bittern', 'Curlew']);
  expect(document.activeElement).toBe(box());
  expect(outside).not.toContain('sent');
});

it('stays with the option somebody went to where others come before it', async () => {
  const { user, chosen, offer } = open();
  offer(['Auk', ...FERRIES]);
  expect(active()).toBe('Auk');
  offer(FERRIES);
  await user.keyboard('{ArrowDown}');
  offer(['Auk', ...FERRIES]);
  expect(active()).toBe('Bittern');
  await user.keyboard('{Enter}');
  expect(chosen).toEqual(['Bittern']);
  offer(['Curlew']);
  expect(active()).toBe('Curlew');
});

it('goes on with the first of what more there is', async () => {
  const { user, offer } = open({ options: ['Albatross', MORE] });
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(MORE);
  offer(['Albatross', 'Bittern', 'Curlew', MORE]);
  expect(active()).toBe('Bittern');
});

it('chooses nothing while what is typed is searched for', async () => {
  const { user, chosen, outside } = open({ isSearching: true });
  await user.keyboard('{Enter}');
  expect(chosen).toEqual([]);
  expect(outside).not.toContain('sent');
});

it('leaves keys to whoever composes a character', () => {
  const { chosen } = open();
  for (const key of ['ArrowDown', 'Enter']) fireEvent.keyDown(box(), { key, isComposing: true });
  expect(active()).toBe('Albatross');
  expect(chosen).toEqual([]);
});

it('is emptied by Escape, which closes what is around only when it is empty', async () => {
  const { user, outside } = open();
  await user.keyboard('bi{Escape}');
  expect(box().value).toBe('');
  expect(outside).not.toContain('Escape');
  await user.keyboard('{Escape}');
  expect(outside).toContain('Escape');
});

it('is closed without options', async () => {
  const { user } = open({ options: [] });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(active()).toBeNull();
  expect(box().getAttribute('aria-expanded')).toBe('false');
});

it('keeps the focus where it is shut, and chooses nothing', async () => {
  const { user, chosen } = open({ isShut: true });
  await user.keyboard('{ArrowDown}{Enter}b');
  expect(chosen).toEqual([]);
  expect(active()).toBeNull();
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(box().getAttribute('aria-disabled')).toBe('true');
  expect(box().value).toBe('');
  expect(document.activeElement).toBe(box());
  expect(screen.queryByRole('listbox')).toBeNull();
});
