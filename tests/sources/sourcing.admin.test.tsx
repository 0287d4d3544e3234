import { lightTheme } from '@strapi/design-system';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { NOTHING } from '../../admin/src/sources/may';
import { Sourcing } from '../../admin/src/sources/sourcing';
import type { ReportedQuote, VoiceProposal } from '../../content-types';
import { focus, renderOnPage, violations } from '../support/admin-page';

const ADA = { documentId: 'ada', name: 'Ada Finch', title: 'pilot', foundAs: null, portrait: null };

const passage = (text: string, block: number, voice: object | null = null) =>
  ({
    passage: {
      text,
      spans: [{ block, start: 1, end: 1 + text.length }],
      closed: true,
      depth: 0,
    },
    form: 'direct',
    saidTo: null,
    voice,
    cue: null,
    confidence: 'low',
    likely: true,
    sameVoiceAs: null,
  }) as unknown as VoiceProposal;

const BY_ADA = { attribution: 'named', people: ['ada'] };
const PASSAGES = [
  passage('We sail at six', 0, BY_ADA),
  passage('We stay for now', 1, BY_ADA),
  passage('We never left', 2, BY_ADA),
];

const quoteOf = ({ passage: { text, spans } }: VoiceProposal): ReportedQuote => ({
  documentId: text as ReportedQuote['documentId'],
  text,
  form: 'direct',
  place: { state: 'found', spans },
  voice: {
    attribution: 'named',
    speaker: { documentId: 'ada' as never, name: 'Ada Finch', title: null },
  },
  namingPending: false,
});

const { fetch: noFetch } = globalThis;

/** Stands for the server, with these passages in the body. */
const newsroom = {
  recorded: new Set<string>(),
  anonymous: new Set<string>(),
  /** What it says to a refresh, or to whatever is asked of people. */
  report: 200,
  people: 200,
  sent: [] as { path: string; body: { quotes: { text: string }[] } }[],
};

const answer = (path: string, body: { quotes: { text: string }[] }): unknown => {
  const { recorded, anonymous } = newsroom;
  if (path.endsWith('/preview')) {
    const quotes = PASSAGES.filter((one) => recorded.has(one.passage.text)).map(quoteOf);
    return {
      article: 'a',
      locale: 'en',
      restsOnSources: false,
      quotes: quotes.map((quote) =>
        anonymous.has(quote.text)
          ? { ...quote, voice: { attribution: 'anonymous', source: 's' } }
          : quote,
      ),
      sources: [],
      totals: { quotes: quotes.length, named: quotes.length, anonymous: 0, sources: 0 },
      findings: [],
      override: null,
    };
  }
  if (path.endsWith('/proposals')) {
    const proposals = PASSAGES.filter((one) => !recorded.has(one.passage.text));
    return { proposals, people: [ADA] };
  }
  if (path.endsWith('/sourcing/quotes')) {
    for (const { text } of body.quotes) recorded.add(text);
    return { quotes: body.quotes.map(({ text }) => ({ documentId: text, source: null })) };
  }
  if (path.endsWith('/mark')) {
    for (const text of body.quotes as unknown as string[]) anonymous.add(text);
    return {};
  }
  if (path.endsWith('/sourcing/settings')) return { glossary: [], defaultDescription: {} };
  if (path.endsWith('/people/search')) return { items: [ADA], total: 1 };
  if (path.endsWith('/still-shows')) return { places: [], personOnlyHere: true };
  return {};
};

const refusalOf = (path: string, method: string): number => {
  if (path.endsWith('/preview')) return newsroom.report;
  return method === 'DELETE' ? newsroom.people : 200;
};

