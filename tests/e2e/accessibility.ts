import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Axe {
  run: (
    context: unknown,
    options: unknown,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The accessibility rules that a part of a page breaks, colours included: a browser paints them. */
export const violationsIn = async (page: Page, selector: string): Promise<string[]> => {
  // Not as a script of the page: its policy allows none that is not the panel's own.
  await page.evaluate(AXE);
  // What is still fading in has the contrast of the moment.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  return page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      { include: [part] },
      { rules: { region: { enabled: false } } },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
};
