import { DesignSystemProvider } from '@strapi/design-system';
import { Form, NotificationsProvider, useForm } from '@strapi/strapi/admin';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ComponentProps, ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router-dom';
import { registered } from '../../admin/src/load-translations';
import en from '../../admin/src/translations/en.json';

const MESSAGES = registered('en', en);

/** What the server said of a save, at the paths it said it of. */
export type FormErrors = { [path: string]: string | FormErrors };

/** A component where Strapi's admin panel would have it: theme, language, addresses. */
export const onPage = (content: ReactNode, messages: Record<string, string> = MESSAGES) => (
  <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
    <IntlProvider locale="en" messages={messages}>
      <DesignSystemProvider locale="en">
        <NotificationsProvider>{content}</NotificationsProvider>
      </DesignSystemProvider>
    </IntlProvider>
  </MemoryRouter>
);

/** Renders a component there. */
export const renderOnPage = (content: ReactNode, messages?: Record<string, string>) => ({
  ...render(onPage(content, messages)),
  user: userEvent.setup(),
});

interface FormOptions {
  values?: Record<string, unknown>;
  /** What the server said at the last save, as the content manager puts it into the form. */
  errors?: FormErrors;
  messages?: Record<string, string>;
}

interface FormState {
  values: Record<string, unknown>;
  modified: boolean;
  onChange: (field: string, value: unknown) => void;
}

const Watch = ({ onForm }: { onForm: (form: FormState) => void }) => {
  onForm({
    values: useForm('Watch', (state) => state.values as Record<string, unknown>),
    modified: useForm('Watch', (state) => state.modified),
    onChange: useForm('Watch', (state) => state.onChange) as FormState['onChange'],
  });
  return null;
};

/**
 * Renders a field in Strapi's own form. `form()` gives what the form holds now; `write()` changes it,
 * as another field would.
 */
export const renderInForm = (
  field: ReactNode,
  { values = {}, errors = {}, messages }: FormOptions = {},
) => {
  const held: { form: FormState } = {
    form: { values, modified: false, onChange: () => {} },
  };
  const view = renderOnPage(
    <Form
      method="PUT"
      initialValues={values}
      initialErrors={errors as ComponentProps<typeof Form>['initialErrors']}
      onSubmit={() => {}}
    >
      {field}
      <Watch
        onForm={(form) => {
          held.form = form;
        }}
      />
    </Form>,
    messages,
  );
  const write = (field: string, value: unknown) => act(() => held.form.onChange(field, value));
  return { ...view, form: () => held.form, write };
};

/** What the page has last told screen readers. */
export const announced = (): string =>
  document.getElementById('live-region-status')?.textContent ?? '';

/** The accessibility rules that the page breaks, colours excepted: jsdom paints none. */
export const violations = async (): Promise<string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      // Measures glyphs on a canvas.
      'label-content-name-mismatch': { enabled: false },
      region: { enabled: false },
    },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Goes to an element as Tab would. */
export const focus = (element: HTMLElement): void => act(() => element.focus());
