import { adminApi } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { QUOTE_UID } from '../../../content-types/uids';

/** The content manager's names for what it keeps of documents. */
const TAGS = ['Document', 'Relations'] as const;

/** Changes nothing by itself: it says that all the content manager keeps of quotes is out of date. */
const { useQuotesChangedMutation } = adminApi
  .enhanceEndpoints({ addTagTypes: TAGS })
  .injectEndpoints({
    overrideExisting: true,
    endpoints: (builder) => ({
      quotesChanged: builder.mutation<null, void>({
        queryFn: () => ({ data: null }),
        invalidatesTags: [
          { type: 'Document', id: `${QUOTE_UID}_ALL_ITEMS` },
          { type: 'Document', id: `${QUOTE_UID}_LIST` },
          'Relations',
        ],
      }),
    }),
  });

/** Gives what has the page fetch anew what it shows of quotes: its list, its edit view, its relations. */
export const useRefetchedQuotes = (): (() => void) => {
  const [changed] = useQuotesChangedMutation();
  return useCallback(() => {
    changed();
  }, [changed]);
};
