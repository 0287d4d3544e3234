import {
  createContext,
  type FocusEvent,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from 'react';

const FocusBackContext = createContext<() => void>(() => undefined);

/** Lets what is opened over the page give the focus back when it closes. */
export const FocusBackProvider = FocusBackContext.Provider;

/** Gives what is called when a modal closes. */
export const useFocusBack = (): (() => void) => useContext(FocusBackContext);

interface Left {
  element: HTMLElement;
  /** Of the part of the panel that it is in. */
  heading: HTMLElement | null;
  /** False while something else has it. */
  holds: boolean;
}

const isNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the focus in a panel whose buttons go when they have done what they are for: it returns to
 * where an editor left it, else to the heading of that part, else to the line the panel begins with.
 *
 * @param isOpen - whether something is open over the page, which has the focus meanwhile
 * @returns a ref for the line that the panel begins with, what the panel's root listens with, and
 *   what a modal that closes calls
 */
export const useKeptFocus = (isOpen: boolean) => {
  const first: RefObject<HTMLElement> = useRef(null);
  const left = useRef<Left | null>(null);
  const open = useRef(isOpen);
  open.current = isOpen;

  const giveBack = () => {
    // Between the steps of one task the next one has it.
    if (open.current) return;
    const { element, heading } = left.current ?? {};
    const place = [element, heading, first.current].find((each) => each?.isConnected);
    place?.focus();
  };

  useEffect(() => {
    // Nobody hears of it when what has the focus is taken away.
    if (left.current?.holds && !left.current.element.isConnected && isNowhere()) giveBack();
  });

  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    // React tells of what is open over the page too.
    if (!currentTarget.contains(target)) return;
    const heading = target.closest('section')?.querySelector<HTMLElement>('h3[tabindex]') ?? null;
    left.current = { element: target, heading, holds: true };
  };
  const onBlur = ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(target) || !left.current) return;
    left.current = open.current ? { ...left.current, holds: false } : null;
  };
  return { first, listeners: { onFocus, onBlur }, giveBack };
};
