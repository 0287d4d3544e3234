/**
 * Whether somebody sees an element, or would after scrolling to it. One that is clipped to nothing
 * has rectangles all the same: in a narrow window Strapi keeps the panels in a drawer that is shut
 * by its height alone.
 */
export const isOnScreen = (element: Element): boolean => {
  if (element.getClientRects().length === 0) return false;
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { width, height } = around.getBoundingClientRect();
    const isShut = width === 0 || height === 0;
    if (isShut && getComputedStyle(around).overflow !== 'visible') return false;
  }
  return true;
};

/** Shuts the drawer that has the panels in a narrow window, so that the form behind it is seen. */
export const shutDrawer = (): void => {
  // Strapi lets nobody else shut it: a click beside it does.
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();
};
