import { Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { FailedAnswer } from '../answers/failed-answer';
import { useTranslate } from '../translate';
import { useLocaleOrDefault } from './use-site-locale';

interface InLocaleProps {
  /** The one that the page says; undefined where it says none. */
  locale: string | undefined;
  children: (locale: string) => ReactNode;
}

/** Shows something of a locale, the site's default one where the page says none, once it is known. */
export const InLocale = ({ locale, children }: InLocaleProps) => {
  const translate = useTranslate();
  const asked = useLocaleOrDefault(locale);
  switch (asked.is) {
    case 'known':
      return children(asked.locale);
    case 'loading':
      return <Loader small>{translate('sourcing.loading')}</Loader>;
    case 'failed':
      return (
        <FailedAnswer
          said={translate('sourcing.localeFailed')}
          retryLabel={translate('sourcing.retry')}
          onRetry={asked.retry}
        />
      );
  }
};
