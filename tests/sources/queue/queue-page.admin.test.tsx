import { screen, waitFor, within } from '@testing-library/react';
import QueuePage from '../../../admin/src/sources/queue/queue-page';
import { QueueWidget } from '../../../admin/src/sources/queue/queue-widget';
import type { QueuedSource, SourcingQueue } from '../../../content-types';
import { renderOnPage, violations } from '../../support/admin-page';

const source = (key: string, description: string | null): QueuedSource => ({
  key: key as QueuedSource['key'],
  article: {
    documentId: `article-${key}` as QueuedSource['article']['documentId'],
    locale: 'en',
    title: `Story ${key}`,
    section: 'Politics',
    status: 'draft',
    updatedAt: '2026-01-02T03:04:05.000Z',
  },
  description,
  proximity: 'witness',
  quotes: [{ documentId: 'q' as QueuedSource['quotes'][0]['documentId'], text: 'They knew' }],
  attested: { by: { id: 1, name: 'Ada Finch' }, at: '2026-01-02T03:04:05.000Z' },
  approved: null,
  may: { attestation: 'done', approval: 'yes' },
});

const { fetch: noFetch } = globalThis;
const asked: string[] = [];

/** Stands for the server, which has these sources and takes one out when it is approved. */
const serve = (
  items: QueuedSource[],
  others: Partial<SourcingQueue> & { status?: number } = {},
) => {
  let left = items;
  globalThis.fetch = async (url, init) => {
    const { pathname } = new URL(String(url));
    asked.push(`${init?.method ?? 'GET'} ${pathname}`);
    if (others.status) {
      return { ok: false, status: others.status, json: async () => ({ error: {} }) } as Response;
    }
    const approved = /sources\/(\w+)\/approve/.exec(pathname)?.[1];
    if (approved) left = left.filter(({ key }) => key !== approved);
    const data = pathname.endsWith('/counts')
      ? { attestation: null, approval: left.length }
      : { items: left, total: left.length, asked: ['approval'], locales: ['en', 'de'], ...others };
    return { ok: true, status: 200, json: async () => ({ data }) } as Response;
  };
};

beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  globalThis.fetch = noFetch;
});

describe('the page of sources that wait', () => {
  it('shows what it takes to decide, and approves with Enter, row after row', async () => {
    serve([source('a', 'a clerk'), source('b', 'a pilot'), source('c', null)]);
    const { user } = renderOnPage(<QueuePage />);
    const rows = await screen.findAllByRole('listitem');
    expect(within(rows[0] as HTMLElement).getByText('“They knew”')).toBeTruthy();
    expect(within(rows[0] as HTMLElement).getByText(/Attested by Ada Finch/)).toBeTruthy();
    expect(within(rows[0] as HTMLElement).getByRole('link')).toHaveProperty(
      'href',
      expect.stringContaining('article-a'),
    );
    expect(await violations()).toEqual([]);

    screen.getByRole('button', { name: 'Approve the words of a clerk' }).focus();
    await user.keyboard('{Enter}');
    const second = await screen.findByRole('button', { name: 'Approve the words of a pilot' });
    await waitFor(() => expect(second.closest('li')?.contains(document.activeElement)).toBe(true));
    expect(asked).toContain('POST /newsdesk/articles/article-a/sources/a/approve');
    expect(screen.queryByText('a clerk')).toBeNull();
    expect(screen.getByText('2 sources wait')).toBeTruthy();
  });

  it.each([
    ['role', 'Your role does not allow it.'],
    ['otherHand', 'The house asks for somebody else than you.'],
    ['author', 'You wrote it: somebody else has to.'],
  ] as const)('says why nothing can be done: %s', async (approval, words) => {
    serve([{ ...source('a', 'a clerk'), may: { attestation: 'done', approval } }]);
    renderOnPage(<QueuePage />);
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull();
  });

  it('says why it is empty', async () => {
    serve([]);
    const { unmount } = renderOnPage(<QueuePage />);
    expect(await screen.findByText('No source waits for anybody.')).toBeTruthy();
    expect(await violations()).toEqual([]);
    unmount();
    serve([], { asked: [] });
    renderOnPage(<QueuePage />);
    expect(await screen.findByText(/ask for neither/)).toBeTruthy();
  });

  it('is closed to those who may not read, and can be tried again', async () => {
    serve([], { status: 403 });
    const { unmount } = renderOnPage(<QueuePage />);
    expect(await screen.findByText(/permissions/)).toBeTruthy();
    unmount();
    serve([], { status: 500 });
    const { user } = renderOnPage(<QueuePage />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    serve([source('a', 'a clerk')]);
    await user.click(again);
    expect(await screen.findByText('a clerk')).toBeTruthy();
  });
});

describe('the widget', () => {
  it('counts what the house asks for, as a way there', async () => {
    serve([source('a', 'a clerk'), source('b', 'a pilot')]);
    renderOnPage(<QueueWidget />);
    const link = await screen.findByRole('link', { name: /sources to approve/ });
    expect(link).toHaveProperty(
      'href',
      expect.stringContaining('/plugins/newsdesk?waiting=approval'),
    );
    expect(screen.getByText('2')).toBeTruthy();
    expect(screen.queryByText(/attest/)).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
