import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { PERSON_UID } from '../../../content-types/uids';
import { useTranslate } from '../translate';
import { AppearancesList } from './appearances-list';

/**
 * The panel beside a Person's edit view. The content manager collects what this returns and shows
 * it later, so the content is thin and keeps its state inside.
 */
export const AppearancesPanel: PanelComponent = ({ model, documentId }) => {
  const translate = useTranslate();
  if (model !== PERSON_UID || !documentId) return null;
  return {
    title: translate('appearances.title'),
    content: <AppearancesList key={documentId} person={documentId} />,
  };
};
