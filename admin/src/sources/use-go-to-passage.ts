import { useNotification } from '@strapi/strapi/admin';
import { useTranslate } from '../translate';
import { goToPassage } from './go-to';
import type { ShownPassage } from './passage-in-editor';

/**
 * Gives what shows a passage in the body's editor, and says so where it does not stand there: the
 * text may have changed since, and the published one may be another.
 */
export const useGoToPassage = () => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  return (passage: ShownPassage): boolean => {
    const isShown = goToPassage(passage);
    if (!isShown) {
      toggleNotification({ type: 'warning', message: translate('sourcing.passage.notShown') });
    }
    return isShown;
  };
};
