import type { BulkActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { QUOTE_UID } from '../../../content-types/uids';
import { useEditedArticle } from '../related-stories/use-edited-article';
import { useTranslate } from '../translate';
import { InLocale } from './in-locale';
import { MarkQuotes } from './mark-quotes';
import { useKeptValues } from './use-kept-values';
import { useRefetchedQuotes } from './use-refetched-quotes';

const OfForm = () => {
  const edited = useEditedArticle();
  const { documentId } = edited;
  const keepValues = useKeptValues();
  const refetch = useRefetchedQuotes();
  if (documentId === undefined) return null;
  return (
    <InLocale locale={edited.locale}>
      {(locale) => (
        <MarkQuotes
          key={`${documentId} ${locale}`}
          quotes={[{ documentId, locale }]}
          onMarked={() => {
            keepValues();
            refetch();
          }}
        />
      )}
    </InLocale>
  );
};

/** The panel beside a Quote's edit view, from which it is marked anonymous. */
export const QuoteSourcingPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const translate = useTranslate();
  if (model !== QUOTE_UID || !documentId || activeTab === 'published') return null;
  return { title: translate('sourcing.title'), content: <OfForm /> };
};

type Listed = Parameters<BulkActionComponent>[0]['documents'][number];

const OfList = ({ documents }: { documents: readonly Listed[] }) => {
  const known = documents.flatMap(({ locale }) => (typeof locale === 'string' ? [locale] : []));
  const refetch = useRefetchedQuotes();
  const inLocale = (fallback: string) =>
    documents.map(({ documentId, locale }) => ({
      documentId,
      locale: typeof locale === 'string' ? locale : fallback,
    }));
  return (
    <InLocale locale={known[0]}>
      {(locale) => <MarkQuotes quotes={inLocale(locale)} onMarked={refetch} />}
    </InLocale>
  );
};

/** Marks the quotes anonymous that are chosen in the list. */
export const MarkBulkAction: BulkActionComponent = ({ model, documents }) => {
  const translate = useTranslate();
  if (model !== QUOTE_UID) return null;
  return {
    label: translate('sourcing.mark.open'),
    variant: 'secondary',
    dialog: {
      type: 'modal',
      title: translate('sourcing.mark.open'),
      content: <OfList documents={documents} />,
    },
  };
};
