import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { gatedBulkPublish } from '../../../admin/src/sources/gated-bulk-publish';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { renderOnPage, violations } from '../../support/admin-page';

const { fetch: noFetch } = globalThis;
const asked: { path: string; body: unknown }[] = [];

/** Stands for the server, whose gate has these findings. */
const serve = (findings: object[], status = 200) => {
  globalThis.fetch = async (url, init) => {
    asked.push({ path: new URL(String(url)).pathname, body: JSON.parse(String(init?.body)) });
    return {
      ok: status < 300,
      status,
      json: async () => (status < 300 ? { data: { findings } } : { error: {} }),
    } as Response;
  };
};

beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  globalThis.fetch = noFetch;
});

const finding = (title: string, rule: string, words: string, quote?: string) => ({
  rule,
  severity: 'block',
  message: 'The panel has words of its own.',
  values: { words },
  place: quote ? { in: 'quote', quote } : { in: 'article', field: 'authors' },
  article: { documentId: title.toLowerCase(), title },
  locale: 'de',
});

const FINDINGS = [
  finding('Ferry', 'description-missing', 'We sail', 'q1'),
  finding('Harbour', 'description-missing', 'We stay', 'q2'),
  finding('Harbour', 'byline-missing', ''),
];

/** As the content manager describes it: a window with a list, in which one confirms. */
const StrapiPublish: BulkActionComponent = () =>
  ({
    actionType: 'publish',
    label: 'Publish',
    dialog: {
      type: 'modal',
      title: 'Publish entries',
      content: ({ onClose }: { onClose: () => void }) => (
        <button type="button" onClick={onClose}>
          Confirm
        </button>
      ),
    },
  }) as ReturnType<BulkActionComponent>;

const StrapiDelete: BulkActionComponent = () => ({ label: 'Delete' });

const documents = [
  { documentId: 'ferry', id: 1, locale: 'de' },
  { documentId: 'harbour', id: 2, locale: 'de' },
];

const Dialog = ({ model, action }: { model: string; action: BulkActionComponent }) => {
  const described = action({ model, documents, collectionType: 'collection-types' });
  const content = described?.dialog?.type === 'modal' ? described.dialog.content : null;
  const [Content] = [content as ComponentType<{ onClose: () => void }>];
  return Content ? <Content onClose={() => {}} /> : null;
};

const open = (model: string, action = gatedBulkPublish(StrapiPublish)) =>
  renderOnPage(<Dialog model={model} action={action} />);

const REGION = { name: 'Before this is published' };
const findings = () => screen.findByRole('region', REGION);

describe('the window in which several articles are published', () => {
  it('says which of them the rules keep from readers, and why', async () => {
    serve(FINDINGS);
    open(ARTICLE_UID);

    const told = await findings();
    expect(told.textContent).toContain('2 articles are not fit to be published.');
    const [ferry, harbour] = within(told).getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(within(ferry).getByRole('link', { name: 'Ferry' })).toHaveProperty(
      'href',
      expect.stringContaining(`${ARTICLE_UID}/ferry?plugins%5Bi18n%5D%5Blocale%5D=de`),
    );
    expect(harbour.textContent).toContain('There is no description of the source of “We stay”.');
    expect(harbour.textContent).toContain('The article has no byline.');
    expect(screen.getByRole('button', { name: 'Confirm' })).toBeTruthy();
    expect(asked).toEqual([
      {
        path: '/newsdesk/sourcing/gate/articles',
        body: { documentIds: ['ferry', 'harbour'], locale: 'de' },
      },
    ]);
    expect(await violations()).toEqual([]);
  });

  it('asks about quotes as quotes', async () => {
    serve(FINDINGS.slice(0, 1));
    open(QUOTE_UID);
    expect((await findings()).textContent).toContain('One article is not fit');
    expect(asked).toMatchObject([{ path: '/newsdesk/sourcing/gate/quotes' }]);
  });

  it.each([
    ['nothing is in the way', 200],
    ['the gate cannot be asked', 403],
  ])('is as Strapi has it where %s', async (_why, status) => {
    serve([], status);
    open(ARTICLE_UID);
    await screen.findByRole('button', { name: 'Confirm' });
    expect(asked).toHaveLength(1);
    expect(screen.queryByRole('region', REGION)).toBeNull();
  });

  it('is left alone for other types, and other actions', () => {
    serve(FINDINGS);
    open(PERSON_UID);
    const deleting = gatedBulkPublish(Object.assign(StrapiDelete, { type: 'delete' as const }));
    open(ARTICLE_UID, deleting);
    expect(deleting.type).toBe('delete');
    expect(asked).toEqual([]);
  });
});
