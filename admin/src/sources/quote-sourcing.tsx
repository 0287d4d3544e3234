import type { BulkActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Modal } from '@strapi/design-system';
import { QUOTE_UID } from '../../../content-types/uids';
import { useEditedArticle } from '../related-stories/use-edited-article';
import { useTranslate } from '../translate';
import { MarkQuotes } from './mark-quotes';

const OfForm = () => {
  const { documentId, locale = 'en' } = useEditedArticle();
  return documentId === undefined ? null : (
    <MarkQuotes key={`${documentId} ${locale}`} quotes={[{ documentId, locale }]} />
  );
};

/** The panel beside a Quote's edit view, from which it is marked anonymous. */
export const QuoteSourcingPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const translate = useTranslate();
  if (model !== QUOTE_UID || !documentId || activeTab === 'published') return null;
  return { title: translate('sourcing.title'), content: <OfForm /> };
};

/** Marks the quotes anonymous that are chosen in the list. */
export const MarkBulkAction: BulkActionComponent = ({ model, documents }) => {
  const translate = useTranslate();
  if (model !== QUOTE_UID) return null;
  const quotes = documents.map(({ documentId, locale }) => ({
    documentId,
    locale: typeof locale === 'string' ? locale : 'en',
  }));
  return {
    label: translate('sourcing.mark.open'),
    variant: 'secondary',
    dialog: {
      type: 'modal',
      title: translate('sourcing.mark.open'),
      content: (
        <Modal.Body>
          <Box paddingBottom={4}>
            <MarkQuotes quotes={quotes} />
          </Box>
        </Modal.Body>
      ),
    },
  };
};
