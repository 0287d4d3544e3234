import { screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { customFields } from '../../admin/src/fields';
import type { FieldProps } from '../../admin/src/fields/field-props';
import { CUSTOM_FIELDS } from '../../server/src/fields';
import { servePanel } from '../related-stories/panel-server';
import { announced, type FormErrors, focus, renderInForm, violations } from '../support/admin-page';

const inputOf = async (name: string): Promise<ComponentType<FieldProps>> => {
  const field = customFields.find((one) => one.name === name);
  const loaded = (await field?.components.Input()) as { default: ComponentType<FieldProps> };
  return loaded.default;
};

const renderField = async (
  name: string,
  value: unknown,
  { errors, ...props }: Partial<FieldProps> & { errors?: FormErrors } = {},
) => {
  const Input = await inputOf(name);
  const rendered = renderInForm(<Input name="it" label="The field" {...props} />, {
    values: { it: value },
    errors,
  });
  return { ...rendered, value: () => rendered.form().values.it };
};

const VALUES: Record<string, unknown> = {
  'string-list': ['M. Ellery', 'The Harbour Lady'],
  'url-list': ['https://example.com/a', 'https://example.com/b'],
  roles: [{ title: 'Minister', organisation: 'Vessany', from: '2019-05', to: '2022' }],
  corrections: [{ date: '2024-03-09', text: 'The pier was the other one.' }],
  'partial-date': '1984-09',
  url: 'https://example.com',
  'related-stories': [
    { type: 'article', article: 'abc', kind: 'related' },
    { type: 'url', url: 'https://example.com', title: 'The pier', kind: 'background' },
  ],
};

/** Lists that are added to by a button. */
const LISTS = ['string-list', 'url-list', 'roles', 'corrections'];

const { fetch: noFetch } = globalThis;
// The input of related stories asks the server how they stand.
beforeEach(() => {
  servePanel();
});
afterAll(() => {
  globalThis.fetch = noFetch;
});

it('has an input for every custom field that the server has, of the same type', () => {
  expect(customFields.map(({ name, type }) => [name, type]).sort()).toEqual(
    Object.entries(CUSTOM_FIELDS)
      .map(([name, { type }]) => [name, type])
      .sort(),
  );
});

describe.each(Object.keys(VALUES))('the input of %s', (name) => {
  it('shows its label, hint and that it is required', async () => {
    await renderField(name, VALUES[name], { hint: 'Some help', required: true });

    expect(screen.getByText('The field', { exact: false }).textContent).toContain('*');
    expect(screen.getByText('Some help')).not.toBeNull();
  });

  it.each([null, undefined])('is empty when the value is %s', async (value) => {
    const { form } = await renderField(name, value);

    expect(screen.queryAllByRole('listitem')).toEqual([]);
    for (const input of screen.queryAllByRole<HTMLInputElement>('textbox')) {
      expect(input.value).toBe('');
    }
    expect(form().modified).toBe(false);
  });

  it('shows what the server says of the whole', async () => {
    await renderField(name, VALUES[name], { errors: { it: 'The whole is wrong.' } });

    expect(screen.getByText('The whole is wrong.')).not.toBeNull();
  });

  it('cannot be changed while it is disabled', async () => {
    await renderField(name, VALUES[name], { disabled: true });

    const inputs = [...screen.queryAllByRole('textbox'), ...screen.queryAllByRole('combobox')];
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) {
      expect(input.matches(':disabled, [aria-disabled="true"], [data-disabled]')).toBe(true);
    }
    expect(screen.queryAllByRole('button', { name: /^(Add|Move|Remove) / })).toEqual([]);
  });

  it('has nothing that keeps anybody out', async () => {
    await renderField(name, VALUES[name], { hint: 'Some help', errors: { it: 'Wrong.' } });

    expect(await violations()).toEqual([]);
  });
});

describe.each(LISTS)('the list of %s', (name) => {
  it('leaves the document unmodified when what was added is removed again', async () => {
    const { user, form } = await renderField(name, null);

    await user.click(screen.getAllByRole('button', { name: /^Add / })[0] as HTMLElement);
    expect(form().modified).toBe(true);
    await user.click(screen.getByRole('button', { name: /^Remove / }));

    expect(form().modified).toBe(false);
  });
});

