import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { type May, NOTHING } from '../../admin/src/sources/may';
import type { Opened } from '../../admin/src/sources/opened';
import { OpenedModal } from '../../admin/src/sources/opened-modal';
import { useSourceRequests } from '../../admin/src/sources/use-source-requests';
import type { QuoteId, ReportedSource, SourceKey, SourcingReport } from '../../content-types';
import { renderOnPage } from '../support/admin-page';

const { fetch: noFetch } = globalThis;
afterEach(() => {
  globalThis.fetch = noFetch;
});

const REFUSED = 'The words have changed since you read them. Read them again.';

const sourceOf = (words: string): ReportedSource => ({
  key: 'key' as SourceKey,
  description: 'a clerk',
  reason: null,
  proximity: null,
  oneVoice: false,
  terms: null,
  quotes: ['quote' as QuoteId],
  words,
  attested: null,
  approved: null,
});

const reportOf = (text: string): SourcingReport =>
  ({
    quotes: [{ documentId: 'quote', text }],
    sources: [sourceOf(`digest of ${text}`)],
    findings: [],
  }) as unknown as SourcingReport;

/** Stands for a server whose source has come to say something else. */
const serve = () => {
  const sent: unknown[] = [];
  globalThis.fetch = async (_url, init) => {
    const body = JSON.parse(String(init?.body));
    sent.push(body);
    const isRead = body.words === 'digest of They knew in May';
    const error = { name: 'ValidationError', message: REFUSED, details: {} };
    return {
      ok: isRead,
      status: isRead ? 204 : 400,
      json: async () => (isRead ? {} : { error }),
    } as Response;
  };
  return sent;
};

const Opening = ({ may }: { may: May }) => {
  const [text, setText] = useState('They knew in March');
  const article = { documentId: 'article', locale: 'en' };
  const [opened] = useState<Opened>({
    is: 'confirm',
    confirming: 'approve',
    source: sourceOf('digest of They knew in March'),
  });
  return (
    <OpenedModal
      opened={opened}
      article={article}
      report={reportOf(text)}
      may={may}
      house={null}
      requests={useSourceRequests(article)}
      onDone={() => setText('They knew in May')}
      onClose={() => {}}
    />
  );
};

const Describing = () => {
  const article = { documentId: 'article', locale: 'en' };
  return (
    <OpenedModal
      opened={{ is: 'describe', source: sourceOf('digest') }}
      article={article}
      report={reportOf('They knew in May')}
      may={NOTHING}
      house={null}
      requests={useSourceRequests(article)}
      onDone={() => {}}
      onClose={() => {}}
    />
  );
};

it('confirms what it shows: other words are refused, shown, and confirmed then', async () => {
  const sent = serve();
  const { user } = renderOnPage(<Opening may={NOTHING} />);
  expect(await screen.findByText(/They knew in March/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Approve the source' }));

  expect(await screen.findByText(REFUSED)).toBeTruthy();
  expect(await screen.findByText(/They knew in May/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Approve the source' }));
  expect(sent).toEqual([
    { words: 'digest of They knew in March' },
    { words: 'digest of They knew in May' },
  ]);
});

it('describes a source by what was changed, and marks nothing anew', async () => {
  const asked: [string, unknown][] = [];
  globalThis.fetch = async (url, init) => {
    const { pathname } = new URL(String(url));
    if (init?.method === 'POST') asked.push([pathname, JSON.parse(String(init.body))]);
    return { ok: true, status: 204, json: async () => ({}) } as Response;
  };
  const { user } = renderOnPage(<Describing />);
  const description = await screen.findByRole('textbox', { name: /How readers are told/ });
  await user.clear(description);
  await user.type(description, 'a clerk at the port');
  await user.click(screen.getByRole('button', { name: 'Save what readers are told' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked).toEqual([
    [
      '/newsdesk/articles/article/sources/key/describe',
      { description: 'a clerk at the port', locale: 'en' },
    ],
  ]);
});
