import type { Locator, Page } from 'playwright-core';

/** Works a page as an editor does, and counts what that takes. */
export interface CountedHand {
  click: (target: Locator) => Promise<void>;
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** So far. A paste is one keystroke. */
  counts: { clicks: number; keystrokes: number };
}

/** @param counts - goes on from these */
export const countedHand = (
  page: Page,
  counts: CountedHand['counts'] = { clicks: 0, keystrokes: 0 },
): CountedHand => ({
  counts,
  click: async (target) => {
    counts.clicks += 1;
    await target.click();
  },
  press: async (key) => {
    counts.keystrokes += 1;
    await page.keyboard.press(key);
  },
  type: async (text) => {
    counts.keystrokes += text.length;
    await page.keyboard.insertText(text);
  },
});

/** Pastes a text where the focus is, as from another program. */
export const paste = async (page: Page, { counts }: CountedHand, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  counts.keystrokes += 1;
  await page.keyboard.press('ControlOrMeta+v');
};
