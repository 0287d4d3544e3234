import { createRequire } from 'node:module';
import type {
  BulkActionComponent,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { registered } from '../../admin/src/load-translations';
import { LinkedFromPanel } from '../../admin/src/related-stories/linked-from-panel';
import { warnedAction, warnedBulkAction } from '../../admin/src/related-stories/warned-actions';
import en from '../../admin/src/translations/en.json';
import { ARTICLE_UID, type LinkingArticle, PERSON_UID } from '../../content-types';
import { onPage, renderOnPage, violations } from '../support/admin-page';
import { foundArticle, servePanel } from './panel-server';

const { fetch: noFetch } = globalThis;
afterAll(() => {
  globalThis.fetch = noFetch;
});

/** What the i18n plugin itself says, which its package does not export. */
const wordsOfI18n = (language: string): Record<string, string> =>
  createRequire(require.resolve('@strapi/i18n/package.json'))(
    `./dist/admin/translations/${language}.json.js`,
  );

const i18nEnglish = wordsOfI18n('en');
const i18nGerman = wordsOfI18n('de');

const prefixed = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([name, text]) => [`i18n.${name}`, text]));

const linking = (number: number): LinkingArticle => ({
  ...foundArticle(`story-${number}`, `Story ${number}`),
  to: 'wall',
  kind: 'followUp',
  live: number % 2 === 0,
});

const SEVEN = { items: [0, 1, 2, 3, 4].map(linking), total: 7, limited: false };

type ActionProps = Parameters<DocumentActionComponent>[0];
const PROPS = {
  model: ARTICLE_UID,
  documentId: 'wall',
  collectionType: 'collection-types',
  activeTab: 'draft',
} as ActionProps;

const Panel = ({ model, documentId }: { model: string; documentId?: string }) => {
  const panel = LinkedFromPanel({ ...PROPS, model, documentId } as never);
  return panel ? (
    <aside>
      <h2>{panel.title}</h2>
      {panel.content}
    </aside>
  ) : null;
};

/** What an action describes: Strapi shows its dialog when it is asked for. */
type Described = ReturnType<DocumentActionComponent> | ReturnType<BulkActionComponent>;

const described: { last: Described } = { last: null };

const Action = ({ describe: ask }: { describe: () => Described }) => {
  described.last = ask();
  const dialog = described.last?.dialog;
  if (dialog?.type === 'modal') return <div>{dialog.footer as ReactNode}</div>;
  return dialog?.type === 'dialog' ? <div>{dialog.content as ReactNode}</div> : null;
};

