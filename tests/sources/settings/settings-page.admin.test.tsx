import { DesignSystemProvider } from '@strapi/design-system';
import { NotificationsProvider } from '@strapi/strapi/admin';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { registered } from '../../../admin/src/load-translations';
import { SettingsPage } from '../../../admin/src/sources/settings/settings-page';
import en from '../../../admin/src/translations/en.json';
import type { SourcingSettings } from '../../../content-types';
import { violations } from '../../support/admin-page';

const SETTINGS: SourcingSettings = {
  preset: 'magazine',
  severities: {},
  glossary: [{ id: 'background', name: 'Background', meaning: 'Not by name.' }],
  defaultDescription: { '': 'a source', de: 'eine Quelle' },
  density: 5,
  attesterMayApprove: false,
  authorMayConfirm: false,
  overridable: true,
};

const RULES = [
  {
    id: 'not-attested',
    explanation: 'An editor attests.',
    severity: { wire: 'block', broadsheet: 'block', magazine: 'off', off: 'off' },
  },
  {
    id: 'own-rule',
    explanation: 'Ours alone.',
    severity: { wire: 'warn', broadsheet: 'warn', magazine: 'warn', off: 'off' },
  },
];

const { fetch: noFetch } = globalThis;
afterAll(() => {
  globalThis.fetch = noFetch;
});

const answer = (status: number, body: unknown) =>
  ({ ok: status < 400, status, json: async () => body }) as Response;

/** Stands for the server. Gives what was sent to it. */
const serve = (
  put: (body: SourcingSettings) => Response,
  settings = () => answer(200, { data: SETTINGS }),
) => {
  const sent: SourcingSettings[] = [];
  globalThis.fetch = async (url, init) => {
    const { pathname } = new URL(String(url));
    if (pathname.endsWith('/preview')) {
      return answer(200, { data: { articles: 9, blocked: { now: 1, after: 4 } } });
    }
    if (init?.method === 'PUT') {
      sent.push(JSON.parse(String(init.body)));
      return put(sent.at(-1) as SourcingSettings);
    }
    if (pathname.endsWith('/settings')) return settings();
    if (pathname.endsWith('/rules')) return answer(200, { data: RULES });
    return answer(200, [
      { code: 'en', name: 'English (en)' },
      { code: 'de', name: 'German (de)' },
    ]);
  };
  return sent;
};

/** The page with a router that can be held back, as the guard of unsaved changes needs one. */
const renderPage = () => {
  const router = createMemoryRouter([
    { path: '/', element: <SettingsPage /> },
    { path: '/elsewhere', element: <p>Elsewhere</p> },
  ]);
  render(
    <IntlProvider locale="en" messages={registered('en', en)}>
      <DesignSystemProvider locale="en">
        <NotificationsProvider>
          <RouterProvider router={router} />
        </NotificationsProvider>
      </DesignSystemProvider>
    </IntlProvider>,
  );
  return { user: userEvent.setup(), router };
};

const choose = async (user: ReturnType<typeof userEvent.setup>, field: RegExp, option: string) => {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
};

it('shows what a change does before it is saved, and saves it', async () => {
  const sent = serve((body) => answer(200, { data: body }));
  const { user } = renderPage();
  await screen.findByText('Ours alone.');
  expect(screen.getByText(en['settings.rule.why.not-attested'])).toBeTruthy();
  expect(screen.getByText(en['settings.changes.none'])).toBeTruthy();
  expect(await violations()).toEqual([]);

  await choose(user, /^Preset/, 'Wire agency');
  await choose(user, /How much this matters: own-rule/, 'off');
  expect(screen.getByText('No editor knows who a source is:').parentElement?.textContent).toMatch(
    /off.*blocks/,
  );
  await user.click(screen.getByRole('button', { name: 'Try on the newest articles' }));
  expect(
    await screen.findByText(/9 newest articles, 1 is blocked now, and 4 would be/),
  ).toBeTruthy();

  await user.click(screen.getByRole('checkbox', { name: /attests a source may approve/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findAllByText(en['settings.saved'])).not.toHaveLength(0);
  expect(sent).toEqual([
    { ...SETTINGS, preset: 'wire', severities: { 'own-rule': 'off' }, attesterMayApprove: true },
  ]);
  expect(screen.getByText(en['settings.changes.none'])).toBeTruthy();
});

it('puts what the server says at the field it is about', async () => {
  const message = 'glossary.0.name must not be empty';
  serve(() =>
    answer(400, {
      error: {
        name: 'ValidationError',
        message: 'Wrong',
        status: 400,
        details: {
          errors: [{ path: ['glossary', '0', 'name'], message, name: 'ValidationError' }],
        },
      },
    }),
  );
  const { user } = renderPage();
  await user.type(await screen.findByRole('textbox', { name: /^What it means/ }), '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(message)).toBeTruthy();
});

it('does not let go of unsaved changes unasked', async () => {
  serve((body) => answer(200, { data: body }));
  const { user, router } = renderPage();
  await user.type(await screen.findByRole('textbox', { name: /^What it means/ }), '!');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', false),
  );
  router.navigate('/elsewhere');
  expect(await screen.findByRole('alertdialog')).toBeTruthy();
  expect(screen.queryByText('Elsewhere')).toBeNull();
});

it('is closed to those who may not', async () => {
  serve(
    () => answer(200, {}),
    () => answer(403, { error: {} }),
  );
  renderPage();
  expect(await screen.findByText(/permissions/)).toBeTruthy();
});
