import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { loadTranslations, registered } from '../../admin/src/load-translations';
import { sayingIn } from '../../admin/src/said';
import { sourcingFilter } from '../../admin/src/sources/columns/sourcing-filter';
import en from '../../admin/src/translations/en.json';
import { ChoiceField } from '../../admin/src/views/choice-field';
import { ChoiceFilterInput } from '../../admin/src/views/choice-filter-input';
import { editViewInWords } from '../../admin/src/views/edit-view';
import { listFiltersInWords } from '../../admin/src/views/list-filters';
import { listViewInWords } from '../../admin/src/views/list-view';
import { articleSchema, personSchema, quoteSchema } from '../../content-types';
import { focus, renderInForm, renderOnPage, violations } from '../support/admin-page';

const SCHEMAS = { article: articleSchema, person: personSchema, quote: quoteSchema };

const german = {
  ...registered('en', en),
  ...registered('de', {
    'hint.quote.speaker': 'Nur bei benannten Zitaten.',
    'column.person.birthDate': 'Geboren',
    'choice.kind.organisation': 'Organisation',
    'choice.kind.individual': 'Einzelperson',
  }),
};

describe('the translations', () => {
  it.each(Object.entries(SCHEMAS))(
    'have every label and hint of a view of %s',
    (type, { config }) => {
      const shipped = Object.entries(config.metadatas).flatMap(([field, { edit, list }]) => [
        [`label.${type}.${field}`, edit.label],
        ...('description' in edit ? [[`hint.${type}.${field}`, edit.description]] : []),
        ...(list.label === edit.label ? [] : [[`column.${type}.${field}`, list.label]]),
      ]);
      const translatable = Object.entries(en).filter(([key]) =>
        new RegExp(`^(label|hint|column)\\.${type}\\.`).test(key),
      );

      expect(Object.fromEntries(translatable)).toEqual(Object.fromEntries(shipped));
    },
  );

  it('have words for every value of every enumeration', () => {
    for (const { attributes } of Object.values(SCHEMAS)) {
      for (const [name, attribute] of Object.entries(attributes)) {
        if (!('enum' in attribute)) continue;
        for (const value of attribute.enum) expect(en).toHaveProperty([`choice.${name}.${value}`]);
      }
    }
  });

  it('are empty for a language without a file, and prefixed for one with', async () => {
    const [english, unknown] = await loadTranslations({ locales: ['en', 'xx'] });

    expect(english?.data).toMatchObject({ 'newsdesk.roles.add': 'Add a title' });
    expect(unknown).toEqual({ locale: 'xx', data: {} });
  });

  it('label edit views in other languages, and leave them to the view in English', () => {
    const key = 'content-manager.content-types.plugin::newsdesk.person.name';

    expect(registered('fr', { 'label.person.name': 'Nom' })).toHaveProperty([key], 'Nom');
    expect(registered('en', { 'label.person.name': 'Name' })).not.toHaveProperty([key]);
  });
});

type EditPayload = Parameters<typeof editViewInWords>[0];
type ListPayload = Parameters<typeof listViewInWords>[0];

const editView = (field: object, options: object = { newsdesk: { type: 'quote' } }) =>
  ({ layout: { layout: [[[field]]], options } }) as unknown as EditPayload;

const editField = (payload: EditPayload) =>
  editViewInWords(payload).layout.layout[0]?.[0]?.[0] as unknown as {
    hint: ReactNode;
    type: string;
  };

const listView = (header: object, type: string) =>
  ({
    displayedHeaders: [header],
    layout: { options: { newsdesk: { type } } },
  }) as unknown as ListPayload;

const listHeader = (payload: ListPayload) =>
  listViewInWords(payload).displayedHeaders[0] as unknown as {
    label: string | { id: string };
    cellFormatter?: (row: object) => ReactNode;
  };

describe('an edit view', () => {
  const speaker = { name: 'speaker', type: 'relation', attribute: { type: 'relation' } };

  it('shows a hint of ours in the language of the editor', () => {
    const { hint } = editField(editView({ ...speaker, hint: en['hint.quote.speaker'] }));
    renderOnPage(hint, german);

    expect(screen.getByText('Nur bei benannten Zitaten.')).not.toBeNull();
  });

  it('keeps a hint that an editor wrote', () => {
    expect(editField(editView({ ...speaker, hint: 'Ask Otto.' })).hint).toBe('Ask Otto.');
  });

  it('of another type stays as it is', () => {
    const payload = editView({ ...speaker, hint: en['hint.quote.speaker'] }, {});

    expect(editViewInWords(payload)).toBe(payload);
  });

  it('shows enumerations of ours with the input that has words for them', () => {
    const form = { name: 'form', type: 'enumeration', attribute: quoteSchema.attributes.form };
    const other = { name: 'form', type: 'enumeration', attribute: { enum: ['round', 'square'] } };

    expect(editField(editView(form)).type).toBe('newsdesk-choice');
    expect(editField(editView(other)).type).toBe('enumeration');
  });
});

