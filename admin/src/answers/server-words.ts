import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { FilledRefusal } from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';

type Failed = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

/** What the server said, as far as it is a refusal of a kind that can be translated. */
const refusalIn = (error: unknown): Pick<FilledRefusal, 'values'> & { refusal: string } => {
  const said = isFetchError(error) ? error.response?.data?.error : undefined;
  const details: Partial<FilledRefusal> = said?.details ?? {};
  return { refusal: details.refusal ?? said?.message ?? '', values: details.values ?? {} };
};

/**
 * Gives what tells an editor why the server refused something: in their language what the plugin
 * refuses, and everything else as Strapi says it. Strapi itself translates no error of a field.
 */
export const useServerWords = () => {
  const { formatMessage, messages } = useIntl();
  const { formatAPIError } = useAPIErrorHandler();
  return (error: unknown): string => {
    const { refusal, values } = refusalIn(error);
    const id = `${PLUGIN_ID}.apiError.${refusal}`;
    return Object.hasOwn(messages, id)
      ? formatMessage({ id }, values)
      : formatAPIError(error as Failed);
  };
};
