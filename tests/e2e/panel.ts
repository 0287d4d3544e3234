import type { Page } from 'playwright-core';
import logins from '../../demo/src/seed/logins.json';

export type Login = (typeof logins)[number]['role'];

/** Opens the panel and logs in as one of the demo newsroom's people. */
export const logIn = async (page: Page, url: string, role: Login): Promise<void> => {
  const login = logins.find((one) => one.role === role);
  if (login === undefined) throw new Error(`The demo has no login for ${role}.`);
  await logInWith(page, url, login);
};

/** Opens the panel and logs in as anybody. */
export const logInWith = async (
  page: Page,
  url: string,
  login: { email: string; password: string },
): Promise<void> => {
  await page.goto(`${url}/admin`);
  await page.getByLabel('Email').fill(login.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(login.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /Hello/ }).waitFor();
};

/** Opens the form for a new document of one of the types. */
export const openNew = async (
  page: Page,
  url: string,
  type: 'article' | 'person' | 'quote',
): Promise<void> => {
  await page.goto(`${url}/admin/content-manager/collection-types/plugin::newsdesk.${type}/create`);
  await page.getByRole('heading', { name: 'Create an entry' }).waitFor();
};

/** Saves the form as a draft and waits for the panel to say so. */
export const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').waitFor();
};

/** Picks an entry for a relation by what an editor reads of it. */
export const pick = async (page: Page, field: RegExp, entry: string): Promise<void> => {
  const box = page.getByRole('combobox', { name: field });
  await box.click();
  await box.pressSequentially(entry);
  await page.getByRole('option', { name: entry }).first().click();
};

/** Picks one of a closed vocabulary. */
export const choose = async (page: Page, field: string, choice: string): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
};

/** Opens what stands beside a form, which a narrow page keeps in a drawer. */
export const openBeside = async (page: Page): Promise<void> => {
  const aside = page.locator('aside').first();
  const drawer = page.getByRole('button', { name: 'Open more actions' });
  await aside.or(drawer).first().waitFor();
  if (await drawer.count()) await drawer.click();
};