beforeEach(() => {
  newsroom.recorded = new Set();
  newsroom.anonymous = new Set();
  newsroom.report = 200;
  newsroom.people = 200;
  newsroom.sent = [];
  globalThis.fetch = async (url, init) => {
    const { pathname } = new URL(String(url));
    const method = init?.method ?? 'GET';
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    newsroom.sent.push({ path: pathname, body });
    const status = refusalOf(pathname, method);
    const error = { status, name: 'ForbiddenError', message: 'Not today.', details: {} };
    const data = status < 300 ? answer(pathname, body) : null;
    return {
      ok: status < 300,
      status,
      json: async () => (status < 300 ? { data } : { error }),
    } as Response;
  };
});
afterAll(() => {
  globalThis.fetch = noFetch;
});

const MAY = { ...NOTHING, mark: true, recordQuotes: true, createPeople: true, deletePeople: true };

const open = () =>
  renderOnPage(
    <Sourcing article={{ documentId: 'a', locale: 'en' }} unsaved={{}} isDraft may={MAY} />,
  );

/** As a style that is computed has it. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** A machine that is busy takes its time. */
const PATIENT = { timeout: 20_000 };
const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENT);
const heading = (name: string | RegExp) => screen.findByRole('heading', { name }, PATIENT);
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), PATIENT);
const focused = (check: (element: Element) => boolean) =>
  waitFor(
    () => expect(document.activeElement && check(document.activeElement)).toBe(true),
    PATIENT,
  );
const recordedTexts = () =>
  newsroom.sent
    .filter(({ path }) => path.endsWith('/sourcing/quotes'))
    .map(({ body }) => body.quotes[0]?.text);

describe('the focus', () => {
  it('returns to what opened a modal, and near it when that is gone', async () => {
    const { user } = open();
    const all = await button('Record all 3');
    focus(all);
    await user.keyboard('{Enter}');
    await heading('Record quotes: 1 of 3');
    await user.keyboard('{Escape}');
    await closed();
    await focused((element) => element === all);

    await user.keyboard('{Enter}');
    for (const at of [1, 2, 3]) {
      await heading(`Record quotes: ${at} of 3`);
      await focused((element) => (element as HTMLButtonElement).type === 'submit');
      await user.keyboard('{Enter}');
    }
    await closed();
    expect(recordedTexts()).toEqual(PASSAGES.map((one) => one.passage.text));
    await focused((element) => element.getAttribute('role') === 'status');
    expect(document.activeElement?.textContent).toContain('3');

    const mark = await button(/^Mark anonymous: “?We stay/);
    focus(mark);
    await user.keyboard('{Enter}');
    await screen.findByText('What readers will see', {}, PATIENT);
    await user.keyboard('{Enter}');
    await closed();
    await waitFor(() => expect(mark.isConnected).toBe(false), PATIENT);
    await focused((element) => element.tagName === 'H3');
    expect(document.activeElement?.textContent).toBe('3 quotes');
    expect(await violations()).toEqual([]);
  }, 120_000);
});

describe('a refresh that fails', () => {
  it.each([500, 403])(
    'leaves what is being recorded where it is: %i',
    async (status) => {
      const { user } = open();
      focus(await button('Record all 3'));
      await user.keyboard('{Enter}');
      await heading('Record quotes: 1 of 3');
      newsroom.report = status;
      await user.keyboard('{Enter}');
      await heading('Record quotes: 2 of 3');
      await screen.findByText(
        status === 500 ? /could not be loaded/ : /does not show you/,
        {},
        PATIENT,
      );
      expect(screen.queryByText('0 quotes')).toBeNull();
      newsroom.report = 200;
      await user.keyboard('{Enter}');
      await heading('Record quotes: 3 of 3');
      await user.keyboard('{Enter}');
      await closed();
      expect(recordedTexts()).toEqual(PASSAGES.map((one) => one.passage.text));
    },
    120_000,
  );

  it('leaves out what somebody else has recorded meanwhile', async () => {
    const { user } = open();
    focus(await button('Record all 3'));
    await user.keyboard('{Enter}');
    await heading('Record quotes: 1 of 3');
    newsroom.recorded.add('We never left');
    await user.keyboard('{Enter}');
    await heading('Record quotes: 2 of 3');
    await waitFor(() => expect(screen.queryByText('2 quotes')).not.toBeNull(), PATIENT);
    await user.keyboard('{Enter}');
    await closed();
    expect(recordedTexts()).toEqual(['We sail at six', 'We stay for now']);
  }, 120_000);
});

