import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchInput, useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { SOURCE_CONFIRMATIONS } from '../../../../content-types/vocabulary';
import { useTranslate } from '../../translate';
import { useLanguageNames } from '../use-language-names';
import type { QueueQuery } from './use-queue';

const ALL = 'all';

/** Narrows the queue; the address of the page keeps it, so that it can be passed on. */
export const QueueFilters = ({ locales }: { locales: readonly string[] }) => {
  const translate = useTranslate();
  const languageOf = useLanguageNames();
  const [{ query }, setQuery] = useQueryParams<QueueQuery>();
  const narrow = (name: 'waiting' | 'locale') => (chosen: string | number) =>
    setQuery(
      withEncodedUserParams(query, {
        [name]: chosen === ALL ? undefined : String(chosen),
        page: '1',
      }),
    );
  return (
    <>
      <SearchInput
        label={translate('queue.search')}
        placeholder={translate('queue.search.placeholder')}
      />
      <Box width={{ initial: '100%', medium: 'auto' }}>
        <SingleSelect
          size="S"
          aria-label={translate('queue.waiting')}
          value={query?.waiting ?? ALL}
          onChange={narrow('waiting')}
        >
          <SingleSelectOption value={ALL}>{translate('queue.waiting.all')}</SingleSelectOption>
          {SOURCE_CONFIRMATIONS.map((what) => (
            <SingleSelectOption key={what} value={what}>
              {translate(`queue.waiting.${what}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {locales.length > 1 ? (
        <Box width={{ initial: '100%', medium: 'auto' }}>
          <SingleSelect
            size="S"
            aria-label={translate('queue.locale')}
            value={query?.locale ?? ALL}
            onChange={narrow('locale')}
          >
            <SingleSelectOption value={ALL}>{translate('queue.locale.all')}</SingleSelectOption>
            {locales.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {languageOf(code)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      ) : null}
    </>
  );
};