describe('the panel “Linked from”', () => {
  it.each([
    ['a new article', ARTICLE_UID, undefined],
    ['another type', PERSON_UID, 'wall'],
  ])('is not there on %s', (_where, model, documentId) => {
    servePanel();
    renderOnPage(<Panel model={model} documentId={documentId} />);
    expect(screen.queryByRole('heading')).toBe(null);
  });

  it('lists who links here, as ways there, and more when asked', async () => {
    const server = servePanel({ linking: SEVEN });
    const { user } = renderOnPage(<Panel model={ARTICLE_UID} documentId="wall" />);

    await screen.findByText('7 articles link here.');
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(5);
    expect(links[0]?.getAttribute('href')).toContain(`${ARTICLE_UID}/story-0?`);
    expect(screen.getAllByText(/Follow-up · en · Readers see this link/)).toHaveLength(3);
    expect(screen.getAllByText(/Only in its draft/)).toHaveLength(2);
    expect(await violations()).toEqual([]);

    server.linking = { items: [0, 1, 2, 3, 4, 5, 6].map(linking), total: 7, limited: false };
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('Story 6');
    expect(server.asked.at(-1)).toBe('linking?articles=wall&pageSize=10');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBe(null);
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Story 5' }));
  });

  it('shows more once, however often it is asked to', async () => {
    const server = servePanel({
      linking: { items: [0, 1, 2, 3, 4].map(linking), total: 20, limited: false },
    });
    const { user } = renderOnPage(<Panel model={ARTICLE_UID} documentId="wall" />);
    const more = await screen.findByRole('button', { name: 'Show more' });

    let answer = () => {};
    server.held = new Promise((resolve) => {
      answer = resolve;
    });
    server.linking = {
      items: Array.from({ length: 10 }, (_, i) => linking(i)),
      total: 20,
      limited: false,
    };
    await user.dblClick(more);
    answer();

    await screen.findByText('Story 9');
    expect(server.asked).toEqual([
      'linking?articles=wall&pageSize=5',
      'linking?articles=wall&pageSize=10',
    ]);
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Story 5' }));
  });

  it('says what it does not show of a hundred and more', async () => {
    const hundred = Array.from({ length: 100 }, (_, number) => linking(number));
    const server = servePanel({
      linking: { items: hundred.slice(0, 5), total: 130, limited: false },
    });
    const { user } = renderOnPage(<Panel model={ARTICLE_UID} documentId="wall" />);

    for (let shown = 10; shown <= 100; shown += 5) {
      server.linking = { items: hundred.slice(0, shown), total: 130, limited: false };
      await user.click(
        screen.queryByRole('button', { name: 'Show more' }) ??
          (await screen.findByRole('button', { name: 'Show more' })),
      );
      await screen.findByText(`Story ${shown - 1}`);
    }
    screen.getByText('The newest 100 are shown.');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBe(null);
  });

  it('says nothing of what the editor may not read, but that there may be some', async () => {
    const server = servePanel({ linking: { items: [], total: 0, limited: true } });
    const { rerender } = renderOnPage(<Panel model={ARTICLE_UID} documentId="wall" />);
    await screen.findByText('No article that you may read links here; others may.');
    expect(screen.queryByText('No article links here.')).toBe(null);

    server.linking = { items: [linking(0)], total: 1, limited: true };
    rerender(onPage(<Panel model={ARTICLE_UID} documentId="dues" />));
    await screen.findByText('1 article links here.');
    screen.getByText('Articles that you may not read may link here too.');
  });

  it('says that nobody does, and tries again after a failure', async () => {
    const server = servePanel({ down: ['linking'] });
    const { user } = renderOnPage(<Panel model={ARTICLE_UID} documentId="wall" />);

    await screen.findByText('Who links here could not be loaded.');
    server.down = [];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('No article links here.');
  });
});

