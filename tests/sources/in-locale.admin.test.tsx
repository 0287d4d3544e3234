import { screen } from '@testing-library/react';
import { InLocale } from '../../admin/src/sources/in-locale';
import { renderOnPage } from '../support/admin-page';

const { fetch: noFetch } = globalThis;
afterEach(() => {
  globalThis.fetch = noFetch;
});

const LOCALES = [
  { code: 'de', isDefault: false },
  { code: 'fr', isDefault: true },
];

/** Stands for a server that answers so, one time after the other. */
const serve = (...answers: (object | null)[]): string[] => {
  const asked: string[] = [];
  globalThis.fetch = async (url) => {
    asked.push(new URL(String(url)).pathname);
    const answer = answers.shift() ?? null;
    return {
      ok: answer !== null,
      status: answer === null ? 500 : 200,
      json: async () => answer ?? { error: {} },
    } as Response;
  };
  return asked;
};

const show = (locale?: string) =>
  renderOnPage(<InLocale locale={locale}>{(known) => <p>In {known}</p>}</InLocale>);

it('shows a page that says its locale, and asks nobody', async () => {
  const asked = serve();
  show('de');
  await screen.findByText('In de');
  expect(asked).toEqual([]);
});

it('asks for the default one where the page says none', async () => {
  const asked = serve(LOCALES);
  show();
  await screen.findByText('In fr');
  expect(asked).toEqual(['/i18n/locales']);
});

it.each([
  ['nobody answers', null],
  ['there is no default one', [{ code: 'de', isDefault: false }]],
])('can be tried again where %s', async (_why, answer) => {
  serve(answer, LOCALES);
  const { user } = show();
  await screen.findByText('The language of this page could not be found out.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('In fr');
});
