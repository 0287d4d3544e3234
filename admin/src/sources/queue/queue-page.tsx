import { Button, EmptyStateLayout, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { SourcingQueue } from '../../../../content-types';
import { useTranslate } from '../../translate';
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
  const [{ query }] = useQueryParams<QueueQuery>({ page: '1', pageSize: SOURCES_A_PAGE });
  const { state, confirm, reload } = useQueue(query);

  if (state.is === 'forbidden') return <Page.NoPermissions />;
  if (state.is === 'failed') {
    return (
      <Page.Error
        action={
          <Button variant="tertiary" onClick={() => reload()}>
            {translate('queue.retry')}
          </Button>
        }
      />
    );
  }
  const queue = state.is === 'loaded' ? state.queue : null;
  const narrowed = Boolean(query._q || query.locale || query.waiting);
  const total = (found: number): string =>
    found === 0 && narrowed
      ? translate('queue.nothing')
      : translate('queue.total', { total: found });
  const pageSize = Number(query.pageSize ?? SOURCES_A_PAGE);
  return (
    <Page.Main>
      <Page.Title>{translate('queue.title')}</Page.Title>
      <Layouts.Header
        title={translate('queue.title')}
        subtitle={queue ? total(queue.total) : translate('queue.loading')}
      />
      <Layouts.Action startActions={<QueueFilters locales={queue?.locales ?? []} />} />
      <Layouts.Content>
        <Typography tag="p" textColor="neutral600" paddingBottom={4}>
          {translate('queue.explanation')}
        </Typography>
        {queue === null ? (
          <Page.Loading />
        ) : queue.items.length === 0 ? (
          <NothingWaits queue={queue} narrowed={narrowed} />
        ) : (
          <QueueList items={queue.items} onConfirm={confirm} />
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
  );
}
