import type { Browser, Locator, Page } from 'playwright-core';
import { articles } from '../../demo/src/newsroom/articles';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';
import { logIn, save } from './panel';

const { ferryContract, harbourWall, harbourDues, ferryReply, oysterBeds } = articles;
const ARTICLES = 'content-manager/collection-types/plugin::newsdesk.article';

interface Shown {
  title: string;
}

describeInBrowser('an editor at work on related stories', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    page = await browser.newPage({ viewport: { width: 1280, height: 2600 } });
    page.setDefaultTimeout(20_000);
    await logIn(page, server.url, 'editor');
    const answer = await fetch(`${server.url}/api/newsdesk/articles?fields=title`);
    const { data } = (await answer.json()) as { data: { title: string; documentId: string }[] };
    for (const { title, documentId } of data) ids[title] = documentId;
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (title: string, locale = 'en'): Promise<void> => {
    await page.goto(
      `${server.url}/admin/${ARTICLES}/${ids[title]}?plugins[i18n][locale]=${locale}`,
    );
    await searchBox().waitFor();
  };

  const openDraft = async (title: string): Promise<void> => {
    const query = `_q=${encodeURIComponent(title)}&plugins[i18n][locale]=en`;
    await page.goto(`${server.url}/admin/${ARTICLES}?${query}`);
    await page.getByText(title).first().click();
    await searchBox().waitFor();
  };

  const field = (): Locator => page.getByRole('group', { name: /^Related stories/ });
  const searchBox = (): Locator => page.getByRole('combobox', { name: 'Add a related story' });
  const entry = (name: string): Locator => field().getByRole('listitem').filter({ hasText: name });
  const option = (name: string): Locator => page.getByRole('option', { name });

  const publish = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').waitFor();
  };

  const titlesForReaders = async (title: string, locale = 'en'): Promise<string[]> => {
    const rest = await fetch(
      `${server.url}/api/newsdesk/articles/${ids[title]}?locale=${locale}&fields=relatedStories`,
    );
    const { data } = (await rest.json()) as { data: { relatedStories: Shown[] } };
    const graphql = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($id: ID!, $locale: I18NLocaleCode) {
          newsdeskArticle(documentId: $id, locale: $locale) { relatedStories { title } } }`,
        variables: { id: ids[title], locale },
      }),
    });
    const answered = (await graphql.json()) as {
      data: { newsdeskArticle: { relatedStories: Shown[] } };
    };
    const titles = data.relatedStories.map((story) => story.title);
    expect(answered.data.newsdeskArticle.relatedStories).toEqual(
      titles.map((each) => ({ title: each })),
    );
    return titles;
  };

  it('sees how each entry stands, and what readers will see', async () => {
    await open(ferryContract.title);

    await entry(ferryReply.title).getByText('Live', { exact: true }).waitFor();
    await entry(harbourDues.title).getByText('Not live yet', { exact: true }).waitFor();
    await page.getByText(/^Readers will see 3: .*“How the Straits timetable shrank/).waitFor();
    await page.getByText(`Not shown to readers: “${harbourDues.title}” (Not live yet)`).waitFor();

    await openDraft(harbourDues.title);
    await field().getByText('Deleted', { exact: true }).waitFor();

    await open(ferryContract.title, 'de');
    const wall = entry('Die Mauer, auf die niemand mehr achtete');
    await wall.getByText('No version in this locale').waitFor();
    await wall.getByText('Readers get the version in the site’s default locale (en).').waitFor();
  });

  it('adds, reorders and removes by mouse, and readers get that order', async () => {
    await open(harbourWall.title);
    await searchBox().pressSequentially('oysters ferry');
    await page.getByText('Nothing found.').waitFor();
    await searchBox().fill('');
    await searchBox().pressSequentially('straitline bid');
    await option(ferryReply.title).click();
    await entry(ferryReply.title).getByText('Live', { exact: true }).waitFor();
    await searchBox().fill('https://example.org/tide-tables');
    await option('Add this page elsewhere').click();
    await page.keyboard.type('Tide tables');

    const handle = entry('Tide tables').locator('[draggable="true"]');
    await handle.dragTo(entry(oysterBeds.title));
    await page.getByText('Tide tables moved to position 1 of 4.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: `Remove What the budget gave the sea walls` }).click();
    await publish();

    expect(await titlesForReaders(harbourWall.title)).toEqual([
      'Tide tables',
      oysterBeds.title,
      ferryReply.title,
    ]);
  });

  it('does the same in another locale by keyboard alone', async () => {
    await open(ferryContract.title, 'de');
    await searchBox().focus();
    await page.keyboard.type('oysters');
    await option(oysterBeds.title).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(`${oysterBeds.title} added at position 3.`).waitFor({ state: 'attached' });
    for (const position of [2, 1]) {
      await page.getByRole('button', { name: `Move ${oysterBeds.title} up` }).press('Enter');
      await page
        .getByText(`${oysterBeds.title} moved to position ${position} of 3.`)
        .waitFor({ state: 'attached' });
    }
    await page.getByRole('button', { name: /^Remove Die Mauer/ }).press('Enter');
    // What is removed gives the focus to the next entry, and would take it from the button below.
    await page.getByText(/^Die Mauer.* removed, 2 left\.$/).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    await page.getByText('Published document').waitFor();

    expect(await titlesForReaders(ferryContract.title, 'de')).toEqual([
      oysterBeds.title,
      articles.electionCount.german?.title,
    ]);
    expect(await titlesForReaders(ferryContract.title)).toHaveLength(3);
  });

  it('makes entries of pasted addresses of this site, and of lines of the body', async () => {
    await openDraft(harbourDues.title);
    await searchBox().fill(
      'https://lantern.example/2024/half-the-skarrow-oysters-are-gone-and-the-other-half-are-moving',
    );
    await option(oysterBeds.title).click();
    await page.getByRole('button', { name: `Make it an entry: ${harbourWall.title}` }).click();
    await entry(harbourWall.title).getByText('Live', { exact: true }).waitFor();
    expect(await page.getByText(`Related: ${harbourWall.title}`).count()).toBe(0);
    await save(page);

    await page.reload();
    await entry(oysterBeds.title).waitFor();
    expect(await entry(harbourWall.title).count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Make it an entry/ }).count()).toBe(0);
  });

  it('is warned with the list of who links here before an article is taken down, and it heals', async () => {
    await open(ferryReply.title);
    await page.getByText('3 articles link here.').waitFor();
    await page.getByRole('button', { name: 'More document actions' }).first().click();
    await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/^3 articles link here\. Readers will no longer see/).waitFor();
    await dialog.getByRole('link', { name: harbourWall.title }).waitFor();
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Unpublished document').waitFor();
    expect(await titlesForReaders(harbourWall.title)).toEqual(['Tide tables', oysterBeds.title]);

    await open(ferryReply.title);
    await publish();
    expect(await titlesForReaders(harbourWall.title)).toEqual([
      'Tide tables',
      oysterBeds.title,
      ferryReply.title,
    ]);
  });

  it('is warned before one locale is deleted, and by keyboard before several are unpublished', async () => {
    await open(ferryReply.title);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete entry (English (en))' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/articles link here\..*their editors are told/).waitFor();
    await dialog.getByRole('link', { name: harbourWall.title }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'More document actions' }).first().press('Enter');
    await page.getByRole('menuitem', { name: 'Unpublish multiple locales' }).press('Enter');
    const modal = page.getByRole('dialog');
    await modal.getByText(/articles link here\..*they come back/).waitFor();
    await modal.getByRole('checkbox', { name: 'Select en' }).press('Space');
    await modal.getByText('1 entry ready to unpublish').waitFor();
    await modal.getByText(/articles link here\..*they come back/).waitFor();
    await modal.getByRole('button', { name: 'Unpublish', exact: true }).press('Enter');
    await page.getByText('Draft', { exact: true }).first().waitFor();
    expect(await titlesForReaders(harbourWall.title)).toEqual(['Tide tables', oysterBeds.title]);

    await open(ferryReply.title);
    await publish();
  });

  it('is warned before several are deleted from the list, and links back when adding', async () => {
    await page.goto(`${server.url}/admin/${ARTICLES}?_q=oysters&plugins[i18n][locale]=en`);
    await page
      .getByRole('checkbox', { name: /Select/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Delete' }).first().click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/articles link here/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await open(articles.lastLamp.title);
    await page.getByRole('checkbox', { name: 'Also link back from there' }).click();
    await searchBox().pressSequentially('foghorns');
    await option(articles.fogConcert.title).click();
    await page
      .getByText(/links back in its draft/)
      .first()
      .waitFor();
    await open(articles.fogConcert.title);
    await entry(articles.lastLamp.title).waitFor();
  });
});
