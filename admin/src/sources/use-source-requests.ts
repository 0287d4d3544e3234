import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type {
  DescribeRequest,
  FoundPerson,
  MarkRequest,
  NameRequest,
  OverrideRequest,
  PersonId,
  QuoteId,
  QuoteToRecord,
  RecordResponse,
  ReportedSource,
  SourceConfirmation,
  SourceKey,
} from '../../../content-types';
import { PERSON_UID, QUOTE_UID } from '../../../content-types/uids';
import { PLUGIN_ID } from '../pluginId';
import type { SourcedArticle } from './sourcing-state';

const entries = (uid: string) => `/content-manager/collection-types/${uid}`;

/** The requests by which an editor changes what an article says of its voices. Each throws what the server says. */
export const useSourceRequests = ({ documentId, locale }: SourcedArticle) => {
  const { post, put, del } = useFetchClient();
  return useMemo(() => {
    const ofArticle = `/${PLUGIN_ID}/articles/${documentId}`;
    const inLocale = { params: { locale } };
    const ofSource = (source: SourceKey, what: string) =>
      `${ofArticle}/sources/${encodeURIComponent(source)}/${what}`;
    return {
      record: async (quote: QuoteToRecord) => {
        const { data } = await post<{ data: RecordResponse }>(`${ofArticle}/sourcing/quotes`, {
          locale,
          quotes: [quote],
        });
        return data.data.quotes[0];
      },
      createPerson: async (name: string, description: string): Promise<FoundPerson> => {
        const { data } = await post<{ data: { documentId: PersonId } }>(entries(PERSON_UID), {
          name,
          ...(description && { description }),
        });
        const title = description || null;
        return { documentId: data.data.documentId, name, title, foundAs: null, portrait: null };
      },
      deletePerson: (person: PersonId) => del(`${entries(PERSON_UID)}/${person}`),
      mark: (request: Omit<MarkRequest, 'locale'>) =>
        post(`${ofArticle}/sources/mark`, { ...request, locale }),
      describe: (source: SourceKey, request: Omit<DescribeRequest, 'locale'>) =>
        post(ofSource(source, 'describe'), { ...request, locale }),
      name: (source: SourceKey, request: NameRequest) => post(ofSource(source, 'name'), request),
      confirm: ({ key, words }: ReportedSource, what: SourceConfirmation, note: string) =>
        post(
          ofSource(key, what === 'attestation' ? 'attest' : 'approve'),
          { words, ...(note && { note }) },
          inLocale,
        ),
      withdraw: (source: SourceKey, what: SourceConfirmation, note: string) =>
        post(ofSource(source, 'withdraw'), { what, ...(note && { note }) }, inLocale),
      override: (request: Omit<OverrideRequest, 'locale'>) =>
        post(`${ofArticle}/sourcing/override`, { ...request, locale }),
      withdrawOverride: () => del(`${ofArticle}/sourcing/override`, inLocale),
      rest: (restsOnSources: boolean) => put(`${ofArticle}/sources/rest`, { restsOnSources }),
      takeWords: (quote: QuoteId, text: string) =>
        put(`${entries(QUOTE_UID)}/${quote}`, { text }, inLocale),
    };
  }, [post, put, del, documentId, locale]);
};

export type SourceRequests = ReturnType<typeof useSourceRequests>;

/**
 * Gives what says that something is done, to eyes and to screen readers; a `warning` where a part
 * of it is not.
 */
export const useDone = () => {
  const { toggleNotification } = useNotification();
  return (message: string, type: 'success' | 'warning' = 'success') =>
    toggleNotification({ type, message });
};
