import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RelatedStoriesField } from '../../admin/src/related-stories/related-stories-field';
import type { RelatedEntry } from '../../content-types';
import { announced, focus, renderInForm, violations } from '../support/admin-page';
import { foundArticle, type PanelServer, servePanel } from './panel-server';

const WALL = foundArticle('wall', 'The wall');
const DUES = foundArticle('dues', 'The dues');
const FERRY = foundArticle('ferry', 'The ferry');

const to = (article: string, rest: object = {}) => ({
  type: 'article',
  article,
  kind: 'related',
  ...rest,
});

const PAGE = { type: 'url', url: 'https://example.org/tides', title: 'Tides', kind: 'background' };

const { fetch: noFetch } = globalThis;
afterAll(() => {
  globalThis.fetch = noFetch;
});

interface Setting {
  list?: unknown;
  body?: unknown;
  documentId?: string;
  disabled?: boolean;
  server?: Partial<PanelServer>;
}

const renderList = async ({
  list = [],
  body,
  documentId = 'ferry',
  disabled,
  server: parts,
}: Setting = {}) => {
  const server = servePanel({ articles: [WALL, DUES, FERRY], ...parts });
  const view = renderInForm(
    <RelatedStoriesField name="relatedStories" label="Related stories" disabled={disabled} />,
    { values: { documentId, locale: 'en', relatedStories: list, body } },
  );
  await waitFor(() => expect(server.asked).toContain('settings?'));
  return {
    ...view,
    server,
    value: () => view.form().values.relatedStories as RelatedEntry[],
    box: () => screen.getByRole('combobox', { name: 'Add a related story' }),
  };
};

const option = (name: RegExp) => screen.findByRole('option', { name });

describe('the search', () => {
  it('adds what is chosen by mouse, and leaves out the article itself and what is there', async () => {
    const { user, value, box, server } = await renderList({ list: [to('dues')] });

    await user.type(box(), 'the');
    const found = await option(/The wall/);
    expect(found.textContent).toMatch(/Published.*News.*Mar 9, 2024.*en/);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(server.asked.find((asked) => asked.startsWith('search'))).toContain(
      'exclude=ferry%2Cdues',
    );
    await user.click(found);

    expect(value()).toEqual([to('dues'), to('wall')]);
    expect(announced()).toBe('The wall added at position 2.');
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('value')).toBe('');
  });

  it('adds what is chosen by keyboard, without saving the document', async () => {
    const { user, value, box } = await renderList();

    await user.type(box(), 'the');
    await option(/The wall/);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('The dues');
    await user.keyboard('{Enter}');

    expect(value()).toEqual([to('dues')]);
    await user.type(box(), 'wall');
    await option(/The wall/);
    await user.keyboard('{Escape}');
    expect(box().getAttribute('value')).toBe('');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('says how much it found, shows more when asked, and says when it failed', async () => {
    const many = Array.from({ length: 12 }, (_, i) => foundArticle(`s${i}`, `Story ${i}`));
    const { user, box, server } = await renderList({ server: { articles: many } });

    await user.type(box(), 'story');
    await screen.findByText('12 stories found.');
    expect(screen.getAllByRole('option')).toHaveLength(9);
    await user.click(await option(/Show more \(4 left\)/));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(12));
    await user.clear(box());
    await user.type(box(), 'nowhere');
    await screen.findByText('Nothing found.');
    server.down = ['search'];
    await user.type(box(), ' else');
    await screen.findByText('The search did not work. Try again.');
  });

  it('adds nothing that was found for another text, though a look-up has failed', async () => {
    const { user, value, box } = await renderList({ server: { down: ['pasted'] } });
    await user.type(box(), 'wall');
    await screen.findByText('The search did not work. Try again.');
    await option(/The wall/);
    await user.keyboard('y{Enter}');
    expect(value()).toEqual([]);
  });

  it('makes an external entry of a pasted address, to be given a title', async () => {
    const { user, value, box } = await renderList();

    focus(box());
    await user.paste('https://example.org/tides');
    await user.click(await option(/Add this page elsewhere: https:\/\/example.org\/tides/));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Title/ })),
    );
    await user.keyboard('Tide tables{Tab}Harbour Office');

    expect(value()).toEqual([
      {
        type: 'url',
        url: 'https://example.org/tides',
        title: 'Tide tables',
        publisher: 'Harbour Office',
        kind: 'related',
      },
    ]);
  });

  it('makes an internal entry of a pasted address or slug of this site', async () => {
    const { user, value, box } = await renderList();

    focus(box());
    await user.paste('https://site.example/the-wall');
    await user.click(await option(/The wall/));
    await user.paste('the-dues');
    await user.click(await option(/The dues/));

    expect(value()).toEqual([to('wall'), to('dues')]);
  });

  it('refuses the article itself and what is in the list already', async () => {
    const { user, value, box } = await renderList({ list: [to('wall')] });

    focus(box());
    await user.paste('the-ferry');
    await user.click(await option(/is this article itself/));
    await user.clear(box());
    await user.paste('https://site.example/the-wall');
    await option(/is in the list already/);
    await user.keyboard('{Enter}');

    expect(value()).toEqual([to('wall')]);
  });

  it('takes no more than the site allows', async () => {
    const { user, value, box } = await renderList({
      list: [to('wall'), PAGE],
      server: { max: 2 },
    });

    await screen.findByText('No more than 2 entries.');
    await user.type(box(), 'the');
    expect(box().getAttribute('value')).toBe('');
    expect(value()).toHaveLength(2);
  });

  it('keeps the focus when the last entry is added, and says why it takes no more', async () => {
    const { user, value, box } = await renderList({ list: [PAGE], server: { max: 2 } });

    await user.type(box(), 'wall');
    await option(/The wall/);
    await user.keyboard('{Enter}');

    expect(value()).toEqual([PAGE, to('wall')]);
    await screen.findByText('The list is full. Remove an entry to add another.');
    expect(box()).toHaveProperty('disabled', false);
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('aria-disabled')).toBe('true');
    const described = document.getElementById(box().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('The list is full.');
    expect(announced()).toBe('The wall added at position 2. No more than 2 entries.');
    expect(await violations()).toEqual([]);
  });
});