describe('what was entered', () => {
  const openMark = async () => {
    newsroom.recorded.add('We sail at six');
    const view = open();
    focus(await button(/^Mark anonymous/));
    await view.user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', {}, PATIENT);
    return { ...view, dialog };
  };
  const description = () => screen.getByRole('textbox', { name: /How readers are told/ });

  it('is not lost unasked', async () => {
    const { user } = await openMark();
    await user.type(description(), 'a deckhand');
    await user.keyboard('{Escape}');
    const question = await screen.findByRole('alertdialog', {}, PATIENT);
    expect(question.textContent).toContain('What you have entered will be lost.');
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull(), PATIENT);
    await focused((element) => element === description());
    expect(description()).toHaveProperty('value', 'a deckhand');

    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(description()).toHaveProperty('value', 'a deckhand');

    for (const name of ['Close', 'Cancel']) {
      await user.click(screen.getByRole('button', { name }));
      const asked = await screen.findByRole('alertdialog', {}, PATIENT);
      await user.click(within(asked).getByRole('button', { name: 'Cancel' }));
      await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull(), PATIENT);
    }
    await user.keyboard('{Escape}');
    const asked = await screen.findByRole('alertdialog', {}, PATIENT);
    await user.click(within(asked).getByRole('button', { name: 'Confirm' }));
    await closed();
    expect(newsroom.anonymous.size).toBe(0);
  }, 120_000);

  it('is nothing: it closes as ever', async () => {
    const { user } = await openMark();
    await user.type(description(), 'a');
    await user.clear(description());
    fireEvent.pointerDown(document.body);
    await closed();
  }, 120_000);
});

describe('a person who could not be deleted along', () => {
  /** Strapi's notifications differ by their colours alone. */
  const coloursAround = (element: HTMLElement | null): string[] =>
    element === null
      ? []
      : [getComputedStyle(element).backgroundColor, ...coloursAround(element.parentElement)];

  it('is told as a warning', async () => {
    newsroom.recorded.add('We sail at six');
    newsroom.people = 403;
    const { user } = open();
    await user.click(await button(/^Mark anonymous/));
    await user.click(await screen.findByRole('checkbox', { name: /^Also delete/ }, PATIENT));
    await user.click(screen.getByRole('button', { name: 'Mark anonymous now' }));
    const told = await screen.findByText(/the person could not be deleted/, {}, PATIENT);
    expect(newsroom.anonymous.has('We sail at six')).toBe(true);
    const colours = coloursAround(told);
    expect(colours).toContain(rgb(lightTheme.colors.warning100));
    expect(colours).not.toContain(rgb(lightTheme.colors.success100));
  }, 120_000);
});

describe('choosing a speaker by keyboard', () => {
  it('goes on to the button that records, or to the name of somebody new', async () => {
    const { user } = open();
    focus(await button(/^Record: “?We never left/));
    await user.keyboard('{Enter}');
    await heading('Record a quote');
    const type = async (words: string) => {
      const change = screen.queryByRole('button', {
        name: /^(Choose somebody else|Search instead)/,
      });
      if (change) focus(change);
      await user.keyboard('{Enter}');
      const box = await screen.findByRole('combobox', { name: /^Speaker/ }, PATIENT);
      await focused((element) => element === box);
      await user.keyboard(words);
      await screen.findByRole('option', { name: /^Create/ }, PATIENT);
    };
    await type('Ada');
    await user.keyboard('{ArrowDown}{Enter}');
    const name = await screen.findByRole('textbox', { name: /^Name/ }, PATIENT);
    await focused((element) => element === name);

    await type('Ada');
    await user.keyboard('{Enter}');
    await focused((element) => (element as HTMLButtonElement).type === 'submit');
    await user.keyboard('{Enter}');
    await closed();
    expect(recordedTexts()).toEqual(['We never left']);
  }, 120_000);
});
