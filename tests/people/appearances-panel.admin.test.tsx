import { screen, within } from '@testing-library/react';
import { AppearancesPanel } from '../../admin/src/people/appearances-panel';
import type { PersonAppearances } from '../../content-types';
import { ARTICLE_UID, PERSON_UID } from '../../content-types';
import { renderOnPage, violations } from '../support/admin-page';

const article = (number: number) => ({
  documentId: `article-${number}`,
  title: `Story ${number}`,
  locale: 'de',
  status: 'published' as const,
  datePublished: '2024-03-09T23:30:00.000Z',
});

const NONE: PersonAppearances = {
  said: { items: [], total: 0 },
  wrote: { items: [], total: 0 },
  appearsIn: { items: [], total: 0 },
};

const ALL: PersonAppearances = {
  said: {
    items: [
      {
        quote: 'quote-1',
        text: 'The boats shall not stop.',
        article: { documentId: 'article-1', title: 'Story 1', locale: 'de' },
        status: 'modified',
        saidOn: '2024-03-09',
      },
    ],
    total: 1,
  },
  wrote: { items: [1, 2, 3, 4, 5].map(article), total: 7 },
  appearsIn: { items: [], total: 0 },
};

const asked: URL[] = [];
/** Answers wait for it. */
let held: Promise<void> | undefined;
const { fetch: noFetch } = globalThis;

/** Stands for the server: one answer for each page, asked for in this order. */
const serve = (...answers: { status?: number; body: unknown }[]) => {
  globalThis.fetch = async (url) => {
    asked.push(new URL(String(url)));
    await held;
    const { status = 200, body } = answers.shift() ?? { status: 500, body: {} };
    return { ok: status < 400, status, json: async () => body } as Response;
  };
};

beforeEach(() => {
  asked.length = 0;
  held = undefined;
});

afterAll(() => {
  globalThis.fetch = noFetch;
});

const PanelHere = ({ model, documentId }: { model: string; documentId?: string }) => {
  const panel = AppearancesPanel({
    model,
    documentId,
    collectionType: 'collection-types',
    activeTab: 'draft',
  });
  return panel ? (
    <aside>
      <h2>{panel.title}</h2>
      {panel.content}
    </aside>
  ) : null;
};

const renderPanel = () => renderOnPage(<PanelHere model={PERSON_UID} documentId="person-1" />);

describe('the panel of appearances', () => {
  it.each([
    ['on a new person', PERSON_UID, undefined],
    ['on another type', ARTICLE_UID, 'article-1'],
  ])('is not there %s', (_where, model, documentId) => {
    serve();
    renderOnPage(<PanelHere model={model} documentId={documentId} />);

    expect(screen.queryByRole('heading')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('shows what they said and wrote, with ways to each edit view', async () => {
    serve({ body: { data: ALL } });
    renderPanel();

    const said = within(await screen.findByRole('region', { name: 'Said (1)' }));
    const quotes = '/content-manager/collection-types/plugin::newsdesk.quote/quote-1';
    const articles = '/content-manager/collection-types/plugin::newsdesk.article/article-1';
    const german = `?${new URLSearchParams({ 'plugins[i18n][locale]': 'de' })}`;
    expect(said.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      quotes + german,
      articles + german,
    ]);
    expect(said.getByText('“The boats shall not stop.”')).not.toBeNull();
    expect(said.getByText('Modified')).not.toBeNull();
    expect(said.getByText('Mar 9, 2024')).not.toBeNull();
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      '/newsdesk/people/person-1/appearances',
    ]);
  });

  it('says of each kind that there is none', async () => {
    serve({ body: { data: NONE } });
    renderPanel();

    expect(await screen.findByText('No quotes of theirs.')).not.toBeNull();
    expect(screen.getByText('No articles by them.')).not.toBeNull();
    expect(screen.getByText('No articles about them.')).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows more of one kind until there is no more', async () => {
    serve(
      { body: { data: ALL } },
      { body: { data: { ...ALL, wrote: { items: [6, 7].map(article), total: 7 } } } },
    );
    const { user } = renderPanel();

    await user.click(await screen.findByRole('button', { name: 'Show more: Wrote' }));

    expect(await screen.findByRole('link', { name: 'Story 7' })).not.toBeNull();
    const wrote = within(screen.getByRole('region', { name: 'Wrote (7)' }));
    expect(wrote.getAllByRole('link')).toHaveLength(7);
    expect(
      within(screen.getByRole('region', { name: 'Said (1)' })).getAllByRole('link'),
    ).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
    expect(document.activeElement).toBe(wrote.getByRole('link', { name: 'Story 6' }));
    expect(asked.map(({ searchParams }) => searchParams.get('page'))).toEqual(['1', '2']);
  });

  const wroteOf = (numbers: number[], total: number) => ({
    body: { data: { ...ALL, wrote: { items: numbers.map(article), total } } },
  });

  it('loads a page once, however often it is asked for', async () => {
    serve(wroteOf([1, 2, 3, 4, 5], 12), wroteOf([6, 7, 8, 9, 10], 12), wroteOf([11, 12], 12));
    const { user } = renderPanel();
    const more = { name: 'Show more: Wrote' };

    const button = await screen.findByRole('button', more);
    let answer = () => {};
    held = new Promise((resolve) => {
      answer = resolve;
    });
    await user.dblClick(button);
    answer();
    await screen.findByRole('link', { name: 'Story 10' });
    expect(asked.map(({ searchParams }) => searchParams.get('page'))).toEqual(['1', '2']);

    await user.click(screen.getByRole('button', more));
    await screen.findByRole('link', { name: 'Story 12' });
    const wrote = within(screen.getByRole('region', { name: 'Wrote (12)' }));
    expect(wrote.getAllByRole('link')).toHaveLength(12);
  });

  it('shows nothing twice when an article was written between two pages', async () => {
    serve(
      wroteOf([1, 2, 3, 4, 5], 6),
      wroteOf([5, 6], 7),
      wroteOf([], 7),
      wroteOf([0, 1, 2, 3, 4], 7),
    );
    const { user } = renderPanel();

    await user.click(await screen.findByRole('button', { name: 'Show more: Wrote' }));
    await screen.findByRole('link', { name: 'Story 6' });
    expect(screen.getAllByRole('link', { name: 'Story 5' })).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Show more: Wrote' }));
    await screen.findByRole('link', { name: 'Story 0' });
  });

  it('tells those who may not read that they may not', async () => {
    serve({
      status: 403,
      body: { error: { status: 403, name: 'ForbiddenError', message: 'Forbidden' } },
    });
    renderPanel();

    expect(await screen.findByText('You may not see where they appear.')).not.toBeNull();
  });

  it('offers another attempt when the server fails', async () => {
    serve({ status: 500, body: {} }, { body: { data: ALL } });
    const { user } = renderPanel();

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('region', { name: 'Said (1)' })).not.toBeNull();
  });

  it('has nothing that keeps anybody out', async () => {
    serve({ body: { data: ALL } });
    renderPanel();
    await screen.findByRole('region', { name: 'Said (1)' });

    expect(await violations()).toEqual([]);
  });
});