describe('the list', () => {
  it('says how each entry stands, and what readers will see', async () => {
    await renderList({
      list: [to('wall', { label: 'Then' }), to('dues'), PAGE, to('gone'), to('german')],
      server: {
        targets: {
          wall: { readers: { title: 'The wall', locale: 'en' } },
          dues: { state: 'notLiveYet' },
          gone: { state: 'deleted' },
          german: {
            state: 'otherLocale',
            found: { ...foundArticle('german', 'Die Mauer'), locale: 'de' },
            readers: { title: 'Die Mauer', locale: 'de' },
          },
        },
      },
    });

    await screen.findByText('Readers will see 3: “Then” · “Tides” · “Die Mauer”');
    screen.getByText('Not shown to readers: “The dues” (Not live yet) · “an article” (Deleted)');
    const [wall, dues, , gone, german] = screen.getAllByRole('listitem');
    within(wall as HTMLElement).getByText('Live');
    within(dues as HTMLElement).getByText('Not live yet');
    within(gone as HTMLElement).getByText('Deleted');
    within(german as HTMLElement).getByText('No version in this locale');
    within(german as HTMLElement).getByText(/version in the site’s default locale \(de\)/);
    const link = within(wall as HTMLElement).getByRole('link', { name: /Open/ });
    expect(link.getAttribute('href')).toContain('plugin::newsdesk.article/wall');
    expect(await violations()).toEqual([]);
  });

  it('says when the states could not be looked up, and still lets the editor work', async () => {
    const { user, value } = await renderList({
      list: [to('wall'), PAGE],
      server: { down: ['targets'] },
    });

    await screen.findByText('How this article stands could not be looked up.');
    await user.click(screen.getByRole('button', { name: 'Remove wall' }));
    expect(value()).toEqual([PAGE]);
  });

  it('is reordered by keyboard, and says so', async () => {
    const { user, value } = await renderList({ list: [to('wall'), PAGE, to('dues')] });
    await screen.findByRole('button', { name: 'Move The dues up' });

    focus(screen.getByRole('button', { name: 'Move The dues up' }));
    await user.keyboard('{Enter}');

    expect(value()).toEqual([to('wall'), to('dues'), PAGE]);
    expect(announced()).toBe('The dues moved to position 2 of 3.');
  });

  it('is reordered by dragging, and says so', async () => {
    const { value } = await renderList({ list: [to('wall'), PAGE, to('dues')] });
    await screen.findByRole('button', { name: 'Move The dues up' });
    const rows = screen.getAllByRole('listitem');
    const handle = rows[2]?.querySelector('[draggable="true"]') as HTMLElement;
    const dataTransfer = { setData() {}, setDragImage() {} };

    fireEvent.dragStart(handle, { dataTransfer });
    fireEvent.dragOver(rows[0] as HTMLElement, { dataTransfer });
    fireEvent.drop(rows[0] as HTMLElement, { dataTransfer });

    await waitFor(() => expect(value()).toEqual([to('dues'), to('wall'), PAGE]));
    expect(announced()).toBe('The dues moved to position 1 of 3.');
  });

  it('takes a kind and a label, and leaves the focus in the search when it is empty again', async () => {
    const { user, value, box } = await renderList({ list: [to('wall')] });

    focus(screen.getByRole('combobox', { name: /Kind/ }));
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Label' }), 'Then');
    expect(value()).toEqual([to('wall', { kind: 'followUp', label: 'Then' })]);

    await user.click(screen.getByRole('button', { name: 'Remove Then' }));
    expect(value()).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(box()));
  });

  it('cannot be added to while it is only shown', async () => {
    await renderList({ list: [to('wall')], disabled: true });

    expect(screen.queryByRole('combobox', { name: 'Add a related story' })).toBe(null);
    expect(screen.queryByRole('button', { name: /Remove/ })).toBe(null);
  });
});

