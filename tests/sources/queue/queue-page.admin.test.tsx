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
  words: `words of ${key}`,
  attested: { by: { id: 1, name: 'Ada Finch' }, at: '2026-01-02T03:04:05.000Z' },
  approved: null,
  may: { attestation: 'done', approval: 'yes' },
});

const { fetch: noFetch } = globalThis;
const asked: string[] = [];
const sent: unknown[] = [];

const pageOf = (items: readonly QueuedSource[], asking: URLSearchParams): QueuedSource[] => {
  const size = Number(asking.get('pageSize'));
  return items.slice((Number(asking.get('page')) - 1) * size).slice(0, size);
};

interface Served extends Partial<SourcingQueue> {
  status?: number;
  /** What it says to an approval. */
  refusal?: string;
  /** What a load waits for. */
  held?: () => Promise<void>;
}

/** Stands for the server, which has these sources and takes one out when it is approved. */
const serve = (items: QueuedSource[], served: Served = {}) => {
  const { status, refusal, held, ...others } = served;
  let left = items;
  globalThis.fetch = async (url, init) => {
    const { pathname, searchParams } = new URL(String(url));
    asked.push(`${init?.method ?? 'GET'} ${pathname}`);
    if (init?.body) sent.push(JSON.parse(String(init.body)));
    if (status) {
      return { ok: false, status, json: async () => ({ error: {} }) } as Response;
    }
    if (init?.method === 'POST' && refusal) {
      await held?.();
      const error = { status: 400, name: 'ApplicationError', message: refusal, details: {} };
      return { ok: false, status: 400, json: async () => ({ error }) } as Response;
    }
    if (init?.method !== 'POST' && !refusal) await held?.();
    const approved = /sources\/(\w+)\/approve/.exec(pathname)?.[1];
    if (approved) left = left.filter(({ key }) => key !== approved);
    const data = pathname.endsWith('/counts')
      ? { attestation: null, approval: left.length }
      : {
          items: pageOf(left, searchParams),
          total: left.length,
          asked: ['approval'],
          locales: ['en', 'de'],
          ...others,
        };
    return { ok: true, status: 200, json: async () => ({ data }) } as Response;
  };
};

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
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
    expect(sent).toEqual([{ words: 'words of a' }]);
    expect(screen.queryByText('a clerk')).toBeNull();
    expect(screen.getByText('2 sources wait')).toBeTruthy();
  });

  const approve = (of: string) =>
    screen.findByRole('button', { name: `Approve the words of ${of}` });
  /** Rendering a whole page takes its time. */
  const PATIENT = { timeout: 20_000 };
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => source(`k${index}`, `source ${index}`));

  it('shows the last page there is when another has become empty, and goes on there', async () => {
    serve(many(21));
    const { user } = renderOnPage(<QueuePage />);
    await user.click(await screen.findByRole('link', { name: 'Go to page 2' }));
    (await approve('source 20')).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('source 0', {}, PATIENT);
    expect(screen.getByText('20 sources wait')).toBeTruthy();
    expect(screen.queryByText('No source waits for anybody.')).toBeNull();
    const [first] = within(screen.getByRole('list', { name: 'Sources that wait' })).getAllByRole(
      'listitem',
    );
    await waitFor(() => expect(first?.contains(document.activeElement)).toBe(true), PATIENT);
    expect(first?.textContent).toContain('source 0');
  });

  it('leads to what is said when the last of all is confirmed', async () => {
    serve([source('a', 'a clerk')]);
    const { user } = renderOnPage(<QueuePage />);
    (await approve('a clerk')).focus();
    await user.keyboard('{Enter}');
    const said = await screen.findByText('No source waits for anybody.');
    await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('leaves the focus where it was when a confirmation is refused', async () => {
    let refuse = () => {};
    const held = () =>
      new Promise<void>((resolve) => {
        refuse = resolve;
      });
    const refusal = 'Somebody else has to.';
    serve([source('a', 'a clerk'), source('b', 'a pilot')], { refusal, held });
    const { user } = renderOnPage(<QueuePage />);
    const asking = await approve('a pilot');
    asking.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asking.hasAttribute('disabled')).toBe(true));
    // A browser takes the focus from a button that is busy; jsdom does not.
    screen.getByRole('main').focus();
    screen.getByRole('main').blur();
    expect(document.activeElement).toBe(document.body);
    refuse();
    expect(await screen.findByText(refusal)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(asking));
  });

  it('keeps what it shows, and the focus, while it loads', async () => {
    let release = () => {};
    let holds = false;
    const held = () =>
      holds
        ? new Promise<void>((resolve) => {
            release = resolve;
          })
        : Promise.resolve();
    serve(many(21), { held });
    const { user } = renderOnPage(<QueuePage />);
    const second = await screen.findByRole('link', { name: 'Go to page 2' });
    const language = screen.getByRole('combobox', { name: 'Language of the article' });
    holds = true;
    second.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true'));
    expect(screen.getByText('source 0')).toBeTruthy();
    expect(language.isConnected).toBe(true);
    expect(document.activeElement).toBe(second);
    release();
    await screen.findByText('source 20');
    expect(document.activeElement).toBe(second);
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
    expect(screen.getByText('21 sources wait').getAttribute('role')).toBe('status');
  });

  it('says that it could not load, keeps what it had, and takes the focus along', async () => {
    serve([source('a', 'a clerk'), source('b', 'a pilot')]);
    const { user } = renderOnPage(<QueuePage />);
    await approve('a clerk');
    serve([], { status: 500 });
    await user.click(screen.getByRole('combobox', { name: 'What they wait for' }));
    await user.click(screen.getByRole('option', { name: 'Not approved' }));
    const said = await screen.findByText(/could not be refreshed/);
    expect(said.closest('[role="alert"]')).not.toBeNull();
    expect(screen.getByText('a clerk')).toBeTruthy();
    serve([source('b', 'a pilot')]);
    screen.getByRole('button', { name: 'Try again' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText('a clerk')).toBeNull());
    expect(screen.queryByText(/could not be refreshed/)).toBeNull();
    expect(document.activeElement?.textContent).toContain('Sources that wait');
    expect(document.activeElement).not.toBe(document.body);
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

  it('says why a confirmation was refused, and shows what the source says by now', async () => {
    serve([source('a', 'a clerk')]);
    const { user } = renderOnPage(<QueuePage />);
    await screen.findByText('“They knew”');
    const message = 'The words have changed since you read them. Read them again.';
    const now = { ...source('a', 'a clerk'), words: 'others', quotes: [] };
    serve([now], { refusal: message });

    await user.click(screen.getByRole('button', { name: 'Approve the words of a clerk' }));

    expect(await screen.findByText(message)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('“They knew”')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Approve the words of a clerk' }));
    await waitFor(() => expect(sent).toEqual([{ words: 'words of a' }, { words: 'others' }]));
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
