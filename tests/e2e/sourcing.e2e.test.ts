import type { Browser, Locator, Page } from 'playwright-core';
import { hasAnnotatedArticle } from '../../scripts/test/annotated-article.mjs';
import { type EnteredVoice, readAnnotatedArticle } from '../real-input/annotated-article';
import { violationsIn } from './accessibility';
import { adminApi, setHouse } from './admin-api';
import { describeInBrowser, launchBrowser } from './browser';
import { type CountedHand, countedHand, paste } from './counted-hand';
import { type DemoServer, startDemoServer } from './demo-server';
import { type Login, logIn, openNew, save } from './panel';

const BROADSHEET = { preset: 'broadsheet', severities: { 'reason-missing': 'off' } };

(hasAnnotatedArticle ? describeInBrowser : describe.skip)('a newsroom with a real article', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;
  let hand: CountedHand;
  let address = '';
  const entered = hasAnnotatedArticle ? readAnnotatedArticle() : null;

  const as = async (role: Login): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(15_000);
    hand = countedHand(page, hand?.counts);
    await logIn(page, server.url, role);
    if (address) await page.goto(address);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    await setHouse(await adminApi(server.url, 'superAdmin'), BROADSHEET);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const modal = (): Locator => page.getByRole('dialog');
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const panel = (name: RegExp): Locator => page.getByRole('region', { name });

  const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';

  /** What the form to record a quote proposes. */
  const proposed = async (): Promise<EnteredVoice> => {
    const named = await modal()
      .getByRole('radio', { name: 'Somebody who is named' })
      .getAttribute('aria-checked');
    if (named === 'true') {
      const newcomer = modal().getByRole('textbox', { name: 'Name', exact: true });
      const speaker = (await newcomer.count())
        ? await newcomer.inputValue()
        : await textOf(modal().getByRole('group', { name: 'Speaker' }));
      return { attribution: 'named', speaker };
    }
    const description = modal().getByRole('textbox', { name: /How readers are told/ });
    return {
      attribution: 'anonymous',
      description: (await description.count())
        ? await description.inputValue()
        : await textOf(modal().getByRole('combobox', { name: 'Which source' })),
    };
  };

  const isRight = (voice: EnteredVoice | undefined, guess: EnteredVoice): boolean => {
    if (voice?.attribution === 'named') {
      return guess.attribution === 'named' && guess.speaker.includes(voice.speaker);
    }
    return (
      guess.attribution === 'anonymous' &&
      guess.description.toLowerCase().includes((voice?.description ?? ' ').toLowerCase())
    );
  };

  it('records its quotes, each with Enter, as the text tells whose they are', async () => {
    if (!entered) return;
    await as('reporter');
    await openNew(page, server.url, 'article');
    await hand.click(page.locator('[data-slate-editor="true"]'));
    await paste(page, hand, entered.paragraphs.join('\n'));
    await page.getByRole('heading', { name: /passages not recorded$/ }).waitFor();
    await page.getByText('Save the article to record its quotes.').waitFor();
    await page.getByRole('textbox', { name: 'Headline' }).fill(entered.title);
    await save(page);
    await page.waitForURL(/newsdesk\.article\/(?!create)/);
    address = page.url();
    const began = { ...hand.counts };

    await hand.click(button(/^Record all \d+$/));
    const right: string[] = [];
    for (let more = true; more; ) {
      const title = await textOf(modal().getByRole('heading', { name: /^Record/ }));
      const words = await textOf(modal().getByRole('blockquote'));
      const quote = entered.quotes.find(({ text }) => words === `“${text}”`);
      if (quote && isRight(quote.voice, await proposed())) right.push(quote.text);
      if (right.length === 1) expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
      await hand.press('Enter');
      const [, at, total] = /(\d+) of (\d+)/.exec(title) ?? [];
      more = at !== total;
      if (more) {
        await modal()
          .getByRole('heading', { name: `${Number(at) + 1} of ${total}` })
          .waitFor();
      }
    }
    await modal().waitFor({ state: 'detached' });
    await panel(/^11 quotes|^\d+ quotes/).waitFor();
    const { clicks, keystrokes } = hand.counts;
    process.stdout.write(
      `The real article: ${right.length} of ${entered.quotes.length} voices proposed right; ` +
        `recorded with ${clicks - began.clicks} clicks and ${keystrokes - began.keystrokes} keystrokes.\n`,
    );
    expect(right.length).toBeGreaterThanOrEqual(9);
  }, 90_000);

  it('marks one of them anonymous with two clicks, shown what readers will see', async () => {
    const before = { ...hand.counts };
    await hand.click(button(/^Mark anonymous: /).first());
    await modal().getByText('What readers will see').waitFor();
    await modal()
      .getByText(/can still be read in \d+ place/)
      .waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await hand.click(modal().getByRole('button', { name: 'Mark anonymous now' }));
    await page.getByText('The quote is anonymous, for readers too.').waitFor();
    expect(hand.counts.clicks - before.clicks).toBe(2);
    await page.close();
  }, 60_000);

  it('is held by the gate until each source is described and attested', async () => {
    await as('editor');
    await button(/^Attest: /)
      .first()
      .waitFor();
    await hand.click(page.getByRole('button', { name: 'Publish', exact: true }));
    const findings = page.getByRole('heading', { name: /^\d+ findings?$/ });
    await page.waitForFunction(() => /finding/.test(document.activeElement?.textContent ?? ''));
    expect(await findings.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.getByText('Published document').count()).toBe(0);

    const describe = button(/^Describe the source: .*(told|description)/).first();
    await hand.click(describe);
    await hand.click(modal().getByRole('textbox', { name: /How readers are told/ }));
    await hand.type('a friend of the family');
    await hand.press('Enter');
    await modal().waitFor({ state: 'detached' });

    const attest = panel(/anonymous source/).getByRole('button', { name: /^Attest: / });
    for (let left = await attest.count(); left > 0; left -= 1) {
      await hand.click(attest.first());
      await modal()
        .getByRole('heading', { name: /^Attest to knowing/ })
        .waitFor();
      await hand.press('Enter');
      await modal().waitFor({ state: 'detached' });
      await expectCount(attest, left - 1);
    }
    await page.close();
  }, 90_000);

  /** Waits until there are so many, and no more. */
  const expectCount = async (locator: Locator, count: number): Promise<void> => {
    await locator.nth(count).waitFor({ state: 'detached' });
    expect(await locator.count()).toBe(count);
  };

  it('is approved by another, and published', async () => {
    await as('superAdmin');
    const approve = panel(/anonymous source/).getByRole('button', { name: /^Approve: / });
    await approve.first().waitFor();
    for (let left = await approve.count(); left > 0; left -= 1) {
      await hand.click(approve.first());
      await modal()
        .getByRole('heading', { name: /^Approve/ })
        .waitFor();
      await hand.press('Enter');
      await modal().waitFor({ state: 'detached' });
      await expectCount(approve, left - 1);
    }
    await hand.click(page.getByRole('button', { name: 'Publish', exact: true }));
    const question = page.getByRole('alertdialog');
    await question.getByText(/The rules of the house have/).waitFor();
    await hand.click(question.getByRole('button', { name: /^(Publish|Confirm)/ }));
    await page.getByText('Published document').waitFor();
    const { clicks, keystrokes } = hand.counts;
    process.stdout.write(
      `The real article: from pasted text to published with ${clicks} clicks and ${keystrokes} keystrokes.\n`,
    );
    // What of the edit view is Strapi's own is its own to mend.
    expect(await violationsIn(page, 'aside section[aria-labelledby]')).toEqual([]);
  }, 90_000);
});