describe('linking back', () => {
  it('asks for it at once, for an article that is saved', async () => {
    const { user, box, server } = await renderList();

    await user.click(screen.getByRole('checkbox', { name: 'Also link back from there' }));
    await user.type(box(), 'wall');
    await user.click(await option(/The wall/));

    await screen.findByText(/“The wall” links back in its draft/);
    expect(server.posted).toEqual([{ from: 'ferry', to: 'wall', locale: 'en' }]);
  });

  it('says when it could not be done', async () => {
    const { user, box, value } = await renderList({ server: { down: ['link-back'] } });

    await user.click(screen.getByRole('checkbox', { name: 'Also link back from there' }));
    await user.type(box(), 'wall');
    await user.click(await option(/The wall/));

    await screen.findByText(/could not be made to link back/);
    expect(value()).toEqual([to('wall')]);
  });

  it('is not offered before the article is saved', async () => {
    await renderList({ documentId: '' });
    expect(screen.getByRole('checkbox', { name: 'Also link back from there' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});

describe('a line “Related: …” in the body', () => {
  const text = (...children: object[]) => ({ type: 'paragraph', children });
  const words = (said: string) => ({ type: 'text', text: said });

  it('becomes an entry for an article of that headline, and leaves the body', async () => {
    const { user, value, form } = await renderList({
      body: [text(words('One.')), text(words('Related: The wall')), text(words('Two.'))],
    });

    await user.click(await screen.findByRole('button', { name: 'Make it an entry: The wall' }));

    await waitFor(() => expect(value()).toEqual([to('wall')]));
    expect(form().values.body).toEqual([text(words('One.')), text(words('Two.'))]);
    expect(screen.queryByRole('button', { name: /Make it an entry/ })).toBe(null);
  });

  it('becomes entries for all its links, and asks for the address of what has none', async () => {
    const link = (url: string, said: string) => ({ type: 'link', url, children: [words(said)] });
    const { user, value } = await renderList({
      body: [
        text(
          words('RELATED STORIES: '),
          link('https://site.example/the-dues', 'Dues'),
          words('; '),
          link('https://example.org/tides', 'Tide tables'),
        ),
        text(words('Related: Somebody else’s story')),
      ],
    });

    const [first] = await screen.findAllByRole('button', { name: /Make it an entry/ });
    await user.click(first as HTMLElement);
    const page = { type: 'url', kind: 'related' };
    await waitFor(() =>
      expect(value()).toEqual([
        to('dues'),
        { ...page, url: 'https://example.org/tides', title: 'Tide tables' },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: /Somebody else’s story/ }));
    await waitFor(() =>
      expect(value()?.[2]).toEqual({ ...page, url: '', title: 'Somebody else’s story' }),
    );
  });

  const related = (said: string) => text(words(`Related: ${said}`));
  const linked = (...urls: string[]) =>
    text(
      words('Related: '),
      ...urls.map((url) => ({ type: 'link', url, children: [words(url.slice(-4))] })),
    );
  const here = (slug: string) => `https://site.example/${slug}`;

  /** The list with a way to write into the body meanwhile. */
  const renderWaiting = async (setting: Setting) => {
    const view = await renderList(setting);
    let answer = () => {};
    view.server.held = new Promise((resolve) => {
      answer = resolve;
    });
    return { ...view, answer: () => answer() };
  };

  it('leaves what was written and added while it was looked up', async () => {
    const line = related('The wall');
    const { user, value, form, write, server, answer } = await renderWaiting({
      list: [PAGE],
      body: [text(words('One.')), line],
    });
    const asked = server.asked.length;

    await user.click(await screen.findByRole('button', { name: 'Make it an entry: The wall' }));
    await waitFor(() => expect(server.asked.length).toBeGreaterThan(asked));
    const written = [text(words('Before.')), text(words('One, and more.'))];
    write('body', [...written, line]);
    write('relatedStories', [PAGE, to('dues')]);
    answer();

    await waitFor(() => expect(value()).toEqual([PAGE, to('dues'), to('wall')]));
    await waitFor(() => expect(form().values.body).toEqual(written));
  });

  it('leaves a line that says something else by then', async () => {
    const { user, value, form, write, server, answer } = await renderWaiting({
      body: [related('The wall')],
    });
    const asked = server.asked.length;

    await user.click(await screen.findByRole('button', { name: 'Make it an entry: The wall' }));
    await waitFor(() => expect(server.asked.length).toBeGreaterThan(asked));
    write('body', [related('The wall, and its end')]);
    answer();

    await waitFor(() => expect(value()).toEqual([to('wall')]));
    expect(form().values.body).toEqual([related('The wall, and its end')]);
  });

  it('is looked up once, however often it is pressed', async () => {
    const { user, value, form, server, answer } = await renderWaiting({
      body: [related('The wall')],
    });

    await user.dblClick(await screen.findByRole('button', { name: 'Make it an entry: The wall' }));
    expect(server.asked.filter((asked) => asked.startsWith('search'))).toHaveLength(1);
    answer();

    await waitFor(() => expect(form().values.body).toEqual([text(words(''))]));
    expect(value()).toEqual([to('wall')]);
  });

  it('stays when the list has no room for all that it names, and says for what', async () => {
    const body = [linked(here('the-wall'), here('the-dues'))];
    const { user, value, form } = await renderList({ list: [PAGE], body, server: { max: 2 } });

    await user.click(await screen.findByRole('button', { name: /Make it an entry/ }));

    await screen.findByText(/the line stays in the text\. Not added: The dues$/);
    expect(value()).toEqual([PAGE, to('wall')]);
    expect(form().values.body).toEqual(body);
    await user.click(screen.getByRole('button', { name: 'Remove Tides' }));
    await user.click(screen.getByRole('button', { name: /Make it an entry/ }));
    await waitFor(() => expect(form().values.body).toEqual([text(words(''))]));
    expect(value()).toEqual([to('wall'), to('dues')]);
  });

  it('adds once what it names twice, and nothing that is there already', async () => {
    const { user, value, form, box } = await renderList({
      list: [PAGE],
      body: [
        linked(here('the-wall'), 'https://EXAMPLE.org/tides', here('the-wall')),
        linked(here('the-wall'), here('the-wall')),
      ],
    });

    const [first] = await screen.findAllByRole('button', { name: /Make it an entry/ });
    await user.click(first as HTMLElement);
    await waitFor(() => expect(value()).toEqual([PAGE, to('wall')]));
    await waitFor(() => expect(form().values.body).toHaveLength(1));

    await user.click(screen.getByRole('button', { name: /Make it an entry/ }));
    await waitFor(() => expect(form().values.body).toEqual([text(words(''))]));
    expect(value()).toEqual([PAGE, to('wall')]);
    expect(announced()).toBe('“The wall” is in the list already.');
    expect(document.activeElement).toBe(box());
  });

  it('stays when it names the article itself', async () => {
    const body = [linked(here('the-ferry'), here('the-wall'))];
    const { user, value, form } = await renderList({ body });

    await user.click(await screen.findByRole('button', { name: /Make it an entry/ }));

    await screen.findByText(/does not link to itself, so the line stays.*: The ferry$/);
    expect(value()).toEqual([to('wall')]);
    expect(form().values.body).toEqual(body);
  });
});
