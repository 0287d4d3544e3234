/** Shows an article's findings. False where the panel is not on the screen. */
type Show = () => boolean;

const panels = new Map<string, Set<Show>>();

/** Names an article in one locale. */
export const articleKey = (documentId: string, locale: string): string => `${documentId} ${locale}`;

/** Has a panel shown what blocks its article, until what is given is called. */
export const listenToGate = (key: string, show: Show): (() => void) => {
  const shows = panels.get(key) ?? new Set();
  panels.set(key, shows.add(show));
  return () => {
    shows.delete(show);
    if (shows.size === 0) panels.delete(key);
  };
};

/**
 * Shows what blocks an article in the panel beside it.
 * @returns whether one is on the screen
 */
export const showFindings = (key: string): boolean =>
  [...(panels.get(key) ?? [])].map((show) => show()).some(Boolean);
