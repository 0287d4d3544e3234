import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';
import { logIn, openNew, save } from './panel';

describeInBrowser('the sourcing of an article, by keyboard', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(30_000);
    await logIn(page, server.url, 'reporter');
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const modal = (): Locator => page.getByRole('dialog');
  const press = (keys: string) => page.keyboard.press(keys);
  /** Waits until the focus is on something with these words, or of this name. */
  const focusOn = (words: string) =>
    page.waitForFunction((expected) => {
      const { activeElement: element } = document;
      const said = `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
      return element !== document.body && said.includes(expected);
    }, words);
  /** Waits until the focus is in the window over the page: before that it hears no Escape. */
  const focusInModal = () =>
    page.waitForFunction(() =>
      document.querySelector('[role="dialog"]')?.contains(document.activeElement),
    );
  /** Goes on with Tab, never back to the top, until something of this name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 15; step += 1) {
      await press('Tab');
      const named = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      if (name.test(named ?? '')) return;
    }
    throw new Error(`${name} is not within fifteen steps of where the focus was.`);
  };

  it('is recorded and marked without the focus ever being lost', async () => {
    await openNew(page, server.url, 'article');
    await page.locator('[data-slate-editor="true"]').click();
    await page.keyboard.type('“We sail at six in the morning,” said Zora Quill, the pilot. ');
    await page.keyboard.type('“Nobody asked the harbour,” says a clerk of the court.');
    await page.getByRole('heading', { name: '2 passages not recorded' }).waitFor();
    await page.getByRole('textbox', { name: 'Headline' }).fill('Sailing by keyboard');
    await save(page);
    await page.waitForURL(/newsdesk\.article\/(?!create)/);

    await page.getByRole('button', { name: 'Record all 2' }).focus();
    await press('Enter');
    await modal().getByRole('heading', { name: '1 of 2' }).waitFor();
    await focusInModal();
    await press('Escape');
    await modal().waitFor({ state: 'detached' });
    await focusOn('Record all 2');

    await press('Enter');
    await modal().getByRole('heading', { name: '1 of 2' }).waitFor();
    await press('Enter');
    await modal().getByRole('heading', { name: '2 of 2' }).waitFor();
    await press('Enter');
    await modal().waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: /^2 quotes$/ }).waitFor();
    await focusOn('2 quotes: 1 named, 1 anonymous');

    await tabTo(/^Mark anonymous/);
    await press('Enter');
    await modal().getByText('What readers will see').waitFor();
    const told = modal().getByRole('textbox', { name: /How readers are told/ });
    await told.focus();
    await page.keyboard.type('a pilot');
    await press('Escape');
    await page.getByRole('alertdialog').waitFor();
    await press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.keyboard.type(' of the harbour');
    expect(await told.inputValue()).toBe('a pilot of the harbour');
    await press('Enter');
    await modal().waitFor({ state: 'detached' });
    await page.getByText('2 quotes: 0 named, 2 anonymous').waitFor();
    await focusOn('2 quotes');
    await tabTo(/./);
  }, 180_000);
});
