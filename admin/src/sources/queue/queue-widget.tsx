import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient, Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { SourcingQueueCounts } from '../../../../content-types';
import { SOURCE_CONFIRMATIONS } from '../../../../content-types/vocabulary';
import { useAnswer } from '../../answers/use-answer';
import { PLUGIN_ID } from '../../pluginId';
import { useTranslate } from '../../translate';

/** On the home page: how many sources wait, as a way to them. */
export const QueueWidget = () => {
  const translate = useTranslate();
  const { get } = useFetchClient();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<SourcingQueueCounts> => {
      const path = `/${PLUGIN_ID}/sourcing/queue/counts`;
      return (await get<{ data: SourcingQueueCounts }>(path, { signal })).data.data;
    },
    [get],
  );
  const { last } = useAnswer(ask);

  if (last.is === 'none') return <Widget.Loading />;
  if (last.is === 'forbidden') return <Widget.NoPermissions />;
  if (last.is === 'failed') return <Widget.Error />;
  const counts = last.data;
  const asked = SOURCE_CONFIRMATIONS.filter((what) => counts[what] !== null);
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
            {counts[what] ?? 0}
          </Typography>
          <Link tag={RouterLink} to={`/plugins/${PLUGIN_ID}?waiting=${what}`}>
            {translate(`widget.${what}`, { count: counts[what] ?? 0 })}
          </Link>
        </Box>
      ))}
    </Flex>
  );
};
