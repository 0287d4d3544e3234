import { useEffect } from 'react';

/** A publish button of the page, as Strapi describes it. */
export interface PublishButton {
  label: string;
  disabled?: boolean;
  /** Strapi's name for the form it stands by; its types do not know of it. */
  publishConfirmScope?: string;
}

const isShortcut = ({ key, metaKey, ctrlKey, shiftKey }: KeyboardEvent): boolean =>
  (metaKey || ctrlKey) && shiftKey && key === 'Enter';

const MODAL = '[role="dialog"]';

const buttonOf = ({ label, publishConfirmScope }: PublishButton): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (button) =>
      button.textContent === label &&
      (button.closest(MODAL) !== null) === (publishConfirmScope === 'relation-modal'),
  );

/**
 * Has Strapi's shortcut for publishing press the publish button, and so ask what it asks: by
 * itself it publishes past the button.
 * @param button - null where there is none that asks
 */
export const usePublishShortcut = (button: PublishButton | null): void => {
  const label = button?.label;
  const publishConfirmScope = button?.publishConfirmScope;
  const isOff = button === null || button.disabled === true;
  useEffect(() => {
    if (isOff || label === undefined) return undefined;
    // Before Strapi hears of it, which listens to the same window.
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      const isAsking = document.querySelector('[role="alertdialog"]') !== null;
      const isUnderModal = document.querySelector(MODAL) !== null;
      // Over the form stands another one, whose own shortcut it is.
      if (!isAsking && isUnderModal && publishConfirmScope !== 'relation-modal') return;
      const found = isAsking ? undefined : buttonOf({ label, publishConfirmScope });
      if (!isAsking && !found) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) found?.click();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [isOff, label, publishConfirmScope]);
};
