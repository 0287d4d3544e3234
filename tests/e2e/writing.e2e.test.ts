import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';
import { choose, logIn, openNew, pick, save } from './panel';

const HEADLINE = 'Lamp room reopens after a winter of argument';
const NAMED = 'We kept the wicks dry and waited';
const ANONYMOUS = 'Nobody asked the keepers';

describeInBrowser('an editor at work in the panel', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await logIn(page, server.url, 'editor');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('writes a person with other names and a title, by keyboard alone', async () => {
    await openNew(page, server.url, 'person');

    await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
    await page.keyboard.type('Orla Finch');
    await page.getByRole('button', { name: 'Add a name' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Keeper Finch');
    await page.getByRole('button', { name: 'Add a title' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lamp keeper');
    await page.getByRole('textbox', { name: 'From', exact: true }).focus();
    await page.keyboard.type('2021-05');
    await page.getByRole('textbox', { name: 'To', exact: true }).focus();
    await page.keyboard.type('2020');
    await page.keyboard.press('Tab');
    await page.getByText('This is before it began.').first().waitFor();

    await page.getByRole('textbox', { name: 'To', exact: true }).fill('');
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved document').waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Orla Finch' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Slug' }).inputValue()).toBe('orla-finch');
    expect(await page.locator('input[value="Keeper Finch"]').count()).toBe(1);
    expect(await page.locator('input[value="Lamp keeper"]').count()).toBe(1);
  });

  it('writes an article and its quotes, and publishes all of it at once', async () => {
    await openNew(page, server.url, 'article');
    await page.getByRole('textbox', { name: 'Headline' }).fill(HEADLINE);
    await page.locator('[data-slate-editor]').first().click();
    await page.keyboard.type(`“${NAMED},” said Orla Finch. “${ANONYMOUS},” an official said.`);
    await pick(page, /Bylines/, 'Orla Finch');
    await save(page);
    const address = page.url();

    await openNew(page, server.url, 'quote');
    await page.getByRole('textbox', { name: 'Words' }).fill(NAMED);
    await choose(page, 'Attribution', 'Named');
    await pick(page, /Speaker/, 'Orla Finch');
    await pick(page, /Article/, HEADLINE);
    await save(page);

    await openNew(page, server.url, 'quote');
    await page.getByRole('textbox', { name: 'Words' }).fill(ANONYMOUS);
    await choose(page, 'Attribution', 'Anonymous');
    await page
      .getByRole('textbox', { name: 'How readers are told of the source' })
      .fill('an official who was in the room');
    await pick(page, /Article/, HEADLINE);
    await save(page);

    await page.goto(address);
    await page.getByRole('heading', { name: HEADLINE }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').waitFor();

    const answer = await fetch(
      `${server.url}/api/newsdesk/articles?filters[title]=${encodeURIComponent(HEADLINE)}` +
        '&populate[authors]=true&populate[quotes][populate]=speaker',
    );
    expect(await answer.json()).toMatchObject({
      data: [
        {
          slug: 'lamp-room-reopens-after-a-winter-of-argument',
          authors: [{ name: 'Orla Finch' }],
          quotes: [
            { text: NAMED, attribution: 'named', speaker: { name: 'Orla Finch' } },
            {
              text: ANONYMOUS,
              attribution: 'anonymous',
              sourceDescription: 'an official who was in the room',
              speaker: null,
            },
          ],
        },
      ],
    });
  });

  it('sees beside a person what they said and wrote', async () => {
    await page.goto(
      `${server.url}/admin/content-manager/collection-types/plugin::newsdesk.person?_q=Orla`,
    );
    await page.getByText('Orla Finch').first().click();

    await page.getByText(`“${NAMED}”`).waitFor();
    expect(await page.getByRole('link', { name: HEADLINE }).count()).toBeGreaterThan(0);
    expect(await page.getByText(ANONYMOUS).count()).toBe(0);
  });

  it('cannot take down a person who stands in something live, and is told where', async () => {
    await page.getByRole('button', { name: 'More document actions' }).click();
    await page.getByRole('menuitem', { name: 'Unpublish' }).click();

    await page.getByText(new RegExp(HEADLINE)).first().waitFor();
    await page
      .getByText(/Orla Finch.*(stands|cannot)/)
      .first()
      .waitFor();
  });
});
