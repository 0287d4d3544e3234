import type { Browser, Page } from 'playwright-core';
import type { Story } from '../../content-types';
import logins from '../../demo/src/seed/logins.json';
import { hasAnnotatedArticle } from '../../scripts/test/annotated-article.mjs';
import { type EnteredArticle, readAnnotatedArticle } from '../real-input/annotated-article';
import { type AsEditor, enterArticle, publishEntered } from '../real-input/enter-article';
import { violationsIn } from './accessibility';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';

/** Who is entered as the speaker of two quotes, and marked anonymous when readers know the name. */
const INSIDER = 'Ottoline Brask';
const REASON = 'because they may not speak for the household';
const NEVER_SAID = 'The newsroom has not said.';
const MORE = {
  canonicalUrl: 'https://example.com/royals/baby-steps',
  corrections: [
    { date: '2024-04-02', text: 'An earlier version gave another day for the flight.' },
    { date: '2024-04-09', text: 'An earlier version left out a guest.' },
  ],
};

/** But for marks, which a style sheet sets, and the space before buttons. */
const words = (text: string) => text.replace(/[\s"'“”‘’]+/g, ' ').trim();

/** How readers are told of the source of a quote; nothing for one that is named. */
const describedAs = (quote: EnteredArticle['quotes'][number] | undefined): string =>
  quote?.voice.attribution === 'anonymous' ? quote.voice.description : '';

(hasAnnotatedArticle ? describeInBrowser : describe.skip)('a reader of a real article', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;
  let asEditor: AsEditor;
  let article: string;
  let quotes: string[];
  let path: string;
  // Not there, no test is run.
  const entered = (hasAnnotatedArticle ? readAnnotatedArticle() : null) as EnteredArticle;
  /** How readers are told of the first source, and which quotes are theirs. */
  const insider = entered === null ? '' : describedAs(entered.quotes[0]);
  const ofInsider = (entered?.quotes ?? []).flatMap((quote, i) =>
    describedAs(quote) === insider ? [i] : [],
  );

  const signIn = async (): Promise<AsEditor> => {
    const send = async (method: string, address: string, body: object, token = '') => {
      const answer = await fetch(`${server.url}${address}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, text, body: JSON.parse(text) };
    };
    const login = logins.find(({ role }) => role === 'editor');
    const { email, password } = login as { email: string; password: string };
    const { body } = await send('POST', '/admin/login', { email, password });
    return (method, address, data) => send(method, address, data, body.data.token);
  };

  const story = async (): Promise<Story> => {
    const answer = await fetch(`${server.url}/api/newsdesk${path}`);
    return ((await answer.json()) as { data: Story }).data;
  };

  const open = async (options: { width: number; scheme: 'light' | 'dark' }): Promise<void> => {
    await page?.close();
    page = await browser.newPage({
      viewport: { width: options.width, height: 844 },
      colorScheme: options.scheme,
    });
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.url}${path}`);
    await page.locator('main:not([aria-busy])').waitFor();
  };

  /** All that the page is made of, for people and for machines, and what it was made of. */
  const everything = async (): Promise<string> =>
    `${await page.content()} ${JSON.stringify(await story())}`;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    asEditor = await signIn();
    const known = {
      ...entered,
      quotes: entered.quotes.map((quote, i) =>
        ofInsider.includes(i)
          ? { ...quote, voice: { attribution: 'named' as const, speaker: INSIDER } }
          : quote,
      ),
    };
    ({ article, quotes } = await enterArticle(asEditor, known, MORE));
    await publishEntered(asEditor, article);
    const cards = await fetch(`${server.url}/api/newsdesk/stories?pageSize=100`);
    const { data } = (await cards.json()) as { data: Story[] };
    path = `/stories/${data.find(({ documentId }) => documentId === article)?.slug}`;
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is told no longer who spoke, once their quotes are a source’s', async () => {
    await open({ width: 390, scheme: 'light' });
    expect((await everything()).split(INSIDER).length).toBeGreaterThan(3);

    const { status } = await asEditor('POST', `/newsdesk/articles/${article}/sources/mark`, {
      quotes: ofInsider.map((i) => quotes[i]),
      locale: 'en',
      source: 'new',
      description: insider,
      reason: REASON,
      proximity: 'witness',
      oneVoice: true,
    });
    expect(status).toBe(200);
    await open({ width: 390, scheme: 'light' });
    expect(await everything()).not.toContain(INSIDER);
  }, 60_000);

  it('has all of it, in its order', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(entered.title);
    expect(await page.locator('.standfirst').textContent()).toBe(entered.standfirst);
    const paragraphs = await page.locator('.body > p').allTextContents();
    expect(paragraphs.map(words)).toEqual(entered.paragraphs.map(words));
    await page.getByText('Exclusive', { exact: true }).waitFor();
  });

  it('learns of every quote whose it is, with nothing but a keyboard', async () => {
    const last = page.locator('.voice-mark').last();
    const told: [string, string][] = [];
    await page.locator('.skip').focus();
    for (let reached = false; !reached; ) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.getAttribute('class'))?.includes('voice-mark') !== true) continue;
      await page.keyboard.press('Enter');
      const id = await focused.getAttribute('aria-controls');
      expect(await focused.getAttribute('aria-expanded')).toBe('true');
      const shown = await page.locator('.said--shown').allTextContents();
      const card = page.locator(`[id="${id}"]`);
      expect(await card.isVisible()).toBe(true);
      told.push([words(shown.join(' ')), (await card.textContent()) ?? '']);
      reached = await last.evaluate((each) => each === document.activeElement);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
    }

    expect(told.map(([text]) => text)).toEqual(entered.quotes.map(({ text }) => words(text)));
    for (const [i, { voice }] of entered.quotes.entries()) {
      const card = told[i]?.[1] ?? '';
      if (voice.attribution === 'named') {
        expect(card).toContain(voice.speaker);
        expect(card).not.toContain('Unnamed source');
      } else {
        expect(card.toLowerCase()).toContain(voice.description.toLowerCase());
        expect(card).toContain('Unnamed source');
        expect(card).toMatch(ofInsider.includes(i) ? /because they may not/i : NEVER_SAID);
        expect(card.includes('They saw it.')).toBe(ofInsider.includes(i));
        expect(card.includes('The same voice is quoted twice.')).toBe(ofInsider.includes(i));
      }
    }
  }, 60_000);

  it('knows which quotes are one voice where an editor says so, and of no others', async () => {
    const refs = (await story()).quotes.map((quote) => 'ref' in quote && quote.ref);
    expect(refs).toEqual(quotes.map((_, i) => ofInsider.includes(i) && 'source-1'));

    const voices = page.getByRole('region', { name: 'Who speaks in this story' });
    const counts = await voices.locator('.voice').allTextContents();
    expect(counts.map((text) => Number(/(\d+) quotes?/.exec(text)?.[1]))).toEqual([
      2, 1, 4, 1, 1, 1, 1,
    ]);

    const source = voices.locator('summary').first();
    await source.focus();
    await page.keyboard.press('Enter');
    await voices.getByText(REASON).waitFor();
    await page.keyboard.press('Enter');
    await voices.getByText(REASON).waitFor({ state: 'hidden' });
  }, 60_000);

  it('sees to whom it is owed, what was corrected, and where to read on', async () => {
    const origin = page.getByRole('link', { name: entered.originName, exact: true });
    expect(await origin.getAttribute('href')).toBe(MORE.canonicalUrl);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(MORE.canonicalUrl);

    await page.getByRole('link', { name: 'This story has been corrected' }).click();
    const corrections = page.locator('#corrections');
    expect(await corrections.locator('p').allTextContents()).toEqual([
      'April 2, 2024 An earlier version gave another day for the flight.',
      'April 9, 2024 An earlier version left out a guest.',
    ]);

    const related = page.getByRole('navigation', { name: 'Related stories' });
    const { title, url } = entered.relatedStory;
    expect(await related.getByRole('link', { name: title }).getAttribute('href')).toBe(url);
  });

  it.each([
    { width: 390, scheme: 'light' },
    { width: 390, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ] as const)(
    'is barred from nothing, with all of it open: %o',
    async (options) => {
      await open(options);
      for (const mark of await page.locator('.voice-mark').all()) await mark.click();
      for (const source of await page.locator('summary').all()) await source.click();
      expect(await violationsIn(page, 'body')).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
    60_000,
  );
});
