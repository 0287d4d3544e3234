import type { Browser, Locator, Page } from 'playwright-core';
import { type AdminApi, adminApi, setHouse } from './admin-api';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';
import { logIn, openNew, pick, save } from './panel';

const TYPES = '/content-manager/collection-types/plugin::newsdesk';
const WIDE = { width: 1280, height: 1000 };
const NARROW = { width: 390, height: 844 };
const NO_BYLINE = 'The article has no byline.';
const BODY = '“The lamps stay lit,” she said, “until the last boat is in.”';

interface Document {
  documentId: string;
}

describeInBrowser('the rules of the house where an article is edited', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;
  let api: AdminApi;
  let person: Document;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    api = await adminApi(server.url, 'superAdmin');
    person = await create('person', { name: 'Ismay Tarn' });
    page = await browser.newPage({ viewport: WIDE });
    page.setDefaultTimeout(20_000);
    await logIn(page, server.url, 'superAdmin');
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    await page.setViewportSize(WIDE);
    await house('block');
  });

  const house = (byline: 'block' | 'warn' | 'off'): Promise<void> =>
    setHouse(api, { preset: 'off', severities: { 'byline-missing': byline } });

  const create = async (type: 'article' | 'person' | 'quote', data: object): Promise<Document> =>
    (await api<{ data: Document }>('POST', `${TYPES}.${type}`, data)).data;

  const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

  let written = 0;
  /** An article with one quote, whose record has other marks than the text. */
  const story = async (
    text = 'The lamps stay lit … until the last boat is in',
  ): Promise<{ article: string; quote: string; title: string }> => {
    const title = `Lamps of the outer quay, part ${++written}`;
    const { documentId: article } = await create('article', { title, body: blocks(BODY) });
    const { documentId: quote } = await create('quote', {
      text,
      attribution: 'named',
      speaker: { connect: [{ documentId: person.documentId }] },
      article: { connect: [{ documentId: article }] },
    });
    return { article, quote, title };
  };

  const open = async (type: 'article' | 'quote', documentId: string): Promise<void> => {
    await page.goto(`${server.url}/admin${TYPES}.${type}/${documentId}`);
    await page.getByRole('button', { name: 'Save', exact: true }).first().waitFor();
  };
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const question = (): Locator => page.getByRole('alertdialog');
  const modal = (): Locator => page.getByRole('dialog');
  const published = (): Locator => page.getByText('Published document');
  const isPublished = async (article: string): Promise<boolean> => {
    const { data } = await api<{ data: { status: string } }>('GET', `${TYPES}.article/${article}`);
    return data.status === 'published';
  };
  const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

  it('says in a narrow window what blocks, where the panel is out of sight', async () => {
    const { article } = await story();
    await page.setViewportSize(NARROW);
    await open('article', article);
    await button('Open more actions').waitFor();
    await button('Publish').click();
    await question().getByText(NO_BYLINE).waitFor();
    await question().getByRole('button', { name: 'Cancel' }).click();
    await question().waitFor({ state: 'detached' });

    await button('Open more actions').click();
    await page.getByRole('heading', { name: '1 finding' }).waitFor();
    await button('Publish').click();
    await page.waitForFunction(() => /^1 finding$/.test(document.activeElement?.textContent ?? ''));
    expect(await question().count()).toBe(0);
    expect(await isPublished(article)).toBe(false);
  });

  it('shows a passage from the drawer of a narrow window, and not behind it', async () => {
    const { article } = await story();
    await page.setViewportSize(NARROW);
    await open('article', article);
    await button('Open more actions').click();
    await button(/^Show in text/)
      .first()
      .click();
    await button('Open more actions').waitFor();
    await page.waitForFunction(() => (getSelection()?.toString() ?? '') !== '');
    expect(await selected()).toContain('The lamps stay lit,” she said, “until the last boat is in');
    await page.waitForFunction(() => {
      const range = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const at = range && document.elementFromPoint(range.left + 4, range.top + 4);
      return at?.closest('[data-slate-editor]') !== null && at !== null;
    });
  });

  it('shows a quote in the text whose record has other marks, and says where it cannot', async () => {
    const { article } = await story();
    await open('article', article);
    await button(/^Show in text/)
      .first()
      .click();
    await page.waitForFunction(() => (getSelection()?.toString() ?? '') !== '');
    expect(await selected()).toContain('The lamps stay lit,” she said, “until the last boat is in');

    await api('PUT', `${TYPES}.article/${article}`, { authors: { connect: [person] } });
    await api('POST', `${TYPES}.article/${article}/actions/publish`, {});
    await api('PUT', `${TYPES}.article/${article}`, {
      body: blocks('“We never put them out,” she said.'),
    });
    await create('quote', {
      text: 'We never put them out',
      attribution: 'named',
      speaker: { connect: [person] },
      article: { connect: [{ documentId: article }] },
    });
    await page.goto(`${server.url}/admin${TYPES}.article/${article}?status=published`);
    await button(/^Show in text: We never/).click();
    await page.getByText('These words are not in the text that is shown.').first().waitFor();
  });

  it('counts a byline that is chosen and not saved yet', async () => {
    const { article } = await story();
    await open('article', article);
    await page.getByRole('heading', { name: '1 finding' }).waitFor();
    await pick(page, /Bylines/, 'Ismay Tarn');
    await page.getByRole('heading', { name: '1 finding' }).waitFor({ state: 'detached' });
    await button('Publish').click();
    await published().waitFor();
    expect(await isPublished(article)).toBe(true);
  });

  it('asks before an article is published that was never saved', async () => {
    await openNew(page, server.url, 'article');
    await page.getByRole('textbox', { name: 'Headline' }).fill('Outer quay goes dark');
    await button('Publish').click();
    await question().getByText(NO_BYLINE).waitFor();
    await question()
      .getByText(/^Not published/)
      .waitFor();
    await question().getByRole('button', { name: 'Cancel' }).click();

    await house('warn');
    await button('Publish').click();
    await question().getByText('Do you still want to publish?').waitFor();
    expect(await published().count()).toBe(0);
    await question()
      .getByRole('button', { name: /^(Publish|Confirm)/ })
      .click();
    await published().waitFor();
    await page.waitForURL(/newsdesk\.article\/(?!create)/);
  });

  it('asks before an article is published by the shortcut', async () => {
    await house('warn');
    const { article } = await story();
    await open('article', article);
    await page.getByRole('heading', { name: '1 finding' }).waitFor();
    await page.locator('[data-slate-editor="true"]').click();
    await page.keyboard.press('Control+Shift+Enter');
    await question().getByText(NO_BYLINE).waitFor();
    // Once more, under the question, is no answer to it.
    await page.keyboard.press('Control+Shift+Enter');
    await question().getByRole('button', { name: 'Cancel' }).click();
    await question().waitFor({ state: 'detached' });
    expect(await published().count()).toBe(0);
    expect(await isPublished(article)).toBe(false);

    await house('block');
    await page.keyboard.press('Control+Shift+Enter');
    await page.waitForFunction(() => /^1 finding$/.test(document.activeElement?.textContent ?? ''));
    await house('off');
    await page.keyboard.press('Control+Shift+Enter');
    await published().waitFor();
    expect(await isPublished(article)).toBe(true);
  });

  it('changes no record from the published text', async () => {
    const { article } = await story('The lamps go out at nine, until the last boat is in');
    await open('article', article);
    await button(/^See the difference/).click();
    await modal().getByRole('button', { name: 'Take the text’s words' }).waitFor();
    await page.keyboard.press('Escape');

    await api('PUT', `${TYPES}.article/${article}`, { authors: { connect: [person] } });
    await api('POST', `${TYPES}.article/${article}/actions/publish`, {});
    await page.goto(`${server.url}/admin${TYPES}.article/${article}?status=published`);
    await button(/^See the difference/).click();
    await modal().getByText('Recorded as:').waitFor();
    expect(await modal().getByRole('button', { name: 'Take the text’s words' }).count()).toBe(0);
    await modal().getByRole('button', { name: 'Go to the passage' }).click();
    await modal().waitFor({ state: 'detached' });
  });

  it('shows a quote as it is once it is marked from its own view, and keeps what was typed', async () => {
    const { quote } = await story();
    await open('quote', quote);
    const attribution = page.getByRole('combobox', { name: 'Attribution' });
    await page.getByRole('textbox', { name: 'Words' }).fill('The lamps stay lit');
    await button('Mark it anonymous').click();
    await modal().getByRole('button', { name: 'Mark anonymous now' }).click();
    await modal().waitFor({ state: 'detached' });
    await attribution.filter({ hasText: 'Anonymous' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Words' }).inputValue()).toBe(
      'The lamps stay lit',
    );
    await save(page);
    const { data } = await api<{ data: object }>('GET', `${TYPES}.quote/${quote}`);
    expect(data).toMatchObject({ text: 'The lamps stay lit', attribution: 'anonymous' });
  });

  it('shows quotes as they are once they are marked from their list', async () => {
    await story('The lamps stay lit, said in a list');
    await page.goto(`${server.url}/admin${TYPES}.quote?_q=${encodeURIComponent('said in a list')}`);
    const row = page.locator('tbody tr');
    await row.filter({ hasText: 'Ismay Tarn' }).waitFor();
    await row.getByRole('checkbox').click();
    await button('Mark anonymous').click();
    await button('Mark it anonymous').click();
    await button('Mark anonymous now').click();
    await page.getByText('The quote is anonymous, for readers too.').first().waitFor();
    await row.filter({ hasText: 'Anonymous' }).waitFor();
    expect(await row.filter({ hasText: 'Ismay Tarn' }).count()).toBe(0);
  });
});
