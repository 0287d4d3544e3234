import { useForm, useQueryParams } from '@strapi/strapi/admin';

/** The document that a form edits. */
export interface EditedArticle {
  /** Absent until it has been saved. */
  documentId: string | undefined;
  /** Absent for the site's default one. */
  locale: string | undefined;
}

interface Initial {
  documentId?: string;
  locale?: string | null;
}

/**
 * The document of the form around, in a relation's modal too: there the page's address is that of
 * another document.
 */
export const useEditedArticle = (): EditedArticle => {
  const { documentId, locale } = useForm(
    'RelatedStories',
    (state) => state.initialValues as Initial,
  );
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return { documentId, locale: locale ?? query?.plugins?.i18n?.locale };
};