describe('lists of lines', () => {
  it('hold what is typed, in order', async () => {
    const { user, value } = await renderField('string-list', null);

    await user.tab();
    await user.keyboard('{Enter}M. Ellery{Enter}The Harbour Lady');

    expect(value()).toEqual(['M. Ellery', 'The Harbour Lady']);
    expect(announced()).toBe('Entry 2 added.');
  });

  it.each([
    ['string-list', ['Ellery', ''], 'This may not be empty.'],
    ['string-list', ['Ellery', 'Ellery '], 'This is in the list already.'],
    ['string-list', ['Ellery', 'x'.repeat(256)], 'This is longer than 255 characters.'],
    ['url-list', ['https://a.example', 'javascript:alert(1)'], /Write a whole address/],
    ['url-list', ['https://a.example', 'a.example'], /Write a whole address/],
    ['url-list', ['https://a.example', 'https://a.example'], 'This is in the list already.'],
  ])('of %s refuse the second of %j where it is typed', async (name, lines, message) => {
    const { user } = await renderField(name, lines.slice(0, 1));
    await user.click(screen.getByRole('button', { name: /^Add / }));
    const second = screen.getByRole('textbox', { name: 'The field 2' });

    if (lines[1]) await user.paste(lines[1]);
    await user.tab();

    expect(second.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(second.getAttribute('aria-describedby') ?? '')).toBe(
      screen.getByText(message),
    );
  });

  it('show what the server says of one entry until that is edited', async () => {
    const { user } = await renderField('string-list', ['Ellery', 'Vess'], {
      errors: { it: { 1: 'Nobody is called that.' } },
    });
    expect(screen.getByText('Nobody is called that.')).not.toBeNull();

    await user.type(screen.getByRole('textbox', { name: 'The field 2' }), 'any');

    expect(screen.queryByText('Nobody is called that.')).toBeNull();
  });
});

describe.each([
  ['partial-date', '1984', '1984-13', /Write a year, a month or a day/],
  ['partial-date', '1984-02-29', '1985-02-29', /Write a year, a month or a day/],
  ['url', 'https://example.com/a?b=c', 'ftp://example.com', /Write a whole address/],
  ['url', 'http://example.com', 'javascript:alert(1)', /Write a whole address/],
])('a %s', (name, right, wrong, message) => {
  it(`takes ${right} without a word`, async () => {
    const { user, value } = await renderField(name, null);

    await user.type(screen.getByRole('textbox', { name: 'The field' }), `${right} `);
    await user.tab();

    expect(value()).toBe(right);
    expect(screen.queryByText(message)).toBeNull();
  });

  it(`refuses ${wrong} as soon as it is left, and until it is mended`, async () => {
    const { user } = await renderField(name, null);
    const input = screen.getByRole('textbox', { name: 'The field' });

    await user.type(input, wrong);
    expect(screen.queryByText(message)).toBeNull();
    await user.tab();
    expect(screen.getByText(message)).not.toBeNull();

    await user.clear(input);
    expect(screen.queryByText(message)).toBeNull();
  });

  it('is null again when it is emptied', async () => {
    const { user, value } = await renderField(name, right);

    await user.clear(screen.getByRole('textbox', { name: 'The field' }));

    expect(value()).toBeNull();
  });
});

describe('roles', () => {
  it('are written by keyboard alone, without keys for what is left empty', async () => {
    const { user, value } = await renderField('roles', null);

    await user.tab();
    await user.keyboard('{Enter}Minister for Fisheries{Tab}{Tab}2019-05');

    expect(value()).toEqual([{ title: 'Minister for Fisheries', from: '2019-05' }]);
  });

  it('lose a key that is emptied', async () => {
    const { user, value } = await renderField('roles', [{ title: 'Minister', to: '2022' }]);

    await user.clear(screen.getByRole('textbox', { name: 'To' }));

    expect(value()).toEqual([{ title: 'Minister' }]);
  });

  it('say at once when the time runs backwards', async () => {
    const { user } = await renderField('roles', [{ title: 'Minister', from: '2019-05' }]);
    const to = screen.getByRole('textbox', { name: 'To' });

    await user.type(to, '2018');
    await user.tab();

    expect(document.getElementById(to.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This is before it began.',
    );
  });

  it('show what the server says at the very input', async () => {
    await renderField('roles', [{ title: 'Minister' }, { title: 'Historian', to: '2020' }], {
      errors: { it: { 1: { to: 'Not before 2021.' } } },
    });

    const second = screen.getAllByRole('listitem')[1] as HTMLElement;
    const to = within(second).getByRole('textbox', { name: 'To' });
    expect(document.getElementById(to.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Not before 2021.',
    );
  });

  it('are named in the buttons that move and remove them', async () => {
    await renderField('roles', [{ title: 'Minister', organisation: 'Vessany' }, { title: '' }]);

    expect(screen.getByRole('button', { name: 'Remove Minister, Vessany' })).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Move entry 2 up' })).not.toBeNull();
  });
});

describe('corrections', () => {
  it('begin with the day of today and take a text by keyboard', async () => {
    const { user, value } = await renderField('corrections', null);
    await user.click(screen.getByRole('button', { name: 'Add a correction' }));

    focus(screen.getByRole('textbox', { name: /What was wrong/ }));
    await user.keyboard('It was the other pier.');

    const now = new Date();
    const day = String(now.getDate()).padStart(2, '0');
    expect(value()).toEqual([
      {
        date: expect.stringMatching(new RegExp(`^${now.getFullYear()}-\\d\\d-${day}$`)),
        text: 'It was the other pier.',
      },
    ]);
  });

  it('keep their day whatever the time zone', async () => {
    await renderField('corrections', VALUES.corrections);

    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Corrected on/ }).value).toBe(
      '03/09/2024',
    );
  });

  it('ask for a day that is missing', async () => {
    await renderField('corrections', [{ date: '', text: 'It was the other pier.' }]);

    expect(screen.getByText('Choose a day.')).not.toBeNull();
  });
});
