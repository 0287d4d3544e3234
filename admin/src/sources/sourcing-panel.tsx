import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import type { UnsavedArticle } from '../../../content-types';
import { ARTICLE_UID } from '../../../content-types/uids';
import { useEditedArticle } from '../related-stories/use-edited-article';
import { useTranslate } from '../translate';
import { bylinesInForm, type RelationChanges, savedBylines } from './bylines';
import { InLocale } from './in-locale';
import { useMay } from './may';
import { Sourcing } from './sourcing';
import { useRefetchedQuotes } from './use-refetched-quotes';

type Values = Pick<UnsavedArticle, 'title' | 'body' | 'relatedStories'> & {
  authors?: RelationChanges;
};

const NOTHING_TYPED: UnsavedArticle = {};

interface SourcingOfFormProps {
  locale: string;
  /** Of bylines; undefined where the server alone knows. */
  saved: number | undefined;
  isDraft: boolean;
}

/** The report of the article that the form around edits, as it is typed. */
const SourcingOfForm = ({ locale, saved, isDraft }: SourcingOfFormProps) => {
  const { documentId } = useEditedArticle();
  const title = useForm('Sourcing', (state) => (state.values as Values).title);
  const body = useForm('Sourcing', (state) => (state.values as Values).body);
  const relatedStories = useForm('Sourcing', (state) => (state.values as Values).relatedStories);
  const changes = useForm('Sourcing', (state) => (state.values as Values).authors);
  const errors = useForm('Sourcing', (state) => state.errors);
  const may = useMay(locale);
  // The form has a field of its own for the quotes of an article, and they have views of theirs.
  const refetchQuotes = useRefetchedQuotes();
  const authors = bylinesInForm(changes, saved);
  return (
    <Sourcing
      key={`${documentId} ${locale}`}
      article={{ documentId, locale }}
      unsaved={
        isDraft
          ? { title, body, relatedStories, ...(authors !== undefined && { authors }) }
          : NOTHING_TYPED
      }
      isDraft={isDraft}
      may={may}
      errors={errors}
      onWritten={refetchQuotes}
    />
  );
};

/** Once it is known in which locale. */
const SourcingInLocale = (props: Omit<SourcingOfFormProps, 'locale'>) => (
  <InLocale locale={useEditedArticle().locale}>
    {(locale) => <SourcingOfForm {...props} locale={locale} />}
  </InLocale>
);

/** The panel beside an Article's edit view that tells whose word each passage rests on. */
export const SourcingPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const translate = useTranslate();
  if (model !== ARTICLE_UID) return null;
  return {
    title: translate('sourcing.title'),
    content: (
      <SourcingInLocale
        saved={savedBylines(documentId, document)}
        isDraft={activeTab !== 'published'}
      />
    ),
  };
};
