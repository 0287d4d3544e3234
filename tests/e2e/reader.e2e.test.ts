import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { articles } from '../../demo/src/newsroom/articles';
import { describeInBrowser, launchBrowser } from './browser';
import { type DemoServer, startDemoServer } from './demo-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

describeInBrowser('a reader of the demo', () => {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startDemoServer();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(20_000);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (path: string): Promise<void> => {
    await page.goto(`${server.url}${path}`);
    await page.locator('main:not([aria-busy])').waitFor();
  };

  /** Nothing that axe finds, and nothing that a phone would have to scroll sideways for. */
  const expectFit = async (): Promise<void> => {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  };

  it('finds the newest stories, and opens one', async () => {
    await open('/');
    await expectFit();
    await page.getByRole('link', { name: articles.harbourWall.title }).click();
    await page.getByRole('heading', { level: 1, name: articles.harbourWall.title }).waitFor();
    await expectFit();
  }, 60_000);

  it('learns by keyboard who says a quote, and why a source is unnamed', async () => {
    const named = page.locator('.voice-mark--named').first();
    await named.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('note').getByText('Bram Tollister').waitFor();
    expect(await named.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await named.getAttribute('aria-expanded')).toBe('false');

    const anonymous = page.locator('.voice-mark--anonymous').first();
    await anonymous.focus();
    await page.keyboard.press('Space');
    const card = page.getByRole('note');
    await card.getByText('a Skarrow councillor who has seen the ministry’s reply').waitFor();
    await card.getByText('the reply has not been made public').waitFor();
    await expectFit();
  }, 60_000);

  it('has quotes as elements of the text, and machines their JSON-LD', async () => {
    const quotes = await page.locator('.body [id^="quote-"]').allTextContents();
    expect(quotes).toContain('It has simply never been in a hurry.');
    const jsonLd = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(`${jsonLd}`)).toMatchObject({
      '@type': 'NewsArticle',
      headline: articles.harbourWall.title,
    });
  });

  it('is told that two quotes are one voice, where the newsroom says so', async () => {
    const { title } = articles.ferryContract;
    await open('/');
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const official = page.locator('.voice', { hasText: 'an official in the Ministry of Harbours' });
    expect(await official.locator('.voice__count').allTextContents()).toEqual(['2 quotes']);
  }, 60_000);

  it('is told where there is nothing', async () => {
    await open('/stories/no-such-story');
    await page.getByRole('heading', { name: 'There is no such story.' }).waitFor();
    await expectFit();
  }, 60_000);
});
