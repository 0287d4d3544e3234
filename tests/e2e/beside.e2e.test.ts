import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { articles } from '../../demo/src/newsroom/articles';
import { people } from '../../demo/src/newsroom/people';
import { violationsIn } from './accessibility';
import { type AdminApi, adminApi, setHouse } from './admin-api';
import { cutTexts, inTheme, scrolledSideways } from './appearance';
import { type ArticleApi, articleApi } from './article-api';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';
import { tabTo } from './keyboard';
import { newLogin } from './new-login';
import { logIn, logInWith, openBeside } from './panel';

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const LISTS = '/admin/content-manager/collection-types/plugin::newsdesk';

describeInBrowser('what stands beside an article, a quote and a person', () => {
  let server: DemoServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let editor: AdminApi;
  let contract: ArticleApi;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    editor = await adminApi(server.url, 'editor');
    await setHouse(editor, { preset: 'broadsheet' });
    contract = await articleApi(editor, articles.ferryContract);
    await contract.rewrite((body) => [
      ...JSON.parse(JSON.stringify(body).replace('risk, taken openly', 'risk, taken in the open')),
      ...[
        '“The boats will be late again,” said Dorrit Haske, the head teacher of Lissen School.',
        '“Nobody asked us,” a deckhand said. A sign at the pier calls it “progress”.',
      ].map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    ]);
    const { sources } = await contract.report();
    await contract.confirm(sources[0], 'attest');
    context = await browser.newContext({ viewport: SIZES.wide });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await logIn(page, server.url, 'editor');
  }, 240_000);

  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await server?.stop();
  });

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const region = (name: string | RegExp): Locator => page.getByRole('region', { name });
  const modal = (): Locator => page.getByRole('dialog');
  const aside = (title: string): Locator =>
    page.locator('aside').filter({ has: page.getByRole('heading', { name: title, level: 2 }) });

  const open = async (type: 'article' | 'quote' | 'person', documentId: string) => {
    await page.goto(`${server.url}${LISTS}.${type}/${documentId}?plugins[i18n][locale]=en`);
    await openBeside(page);
  };

  /** What keeps somebody from reading or using a part of the page. */
  const faultsIn = async (part: Locator): Promise<string[]> => {
    await part.evaluate((element) => element.setAttribute('data-looked-at', ''));
    const selector = '[data-looked-at]';
    const faults = [
      ...(await violationsIn(page, selector)),
      ...(await cutTexts(page, selector)),
      ...(await scrolledSideways(page, selector)),
    ];
    await part.evaluate((element) => element.removeAttribute('data-looked-at'));
    return faults;
  };

  /** What the panel opens, each with the button for it and a control that has to be in it. */
  const modals: [string, RegExp, (within: Locator) => Locator][] = [
    ['Record', /^Record all \d+$/, (within) => within.getByRole('radiogroup')],
    [
      'Mark',
      /^Mark anonymous: I have met every company/,
      (within) => within.getByText(/can still be read in \d+ place/),
    ],
    ['Describe', /^Describe: an official/, (within) => within.getByLabel(/How readers are told/)],
    ['Attest', /^Attest: a naval architect/, (within) => within.getByLabel('Note')],
    ['Withdraw', /^Withdraw attestation: an official/, (within) => within.getByLabel('Note')],
    ['Approve', /^Approve: an official/, (within) => within.getByLabel('Note')],
    ['Override', /^Publish anyway/, (within) => within.getByLabel('Reason')],
    ['Name', /^Name: an official/, (within) => within.getByLabel('Who is it?')],
    ['Drift', /^See the difference: a commercial risk/, (within) => within.locator('del').first()],
  ];

  describe.each(['light', 'dark'] as const)('in a %s panel', (theme) => {
    beforeAll(() => inTheme(page, theme));

    describe.each(['wide', 'narrow'] as const)('on a %s page', (size) => {
      beforeAll(() => page.setViewportSize(SIZES[size]));

      it('keeps nobody out of the panel of an article, nor of what it opens', async () => {
        await open('article', contract.documentId);
        const panel = aside('Sourcing');
        for (const section of [
          /^\d+ findings$/,
          /^8 quotes$/,
          /anonymous source/,
          /not recorded$/,
        ]) {
          await panel.getByRole('region', { name: section }).waitFor();
        }
        const faults: Record<string, string[]> = { panel: await faultsIn(panel) };
        for (const [name, way, control] of modals) {
          await panel.getByRole('button', { name: way }).first().click();
          await control(modal()).waitFor();
          faults[name] = await faultsIn(modal());
          await page.keyboard.press('Escape');
          await modal().waitFor({ state: 'detached' });
        }
        expect(faults).toEqual(
          Object.fromEntries(['panel', ...modals.map(([name]) => name)].map((name) => [name, []])),
        );
      }, 120_000);

      it('keeps nobody out of related stories, nor of what is found for them', async () => {
        await page.goto(`${server.url}${LISTS}.article/${contract.documentId}`);
        const field = page.getByRole('group', { name: /^Related stories/ });
        await field.getByText('Not live yet', { exact: true }).waitFor();
        await field.scrollIntoViewIfNeeded();
        expect(await faultsIn(field)).toEqual([]);
        await page.getByRole('combobox', { name: 'Add a related story' }).fill('oysters');
        await page.getByRole('option', { name: articles.oysterBeds.title }).waitFor();
        expect(await faultsIn(field)).toEqual([]);
      }, 60_000);

      it('keeps nobody out of the panel of a quote, nor of marking from it', async () => {
        const quote = (await contract.report()).quotes.find(({ text }) => /^I have met/.test(text));
        await open('quote', quote?.documentId ?? '');
        const panel = aside('Sourcing');
        const mark = panel.getByRole('button', { name: 'Mark it anonymous' });
        await mark.waitFor();
        expect(await faultsIn(panel)).toEqual([]);
        await mark.click();
        await modal()
          .getByText(/can still be read in \d+ place/)
          .waitFor();
        expect(await faultsIn(modal())).toEqual([]);
      }, 60_000);

      it('keeps nobody out of the appearances of a person', async () => {
        const { results } = await editor<{ results: { documentId: string }[] }>(
          'GET',
          `/content-manager/collection-types/plugin::newsdesk.person?_q=${encodeURIComponent(people.ilseVarden.name)}`,
        );
        await open('person', results[0]?.documentId ?? '');
        await region(/^Said \(\d+\)$/).waitFor();
        expect(await faultsIn(aside('Appearances'))).toEqual([]);
      }, 60_000);

      it('keeps nobody out of marking several quotes of the list', async () => {
        await page.goto(`${server.url}${LISTS}.quote?_q=company&pageSize=50`);
        await page
          .getByRole('checkbox', { name: /^Select/ })
          .nth(1)
          .click();
        await button('Mark anonymous').click();
        await modal()
          .getByRole('button', { name: /^Mark it anonymous/ })
          .waitFor();
        expect(await faultsIn(modal())).toEqual([]);
        await page.keyboard.press('Escape');
      }, 60_000);
    });
  });

  describe('by keyboard alone', () => {
    beforeAll(async () => {
      await page.setViewportSize(SIZES.wide);
      await inTheme(page, 'light');
    });

    const press = (key: string) => page.keyboard.press(key);
    const focused = (target: Locator) => page.locator(':focus').and(target).waitFor();
    const beside = (name: string | RegExp) =>
      aside('Sourcing').getByRole('button', { name }).first();
    const inModal = (name: string | RegExp) => modal().getByRole('button', { name });

    const go = async (target: Locator): Promise<void> => {
      await tabTo(page, target);
      await press('Enter');
    };
    /** Goes to a button of the panel, from the actions above it, and presses it. */
    const goBeside = async (target: Locator): Promise<void> => {
      await target.waitFor();
      await button('More document actions').last().focus();
      await go(target);
    };
    const openArticle = async (article: { title: string }): Promise<ArticleApi> => {
      const found = await articleApi(editor, article);
      await open('article', found.documentId);
      return found;
    };

    it('marks a quote, with Enter twice', async () => {
      const article = await openArticle(articles.schoolBoat);
      await goBeside(beside(/^Mark anonymous: We found out/));
      await focused(inModal('Mark anonymous now'));
      await press('Enter');
      await page.getByText('The quote is anonymous, for readers too.').first().waitFor();
      await modal().waitFor({ state: 'detached' });
      expect((await article.report()).totals).toMatchObject({ named: 0, anonymous: 2 });
    }, 60_000);

    it('names a source', async () => {
      const article = await openArticle(articles.harbourDues);
      await goBeside(beside(/^Name: a bookkeeper/));
      await tabTo(page, modal().getByRole('combobox', { name: 'Who is it?' }));
      await page.keyboard.type('keen');
      await modal().getByRole('option', { name: people.lotharKeen.name }).waitFor();
      await press('Enter');
      await go(inModal(`Name ${people.lotharKeen.name} as the source`));
      await page.getByText(`${people.lotharKeen.name} is named in the draft.`).first().waitFor();
      expect((await article.report()).totals).toMatchObject({ named: 3, anonymous: 0 });
    }, 60_000);

    it('attests, and takes it back', async () => {
      const article = await openArticle(articles.harbourWall);
      await goBeside(beside(/^Attest: a Skarrow councillor/));
      await focused(inModal('I know who this is'));
      await press('Enter');
      const withdraw = beside(/^Withdraw attestation: a Skarrow councillor/);
      await withdraw.waitFor();
      expect((await article.report()).sources).toMatchObject([{ attested: expect.anything() }]);
      await modal().waitFor({ state: 'detached' });
      await goBeside(withdraw);
      await focused(inModal('Withdraw the attestation'));
      await press('Enter');
      await page.getByText('The attestation is withdrawn.').first().waitFor();
      expect((await article.report()).sources).toMatchObject([{ attested: null }]);
    }, 60_000);

    it('sets aside what blocks, and takes it back', async () => {
      const article = await openArticle(articles.ferryReply);
      await goBeside(beside('Publish anyway…'));
      const reason = modal().getByRole('combobox', { name: 'Reason' });
      await tabTo(page, reason);
      await press('ArrowDown');
      const safety = page.getByRole('option', { name: 'Somebody’s safety' });
      await safety.waitFor();
      await page.keyboard.type('some');
      await focused(safety);
      await press('Enter');
      await safety.waitFor({ state: 'detached' });
      await go(inModal(/^Set aside/));
      await aside('Sourcing').getByText('Set aside by Nell Harrowby: Somebody’s safety').waitFor();
      await aside('Sourcing').getByText('Set aside', { exact: true }).first().waitFor();
      expect(await aside('Sourcing').getByText('Blocks', { exact: true }).count()).toBe(0);
      expect((await article.report()).override).toMatchObject({ reason: 'safety' });
      await modal().waitFor({ state: 'detached' });
      await goBeside(beside('Take this back'));
      await beside('Publish anyway…').waitFor();
      expect((await article.report()).override).toBeNull();
    }, 60_000);

    it('gives a quote the words of the text, or goes there to give the text those of the quote', async () => {
      const article = await articleApi(editor, articles.footballClub);
      const recorded =
        'I told the captain we had bought a football club, and he asked whether it floated';
      const written = recorded.replace('asked whether it floated', 'asked us whether it floats');
      const put = (from: string, to: string) =>
        article.rewrite((body) => JSON.parse(JSON.stringify(body).replace(from, to)));
      const texts = async () => (await article.report()).quotes.map(({ text }) => text);
      const difference = beside(/^See the difference: I told the captain/);

      await put(recorded, written);
      await open('article', article.documentId);
      await goBeside(difference);
      await go(inModal('Take the text’s words'));
      await page.getByText('The quote has the words of the text.').first().waitFor();
      await difference.waitFor({ state: 'detached' });
      expect(await texts()).toContain(`${written},`);

      await put(written, recorded);
      await open('article', article.documentId);
      await goBeside(difference);
      await go(inModal('Go to the passage'));
      await focused(page.locator('[data-slate-editor="true"]'));
      expect(await page.evaluate(() => `${getSelection()}`)).toBe(`${recorded},`);
      await page.keyboard.insertText(`${written},`);
      await difference.waitFor({ state: 'detached' });
      expect(await texts()).toContain(`${written},`);
    }, 90_000);
  });

  describe('of a role that may do less', () => {
    let admin: AdminApi;
    const others: BrowserContext[] = [];

    beforeAll(async () => {
      admin = await adminApi(server.url, 'superAdmin');
    });
    afterAll(() => Promise.all(others.map((one) => one.close())));

    const actions = () =>
      aside('Sourcing').getByRole('button', {
        name: /^(Record|Mark|Describe|Attest|Approve|Withdraw|Name|Publish anyway)/,
      });
    const asked = async (): Promise<string[]> => [
      ...new Set(
        (await actions().allTextContents()).map((text) => text.replace(/^Record.*/, 'Record')),
      ),
    ];

    const openAs = async (logIn: (page: Page) => Promise<void>): Promise<void> => {
      const other = await browser.newContext({ viewport: SIZES.wide });
      others.push(other);
      page = await other.newPage();
      page.setDefaultTimeout(20_000);
      await logIn(page);
      await open('article', contract.documentId);
    };

    it('offers a reporter to record, mark and describe, and no more', async () => {
      await openAs((page) => logIn(page, server.url, 'reporter'));
      await actions().first().waitFor();
      expect((await asked()).sort()).toEqual(['Describe', 'Mark anonymous', 'Record']);
      expect(await faultsIn(aside('Sourcing'))).toEqual([]);
      await button(/^Mark anonymous: I have met/).click();
      await modal()
        .getByText(/can still be read in/)
        .waitFor();
      expect(
        await modal()
          .getByRole('checkbox', { name: /^Also delete/ })
          .count(),
      ).toBe(0);
    }, 60_000);

    it('offers nothing to those who only read', async () => {
      const reader = await newLogin(admin, 'reader', ({ action }) => action.endsWith('.read'));
      await openAs((page) => logInWith(page, server.url, reader));
      await region('8 quotes').waitFor();
      expect(await asked()).toEqual([]);
      expect(await faultsIn(aside('Sourcing'))).toEqual([]);
    }, 60_000);

    it('says why it shows nothing to those who may not read quotes', async () => {
      const outsider = await newLogin(
        admin,
        'outsider',
        ({ action, subject }) => action.endsWith('.read') && !subject?.endsWith('quote'),
      );
      await openAs((page) => logInWith(page, server.url, outsider));
      await aside('Sourcing')
        .getByText(/^Your role does not show you all quotes/)
        .waitFor();
      expect(await aside('Sourcing').getByRole('button').count()).toBe(0);
      expect(await faultsIn(aside('Sourcing'))).toEqual([]);
    }, 60_000);
  });
});