describe('a list view', () => {
  it('names its columns in the language of the editor, unless an editor named them', () => {
    const header = { name: 'birthDate', attribute: { type: 'string' } };

    expect(listHeader(listView({ ...header, label: 'Born' }, 'person')).label).toMatchObject({
      id: 'newsdesk.column.person.birthDate',
    });
    expect(listHeader(listView({ ...header, label: 'Year' }, 'person')).label).toBe('Year');
  });

  it('shows choices in words', () => {
    const header = { name: 'kind', label: 'Kind', attribute: personSchema.attributes.kind };
    renderOnPage(
      listHeader(listView(header, 'person')).cellFormatter?.({ kind: 'individual' }),
      german,
    );

    expect(screen.getByText('Einzelperson')).not.toBeNull();
  });

  it.each([
    [{ attribution: 'named', speaker: { name: 'Mara Ellery' } }, 'Mara Ellery'],
    [{ attribution: 'named', speaker: null }, 'Nobody yet'],
    [{ attribution: 'anonymous', sourceDescription: 'an official' }, 'an official'],
    [{ attribution: 'anonymous', sourceDescription: null }, 'An unnamed source'],
    [{ attribution: 'anonymous', speaker: { name: 'Mara Ellery' } }, 'An unnamed source'],
  ])('tells of %j as %s', (row, words) => {
    const header = { name: 'speaker', label: 'Speaker', attribute: quoteSchema.attributes.speaker };
    const { container } = renderOnPage(listHeader(listView(header, 'quote')).cellFormatter?.(row));

    expect(container.textContent).toContain(words);
    if (row.attribution === 'anonymous') expect(container.textContent).not.toContain('Mara');
  });
});

describe('the filters of a list', () => {
  const say = (key: keyof typeof en) => `${en[key]}!`;
  type Payload = Parameters<ReturnType<typeof listFiltersInWords>>[0];
  const filtersOf = (type: string, ...displayedFilters: object[]) =>
    ({
      displayedFilters,
      layout: { options: { newsdesk: { type } } },
    }) as unknown as Payload;
  const attribution = {
    name: 'attribution',
    label: 'Attribution',
    type: 'enumeration',
    options: ['named', 'anonymous'].map((value) => ({ label: value, value })),
  };

  it('have their names and choices in the language of the editor', () => {
    const [own, renamed] = listFiltersInWords(say)(
      filtersOf('quote', attribution, { ...attribution, label: 'Whose' }),
    ).displayedFilters;
    expect(own).toMatchObject({
      label: { id: 'newsdesk.label.quote.attribution' },
      options: [
        { value: 'named', label: `${en['choice.attribution.named']}!` },
        { value: 'anonymous', label: `${en['choice.attribution.anonymous']}!` },
      ],
    });
    expect(renamed?.label).toBe('Whose');
  });

  it('stay as they are where they are Strapi’s, or those of another type', () => {
    const status = { ...attribution, name: '__status', label: 'Status' };
    expect(listFiltersInWords(say)(filtersOf('quote', status)).displayedFilters).toEqual([status]);
    const elsewhere = { ...filtersOf('quote', attribution), layout: { options: {} } } as Payload;
    expect(listFiltersInWords(say)(elsewhere)).toBe(elsewhere);
  });

  it('have one by sources and quotes among those of articles alone', () => {
    const names = (type: string) =>
      sourcingFilter(say)(filtersOf(type)).displayedFilters.map(({ name }) => name);
    expect(names('article')).toEqual(['sourcing']);
    expect(names('quote')).toEqual([]);
  });

  it('are said in the language of the panel at that moment', () => {
    let locale = 'de';
    const translations = { de: { 'newsdesk.columns.filter.none': 'Nicht anonym' } };
    const store = { getState: () => ({ admin_app: { language: { locale } } }) };
    const spoken = sayingIn({ store, translations } as unknown as Parameters<typeof sayingIn>[0]);
    expect(spoken('columns.filter.none')).toBe('Nicht anonym');
    locale = 'fr';
    expect(spoken('columns.filter.none')).toBe(en['columns.filter.none']);
  });

  it('are chosen from by keyboard', async () => {
    const options = [
      { value: 'sources', label: 'Anonymous' },
      { value: 'none', label: 'Not anonymous' },
    ];
    const { user, form } = renderInForm(
      <ChoiceFilterInput name="value" type="enumeration" aria-label="Sourcing" options={options} />,
    );
    focus(screen.getByRole('combobox', { name: 'Sourcing' }));

    await user.keyboard('{Enter}{ArrowDown}{Enter}');

    expect(form().values.value).toBe('none');
    expect(await violations()).toEqual([]);
  });
});

describe('the input of an enumeration', () => {
  const kind = (
    <ChoiceField name="kind" label="Kind" required attribute={personSchema.attributes.kind} />
  );

  it('is chosen from by keyboard, in the language of the editor', async () => {
    const { user, form } = renderInForm(kind, { values: { kind: 'individual' }, messages: german });
    const input = screen.getByRole('combobox', { name: /Kind/ });
    expect(input.textContent).toBe('Einzelperson');
    focus(input);

    await user.keyboard('{Enter}{ArrowDown}{Enter}');

    expect(form().values.kind).toBe('organisation');
  });

  it('has nothing that keeps anybody out', async () => {
    renderInForm(kind, { values: { kind: null } });

    expect(await violations()).toEqual([]);
  });
});
