import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import {
  Layouts,
  Page,
  Pagination,
  useQueryParams,
  withEncodedUserParams,
} from '@strapi/strapi/admin';
import type { SourcingQueue } from '../../../../content-types';
import { useTranslate } from '../../translate';
import { useKeptFocus } from '../focus-back';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';
import { type QueueQuery, SOURCES_A_PAGE, useQueue } from './use-queue';

const NothingWaits = ({ queue, narrowed }: { queue: SourcingQueue; narrowed: boolean }) => {
  const translate = useTranslate();
  const why = narrowed ? 'narrowed' : queue.asked.length === 0 ? 'notAsked' : 'none';
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={translate(`queue.empty.${why}`)}
    />
  );
};

/** Sources of all articles that wait for somebody to attest to them or to approve them. */
export default function QueuePage() {
  const translate = useTranslate();
  const [{ query }, setQuery] = useQueryParams<QueueQuery>({ page: '1', pageSize: SOURCES_A_PAGE });
  const { state, confirm, reload } = useQueue(query, (page) =>
    setQuery(withEncodedUserParams(query, { page: String(page) }), 'push', true),
  );
  const focus = useKeptFocus(false);
  const { queue } = state;
  const again = (
    <Button variant="tertiary" onClick={() => reload()}>
      {translate('queue.retry')}
    </Button>
  );

  if (state.is === 'forbidden') return <Page.NoPermissions />;
  const narrowed = Boolean(query._q || query.locale || query.waiting);
  const total = (found: number): string =>
    found === 0 && narrowed
      ? translate('queue.nothing')
      : translate('queue.total', { total: found });
  const pageSize = Number(query.pageSize ?? SOURCES_A_PAGE);
  const isWaiting = state.is === 'loading';
  return (
    <Box {...focus.listeners}>
      {state.is === 'failed' && queue === null ? (
        <Page.Error action={again} />
      ) : (
        <Page.Main aria-busy={isWaiting}>
          <Page.Title>{translate('queue.title')}</Page.Title>
          <Box ref={focus.first as never} tabIndex={-1}>
            <Layouts.Header
              title={translate('queue.title')}
              subtitle={
                <Typography role="status" tag="p" variant="epsilon" textColor="neutral600">
                  {queue ? total(queue.total) : translate('queue.loading')}
                </Typography>
              }
            />
          </Box>
          <Layouts.Action startActions={<QueueFilters locales={queue?.locales ?? []} />} />
          <Layouts.Content>
            <Typography tag="p" textColor="neutral600" paddingBottom={4}>
              {translate('queue.explanation')}
            </Typography>
            {state.is === 'failed' ? (
              <Flex role="alert" gap={3} wrap="wrap" paddingBottom={4}>
                <Typography textColor="danger600">{translate('queue.failed')}</Typography>
                {again}
              </Flex>
            ) : null}
            {queue === null ? (
              <Loader>{translate('queue.loading')}</Loader>
            ) : (
              <QueueList
                items={queue.items}
                onConfirm={confirm}
                nothing={<NothingWaits queue={queue} narrowed={narrowed} />}
              />
            )}
            {queue ? (
              <Pagination.Root
                total={queue.total}
                pageCount={Math.ceil(queue.total / pageSize)}
                defaultPageSize={Number(SOURCES_A_PAGE)}
              >
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            ) : null}
          </Layouts.Content>
        </Page.Main>
      )}
    </Box>
  );
}