describe('the warning before an article goes', () => {
  const action = (type: string, parts: object): DocumentActionComponent =>
    Object.assign(() => ({ label: 'Do it', ...parts }), {
      type,
      position: 'panel',
    }) as unknown as DocumentActionComponent;

  it('stands in the dialog before it is deleted, beside what Strapi asks', async () => {
    servePanel({ linking: SEVEN });
    const onConfirm = () => {};
    const original = action('delete', {
      dialog: { type: 'dialog', title: 'Confirmation', content: <p>Are you sure?</p>, onConfirm },
    });
    const warned = warnedAction(original);
    renderOnPage(<Action describe={() => warned(PROPS)} />);

    expect([warned.type, warned.position]).toEqual(['delete', 'panel']);
    screen.getByText('Are you sure?');
    await screen.findByText(/7 articles link here\. Readers will no longer see these links/);
    screen.getByText('Story 0');
  });

  it('does not say that nobody links to it where the editor may not know', async () => {
    servePanel({ linking: { items: [], total: 0, limited: true } });
    const dialog = { type: 'dialog', title: 'Confirmation', content: <p>Are you sure?</p> };
    const warned = warnedAction(action('delete', { dialog }));
    renderOnPage(<Action describe={() => warned(PROPS)} />);

    await screen.findByText('No article that you may read links here; others may.');
  });

  it('can be asked for again where it could not be had', async () => {
    const server = servePanel({ down: ['linking'], linking: SEVEN });
    const dialog = { type: 'dialog', title: 'Confirmation', content: <p>Are you sure?</p> };
    const warned = warnedAction(action('delete', { dialog }));
    const { user } = renderOnPage(<Action describe={() => warned(PROPS)} />);

    await screen.findByText('Who links here could not be loaded.');
    server.down = [];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/7 articles link here/);
  });

  it('asks before an unchanged article is unpublished, which Strapi does at the click', async () => {
    servePanel({ linking: { items: [linking(0)], total: 1, limited: false } });
    let unpublished = 0;
    const warned = warnedAction(
      action('unpublish', {
        onClick: async () => {
          unpublished += 1;
        },
      }),
    );
    renderOnPage(<Action describe={() => warned(PROPS)} />);

    await screen.findByText(/1 article links here\. Readers will no longer see the link; it comes/);
    expect(described.last?.onClick).toBe(undefined);
    expect(unpublished).toBe(0);
    const dialog = described.last?.dialog;
    if (dialog?.type === 'dialog') await dialog.onConfirm?.();
    expect(unpublished).toBe(1);
  });

  describe.each([
    ['English', i18nEnglish],
    ['German', i18nGerman],
  ])('in the actions of the i18n plugin, which have no type, in %s', (_language, i18n) => {
    const messages = { ...registered('en', en), ...prefixed(i18n) };
    const untyped = (id: string, parts: object, values?: Record<string, string>) =>
      (() => ({
        label: useIntl().formatMessage({ id: `i18n.${id}` }, values),
        ...parts,
      })) as unknown as DocumentActionComponent;

    it('stands in the dialog before one locale is deleted', async () => {
      servePanel({ linking: SEVEN });
      const original = { type: 'dialog', title: 'Confirmation', content: <p>Are you sure?</p> };
      const locale = 'German (de)';
      const warned = warnedAction(
        untyped('actions.delete.label', { dialog: original }, { locale }),
      );
      renderOnPage(<Action describe={() => warned(PROPS)} />, messages);

      screen.getByText('Are you sure?');
      await screen.findByText(/7 articles link here\. .* its? editors are told|their editors/);
      expect(described.last?.label).toBe(i18n['actions.delete.label']?.replace('{locale}', locale));
    });

    it('stands below the choice of locales before they are unpublished, and stays there', async () => {
      const server = servePanel({ linking: SEVEN });
      const dialog = {
        type: 'modal',
        title: 'Unpublish',
        content: () => <p>Which locales?</p>,
        footer: () => <button type="button">Do it</button>,
      };
      const warned = warnedAction(untyped('CMEditViewBulkLocale.unpublish-title', { dialog }));
      const { rerender } = renderOnPage(<Action describe={() => warned(PROPS)} />, messages);
      await screen.findByText(/7 articles link here\. .* they come back/);
      screen.getByRole('button', { name: 'Do it' });
      expect(described.last?.dialog).toMatchObject({ content: dialog.content });

      const asked = server.asked.length;
      rerender(onPage(<Action describe={() => warned(PROPS)} />, messages));
      screen.getByText(/7 articles link here/);
      expect(server.asked).toHaveLength(asked);
    });

    it('is not in the others', () => {
      servePanel();
      const dialog = { type: 'modal', title: 'Publish', content: 'Which?', footer: 'Do it' };
      const warned = warnedAction(untyped('CMEditViewBulkLocale.publish-title', { dialog }));
      renderOnPage(<Action describe={() => warned(PROPS)} />, messages);
      expect(described.last?.dialog).toBe(dialog);
    });
  });

  it('leaves other actions, and those on other types, as they are', () => {
    const publish = action('publish', {});
    expect(warnedAction(publish)).toBe(publish);

    servePanel();
    const original = { dialog: undefined, onClick: () => {} };
    const warned = warnedAction(action('unpublish', original));
    renderOnPage(<Action describe={() => warned({ ...PROPS, model: PERSON_UID })} />);
    expect(described.last).toEqual({ label: 'Do it', ...original });
  });

  it('tells of all articles that are chosen together', async () => {
    const server = servePanel({ linking: SEVEN });
    const bulk = Object.assign(
      () => ({
        label: 'Delete',
        dialog: { type: 'dialog', title: 'Confirmation', content: <p>Sure?</p> },
      }),
      { type: 'delete' },
    ) as unknown as BulkActionComponent;
    const warned = warnedBulkAction(bulk);
    const props = {
      model: ARTICLE_UID,
      collectionType: 'collection-types',
      documents: [{ documentId: 'wall' }, { documentId: 'dues' }],
    } as never;
    renderOnPage(<Action describe={() => warned(props)} />);

    await screen.findByText(/7 articles link here/);
    expect(server.asked[0]).toBe('linking?articles=wall%2Cdues&pageSize=5');
  });
});
