import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { SourcingQueue, SourcingQueueCounts, SourcingSettings } from '../../content-types';
import { violationsIn } from './accessibility';
import { type AdminApi, adminApi, setHouse } from './admin-api';
import { cutTexts, inTheme, showsFocus } from './appearance';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';
import { tabTo } from './keyboard';
import { choose, type Login, logIn } from './panel';

const QUEUE = '/admin/plugins/newsdesk';
const SETTINGS = '/admin/settings/newsdesk/sourcing';
const LISTS = '/admin/content-manager/collection-types/plugin::newsdesk';
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

describeInBrowser('the desk of a standards editor', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;
  let editor: AdminApi;

  const contexts: BrowserContext[] = [];
  const pages = new Map<Login, Page>();

  /** Goes on as somebody else, who stays logged in. */
  const as = async (role: Login): Promise<void> => {
    const known = pages.get(role);
    if (known) {
      page = known;
      return;
    }
    const context = await browser.newContext({ viewport: WIDE });
    contexts.push(context);
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await logIn(page, server.url, role);
    pages.set(role, page);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    editor = await adminApi(server.url, 'editor');
    await setHouse(editor, { preset: 'broadsheet' });
    await as('editor');
  }, 240_000);

  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await server?.stop();
  });

  const open = (path: string) => page.goto(`${server.url}${path}`);
  const queue = async (query = '') =>
    (await editor<{ data: SourcingQueue }>('GET', `/newsdesk/sourcing/queue?${query}`)).data;
  const counts = async () =>
    (await editor<{ data: SourcingQueueCounts }>('GET', '/newsdesk/sourcing/queue/counts')).data;

  const rows = (): Locator => page.getByRole('list', { name: 'Sources that wait' }).locator('> li');
  const headline = (): Locator =>
    page.getByRole('heading', { name: 'Sources that wait', level: 1 });
  const expectTotal = async (total: number): Promise<void> => {
    await page.getByText(`${total} sources wait`, { exact: true }).waitFor();
  };
  const link = (name: string | RegExp): Locator => page.getByRole('link', { name });
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });

  it('sees on the home page how many sources wait, and goes to them', async () => {
    const { attestation, approval } = await counts();
    await page.getByText(`${attestation}`, { exact: true }).first().waitFor();
    await link(`sources to approve`).click();
    await headline().waitFor();
    expect(new URL(page.url()).searchParams.get('waiting')).toBe('approval');
    await expectTotal(approval ?? 0);

    await link('Home').first().click();
    await page.getByRole('heading', { name: /Hello/ }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Sources', exact: true }).click();
    await headline().waitFor();
    await expectTotal((await queue()).total);
  });

  it('narrows them, and finds them so again under their address', async () => {
    await open(QUEUE);
    await rows().first().waitFor();
    await choose(page, 'Language of the article', 'German');
    const german = await queue('locale=de');
    expect(german.total).toBeLessThan((await queue()).total);
    await expectTotal(german.total);
    await page
      .getByText(german.items[0]?.article.title ?? '')
      .first()
      .waitFor();
    await choose(page, 'Language of the article', 'All languages');

    const [first] = (await queue()).items;
    const words = first?.description ?? '';
    await button('Search').click();
    await page.getByLabel('Search the queue').fill(words);
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ sources? waits?$/).waitFor();
    const found = await queue(`_q=${encodeURIComponent(words)}`);
    await page.waitForFunction(
      (total) => document.querySelectorAll('main li h2').length === total,
      found.total,
    );
    await page.reload();
    await rows()
      .nth(found.total - 1)
      .waitFor();
    expect(await rows().count()).toBe(found.total);
    await page.getByRole('heading', { name: words, exact: true }).first().waitFor();
  });

  it('turns its pages', async () => {
    const second = await queue('page=2&pageSize=10');
    await open(`${QUEUE}?pageSize=10`);
    await rows().nth(9).waitFor();
    expect(await rows().count()).toBe(10);
    await link('Go to next page').click();
    await rows()
      .nth(second.items.length - 1)
      .waitFor();
    await page
      .getByRole('heading', { name: second.items[0]?.description ?? '', exact: true })
      .first()
      .waitFor();
    expect(await rows().count()).toBe(second.items.length);
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
  });

  it('attests from the row, and somebody else approves, by keyboard alone', async () => {
    const [first, second] = (await queue()).items;
    await open(QUEUE);
    const attest = rows()
      .first()
      .getByRole('button', { name: /^Attest/ });
    await attest.waitFor();
    await tabTo(page, attest);
    expect(await showsFocus(attest)).toBe(true);
    await page.keyboard.press('Enter');
    await rows()
      .first()
      .getByText(/^Attested by Nell Harrowby/)
      .waitFor();
    await rows().first().getByText('The house asks for somebody else than you.').waitFor();

    await as('superAdmin');
    await open(`${QUEUE}?waiting=approval`);
    const approve = rows()
      .first()
      .getByRole('button', { name: /^Approve/ });
    await approve.waitFor();
    expect(await approve.getAttribute('aria-label')).toContain(first?.description);
    const before = (await counts()).approval ?? 0;
    await tabTo(page, approve);
    expect(await showsFocus(approve)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(`${first?.description}: approved.`).first().waitFor();
    await expectTotal(before - 1);
    expect((await counts()).approval).toBe(before - 1);
    // The row that took its place has the focus: the next one is an Enter away.
    await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
    const next = await page.evaluate(
      () => document.activeElement?.closest('li')?.querySelector('h2')?.textContent,
    );
    expect(next).toBe(second?.description);
  });

  it('opens the article of a row', async () => {
    await as('editor');
    await open(QUEUE);
    const [first] = (await queue()).items;
    await rows().first().getByRole('link').click();
    await page.getByRole('heading', { name: first?.article.title, level: 1 }).waitFor();
  });

  it('is told why it is empty, and can try again where it failed', async () => {
    await open(`${QUEUE}?_q=nobody-ever-said-this`);
    await page.getByText('Nothing fits what you are looking for.').waitFor();
    await page.getByText('Nothing found', { exact: true }).waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);

    const requests = '**/newsdesk/sourcing/queue?*';
    await page.route(requests, (route) => route.fulfill({ status: 500, body: '{}' }));
    await open(QUEUE);
    await button('Try again').waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);
    await page.unroute(requests);
    await button('Try again').click();
    await rows().first().waitFor();

    await setHouse(editor, { preset: 'magazine' });
    await page.reload();
    await page.getByText(/ask for neither attestation nor approval/).waitFor();
    await setHouse(editor, { preset: 'broadsheet' });
  });

  it('lets a reporter see what waits, and says whose it is to do', async () => {
    await as('reporter');
    await open(QUEUE);
    await rows().first().getByText('Not attested. Your role does not allow it.').waitFor();
    expect(await button(/^(Attest|Approve)/).count()).toBe(0);
    await open(SETTINGS);
    await page.getByText(/don.t have the permissions/i).waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);
  });

  const cell = (row: string, column: string): Promise<string> =>
    page.evaluate(
      ([title, header]) => {
        const heads = [...document.querySelectorAll('th')].map((head) => head.textContent);
        const at = heads.findIndex((text) => text?.startsWith(header as string));
        const found = [...document.querySelectorAll('tbody tr')].find((each) =>
          each.textContent?.includes(title as string),
        );
        return found?.children[at]?.textContent ?? '';
      },
      [row, column],
    );

  /** Sets a filter as in any list of Strapi. */
  const filterBy = async (field: string, value: string): Promise<void> => {
    await button('Filters').click();
    await choose(page, 'Select field', field);
    await choose(page, field, value);
    await button('Add filter').click();
    await button(`${field} is ${value}`).waitFor();
  };

  /** Waits until there are rows, and each says this. */
  const everyRow = (pattern: string) =>
    page.waitForFunction((source) => {
      const shown = [...document.querySelectorAll('tbody tr')];
      return (
        shown.length > 0 && shown.every((row) => new RegExp(source).test(row.textContent ?? ''))
      );
    }, pattern);

  it('sees in the list of articles how each is sourced, and filters by it', async () => {
    await as('editor');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/sourcing/summaries')) asked.push(request.url());
    });
    await open(`${LISTS}.article?pageSize=50`);
    await page
      .getByText(/\d+ anonymous/)
      .first()
      .waitFor();
    expect(asked).toHaveLength(1);

    const [waits] = (await queue('waiting=attestation')).items;
    const title = waits?.article.title ?? '';
    expect(await cell(title, 'Sources')).toMatch(/\d+ anonymous.*\d+ waits?$/);
    expect(await cell(title, 'Findings')).toMatch(/\d+ blocks?/);

    await filterBy('Sourcing', 'Not anonymous');
    await everyRow('(None|No quotes)');
    await button('Sourcing is Not anonymous').click();
    await filterBy('Sourcing', 'Waiting for attestation');
    await everyRow('\\d+ waits?');
    const waiting = await queue('waiting=attestation&pageSize=100&locale=en');
    const articles = new Set(waiting.items.map(({ article }) => article.documentId));
    expect(await page.locator('tbody tr').count()).toBe(articles.size);
    expect(await violationsIn(page, 'tbody')).toEqual([]);
    // Strapi keeps what a list was filtered by for the next time.
    await button('Sourcing is Waiting for attestation').click();
  });

  it('sees in the list of quotes whose they are, and filters by it', async () => {
    await open(`${LISTS}.quote?pageSize=50`);
    await page.locator('tbody tr').first().waitFor();
    await filterBy('Attribution', 'Anonymous');
    await everyRow('Anonymous');
    expect(await violationsIn(page, 'tbody')).toEqual([]);
    await button('Attribution is Anonymous').click();
  });

  const settings = async () =>
    (await editor<{ data: SourcingSettings }>('GET', '/newsdesk/sourcing/settings')).data;

  it('makes a rule matter more, sees first what that does, and it holds', async () => {
    const before = await settings();
    await open('/admin/settings');
    await link('Sourcing').click();
    await page.getByRole('heading', { name: 'Sourcing', level: 1 }).waitFor();
    await page.getByText('Every rule matters as much as it does now.').waitFor();
    await page.getByRole('textbox', { name: 'French' }).waitFor();
    expect(await button('Save').isDisabled()).toBe(true);

    const rule = 'How much this matters: No reason why a source is unnamed';
    await choose(page, rule, 'blocks');
    await page.getByText(/^No reason why a source is unnamed:$/).waitFor();
    await button('Try on the newest articles').click();
    await page
      .getByText(/^Of the \d+ newest articles, .* blocked now, and .* would be\.$/)
      .waitFor();
    expect(await settings()).toEqual(before);

    await button('Save').click();
    await page.getByText('The rules of the house are saved.').first().waitFor();
    expect(await settings()).toEqual({
      ...before,
      severities: { ...before.severities, 'reason-missing': 'block' },
    });
    await page.reload();
    await page.getByRole('combobox', { name: rule }).waitFor();
    expect(await page.getByRole('combobox', { name: rule }).textContent()).toBe('blocks');
  });

  const views: [string, string, () => Promise<void>][] = [
    ['the home page', '/admin', () => page.getByText(/sources? to approve/).waitFor()],
    ['the queue', QUEUE, () => rows().first().waitFor()],
    ['the settings', SETTINGS, () => button('Save').waitFor()],
    [
      'the list of articles',
      `${LISTS}.article`,
      () =>
        page
          .getByText(/\d+ anonymous/)
          .first()
          .waitFor(),
    ],
    ['the list of quotes', `${LISTS}.quote`, () => page.locator('tbody tr').first().waitFor()],
  ];
  /** Where Strapi's own part of a view breaks rules, ours is looked at alone. */
  const OURS: Record<string, string> = {
    'the home page': 'ul:has(a[href*="newsdesk?waiting="])',
    'the list of articles': 'tbody',
    'the list of quotes': 'tbody',
  };

  describe.each(['light', 'dark'] as const)('in a %s panel', (theme) => {
    beforeAll(async () => {
      await as('editor');
      await inTheme(page, theme);
    });
    afterAll(() => page.setViewportSize(WIDE));

    it.each(views)('keeps nobody out of %s, and cuts no text', async (view, path, shown) => {
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        await open(path);
        await shown();
        const part = OURS[view] ?? 'main';
        expect(await violationsIn(page, part)).toEqual([]);
        expect(await cutTexts(page, part === 'tbody' ? 'main h1' : part)).toEqual([]);
      }
    });
  });
});
