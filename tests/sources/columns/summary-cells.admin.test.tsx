import { screen } from '@testing-library/react';
import { FindingsCell, SourcesCell } from '../../../admin/src/sources/columns/summary-cells';
import { renderOnPage } from '../../support/admin-page';

const { fetch: noFetch } = globalThis;
afterAll(() => {
  globalThis.fetch = noFetch;
});

it('asks once for all rows of a page, and leaves out what may not be seen', async () => {
  const asked: unknown[] = [];
  globalThis.fetch = async (_url, init) => {
    asked.push(JSON.parse(String(init?.body)));
    const findings = { block: 2, setAside: 0, warn: 0, info: 1 };
    const data = [
      { article: 'a', locale: 'en', quotes: 3, sources: 2, waiting: 1, findings },
      {
        article: 'b',
        locale: 'en',
        quotes: 0,
        sources: 0,
        waiting: 0,
        findings: { block: 0, setAside: 4, warn: 0, info: 0 },
      },
    ];
    return { ok: true, status: 200, json: async () => ({ data }) } as Response;
  };
  renderOnPage(
    <main>
      {['a', 'b', 'c'].map((documentId) => (
        <div key={documentId}>
          <SourcesCell row={{ documentId, locale: 'en' }} />
          <FindingsCell row={{ documentId, locale: 'en' }} />
        </div>
      ))}
    </main>,
  );
  expect(await screen.findByText('2 anonymous')).toBeTruthy();
  expect(screen.getByText('1 waits')).toBeTruthy();
  const weighty = screen.getAllByText(/^\d (?:blocks?|set aside|warnings?)$/);
  expect(weighty.map(({ textContent }) => textContent)).toEqual(['2 block', '4 set aside']);
  expect(screen.getByText('No quotes')).toBeTruthy();
  expect(screen.getAllByTitle('Not yours to see')).toHaveLength(2);
  expect(asked).toEqual([
    { articles: ['a', 'b', 'c'].map((documentId) => ({ documentId, locale: 'en' })) },
  ]);
});
