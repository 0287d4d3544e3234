import type { Locator, Page } from 'playwright-core';

/** Shows the panel light or dark, as somebody has chosen it. */
export const inTheme = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  await page.evaluate((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);
  await page.reload();
};

/** What of a page cannot be read without scrolling sideways, or is cut off: texts, shortened. */
export const cutTexts = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((part) => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>(`${part} *`)].filter((element) => {
      const box = element.getBoundingClientRect();
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      // What is for screen readers alone takes up a pixel.
      if (!own || box.width <= 1 || box.height <= 1) return false;
      const hides = getComputedStyle(element).overflowX !== 'visible';
      return (
        box.right > window.innerWidth + 1 ||
        box.left < -1 ||
        (hides && element.scrollWidth > element.clientWidth + 1)
      );
    });
    return [
      ...(wide > 1 ? [`The page is ${wide} pixels too wide.`] : []),
      ...cut.map(({ textContent }) => (textContent ?? '').slice(0, 60)),
    ];
  }, selector);

/** As wide as the ring around what has the focus, which is no content. */
const RING = 4;

/** What of a part of a page, itself included, has to be scrolled sideways: its beginning. */
export const scrolledSideways = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    ({ part, ring }) =>
      [...document.querySelectorAll<HTMLElement>(`${part}, ${part} *`)]
        .filter(
          (element) =>
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
            element.scrollWidth > element.clientWidth + ring,
        )
        .map(
          ({ scrollWidth, clientWidth, outerHTML }) =>
            `${scrollWidth} pixels in ${clientWidth}: ${outerHTML.slice(0, 120)}`,
        ),
    { part: selector, ring: RING },
  );

/** Whether an element looks different while the keyboard is on it. */
export const showsFocus = (focused: Locator): Promise<boolean> =>
  focused.evaluate((element) => {
    const look = () =>
      [null, '::after', '::before'].map((pseudo) => {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(
          element,
          pseudo,
        );
        return [outline, boxShadow, borderColor, backgroundColor].join();
      });
    if (element !== document.activeElement) throw new Error('The focus is elsewhere.');
    const during = look();
    (element as HTMLElement).blur();
    const after = look();
    (element as HTMLElement).focus();
    return during.join() !== after.join();
  });
