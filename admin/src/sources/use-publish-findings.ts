import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type {
  Finding,
  NewVersionFindings,
  SourcingReport,
  UnsavedArticle,
} from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';

/** An article that somebody goes to publish, as it stands in its form. */
export interface ToBePublished {
  /** Absent for one that has never been saved. */
  documentId: string | undefined;
  locale: string;
  /** Whether it has a version in this locale already. */
  isSaved: boolean;
  unsaved: UnsavedArticle;
}

/** What the rules say of it. */
export interface PublishFindings {
  found: Finding[];
  /** Whether what blocks has been set aside. */
  isOverridden: boolean;
}

/** Gives what asks the rules of an article; they say nothing where nobody can tell. */
export const usePublishFindings = (): ((article: ToBePublished) => Promise<PublishFindings>) => {
  const { post } = useFetchClient();
  return useCallback(
    async ({ documentId, locale, isSaved, unsaved }) => {
      try {
        if (documentId === undefined || !isSaved) {
          const { data } = await post<{ data: NewVersionFindings }>(
            `/${PLUGIN_ID}/sourcing/preview`,
            { article: documentId ?? null, locale, unsaved },
          );
          return { found: data.data.findings, isOverridden: false };
        }
        const { data } = await post<{ data: SourcingReport }>(
          `/${PLUGIN_ID}/articles/${documentId}/sourcing/preview`,
          { locale, unsaved },
        );
        return { found: data.data.findings, isOverridden: data.data.override !== null };
      } catch {
        // The gate answers for itself.
        return { found: [], isOverridden: false };
      }
    },
    [post],
  );
};
