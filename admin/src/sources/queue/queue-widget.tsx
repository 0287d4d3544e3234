import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient, Widget } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { SourcingQueueCounts } from '../../../../content-types';
import { SOURCE_CONFIRMATIONS } from '../../../../content-types/vocabulary';
import { PLUGIN_ID } from '../../pluginId';
import { useTranslate } from '../../translate';

type State =
  | { is: 'loading' }
  | { is: 'forbidden' }
  | { is: 'failed' }
  | { is: 'loaded'; counts: SourcingQueueCounts };

/** On the home page: how many sources wait, as a way to them. */
export const QueueWidget = () => {
  const translate = useTranslate();
  const { get } = useFetchClient();
  const [state, setState] = useState<State>({ is: 'loading' });

  useEffect(() => {
    const leaving = new AbortController();
    get<{ data: SourcingQueueCounts }>(`/${PLUGIN_ID}/sourcing/queue/counts`, {
      signal: leaving.signal,
    })
      .then(({ data }) => {
        if (!leaving.signal.aborted) setState({ is: 'loaded', counts: data.data });
      })
      .catch((error: unknown) => {
        if (leaving.signal.aborted) return;
        setState({ is: isFetchError(error) && error.status === 403 ? 'forbidden' : 'failed' });
      });
    return () => leaving.abort();
  }, [get]);

  if (state.is === 'loading') return <Widget.Loading />;
  if (state.is === 'forbidden') return <Widget.NoPermissions />;
  if (state.is === 'failed') return <Widget.Error />;
  const asked = SOURCE_CONFIRMATIONS.filter((what) => state.counts[what] !== null);
  if (asked.length === 0) return <Widget.NoData>{translate('widget.notAsked')}</Widget.NoData>;
  return (
    <Flex
      tag="ul"
      gap={4}
      wrap="wrap"
      alignItems="stretch"
      style={{ listStyle: 'none', margin: 0, padding: 0 }}
    >
      {asked.map((what) => (
        <Box tag="li" key={what} flex="1 1 14rem" padding={4} hasRadius background="neutral100">
          <Typography tag="p" variant="alpha" textColor="neutral800">
            {state.counts[what] ?? 0}
          </Typography>
          <Link tag={RouterLink} to={`/plugins/${PLUGIN_ID}?waiting=${what}`}>
            {translate(`widget.${what}`, { count: state.counts[what] ?? 0 })}
          </Link>
        </Box>
      ))}
    </Flex>
  );
};
