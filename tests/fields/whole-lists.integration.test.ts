import { ARTICLE_UID, PERSON_UID } from '../../content-types';
import { articles, draftPerson, draftRows, people, type Row } from '../articles/entries';
import { elsewhere } from '../related-stories/stories';
import { blocks, call, emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

type Data = Record<string, unknown>;

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Fares rise.' }] };

/** What an article and a person have, and the shorter lists that their clones get. */
const LISTS = {
  article: {
    before: {
      title: 'Ferry fares',
      body: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Fares', bold: true }] },
        ...blocks('Nobody was asked.', 'Nobody ever is.'),
      ],
      corrections: [
        { date: '2026-03-01', text: 'It was Tuesday.' },
        { date: '2026-03-02', text: 'It was not.' },
      ],
      relatedStories: [elsewhere('tides'), elsewhere('boats')],
    },
    told: {
      body: [paragraph],
      corrections: [{ date: '2026-03-04', text: 'It was Wednesday.' }],
      relatedStories: [elsewhere('piers')],
    },
  },
  person: {
    before: {
      name: 'Mara Venn',
      aliases: ['Mara V.', 'M. Venn'],
      roles: [
        { title: 'Mayor', organisation: 'Port Alder', from: '2001', to: '2009' },
        { title: 'Harbour master', from: '2010' },
      ],
      sameAs: ['https://example.org/mara', 'https://example.org/venn'],
    },
    told: {
      aliases: ['The Mayor'],
      roles: [{ title: 'Councillor' }],
      sameAs: ['https://example.org/mayor'],
    },
  },
} satisfies Record<string, { before: Data; told: Data }>;

const KINDS = {
  article: { uid: ARTICLE_UID, documents: articles },
  person: { uid: PERSON_UID, documents: people },
} as const;

type Kind = keyof typeof KINDS;

const path = (kind: Kind) => `/content-manager/collection-types/${KINDS[kind].uid}`;

const cloneOf = async (kind: Kind, documentId: string): Promise<Row> => {
  const [clone] = await draftRows(KINDS[kind].uid, { documentId });
  return clone as Row;
};

/** What an entry has of the fields that another is told. */
const asTold = (entry: object | undefined, told: Data): Data =>
  Object.fromEntries(Object.keys(told).map((key) => [key, (entry as Data)[key]]));

const empty = (told: Data): Data => Object.fromEntries(Object.keys(told).map((key) => [key, []]));

/** Each list of a kind, shorter and empty. */
const CASES = (['article', 'person'] as const).flatMap((kind) => [
  [kind, 'shorter', LISTS[kind].told] as [Kind, string, Data],
  [kind, 'empty', empty(LISTS[kind].told)] as [Kind, string, Data],
]);

describe.each(CASES)('the clone of an %s that is told %s lists', (kind, _, told) => {
  const { before } = LISTS[kind];

  it('has exactly these, by the Document Service', async () => {
    const { documentId } = await KINDS[kind].documents().create({ data: before });
    const clone = await KINDS[kind].documents().clone({ documentId, data: told });
    expect(asTold(await cloneOf(kind, clone.documentId), told)).toEqual(told);
    expect(asTold(clone.entries[0], told)).toEqual(told);
    expect(asTold(await cloneOf(kind, documentId), before)).toEqual(before);
  });

  it('has exactly these, from the form of the content manager', async () => {
    const { documentId } = await KINDS[kind].documents().create({ data: before });
    const form = await call('editor', 'GET', `${path(kind)}/${documentId}`);
    const { id: _id, documentId: _documentId, quotes: _count, ...values } = form.body.data;
    const untouched = { connect: [], disconnect: [] };
    const relations =
      kind === 'article' ? { authors: untouched, people: untouched, quotes: untouched } : {};

    const clone = await call('editor', 'POST', `${path(kind)}/clone/${documentId}`, {
      ...values,
      ...told,
      ...relations,
      slug: 'another',
    });

    expect(clone).toMatchObject({ status: 200 });
    expect(asTold(await cloneOf(kind, clone.body.data.documentId), told)).toEqual(told);
    expect(asTold(await cloneOf(kind, documentId), before)).toEqual(before);
  });
});

describe('the clone of an article', () => {
  const names = (linked: Row[] | undefined) => linked?.map(({ name }) => name);

  const byline = async () => {
    const [mara, tom, ada] = [
      await draftPerson('Mara'),
      await draftPerson('Tom'),
      await draftPerson('Ada'),
    ];
    const { documentId } = await articles().create({
      data: { title: 'Ferry fares', authors: [mara, tom], people: [tom, mara] },
    });
    return { documentId, mara, tom, ada };
  };

  it('has exactly the people it is told', async () => {
    const { documentId, ada } = await byline();
    const clone = await articles().clone({ documentId, data: { authors: [ada], people: [] } });
    const { authors, people: written } = await cloneOf('article', clone.documentId);
    expect(names(authors)).toEqual(['Ada']);
    expect(names(written)).toEqual([]);
  });

  it('has those of the original where it is told nothing of them', async () => {
    const { documentId } = await byline();
    const clone = await articles().clone({ documentId, data: { body: [paragraph] } });
    const { authors, people: written } = await cloneOf('article', clone.documentId);
    expect(names(authors)).toEqual(['Mara', 'Tom']);
    expect(names(written)).toEqual(['Tom', 'Mara']);
  });

  it('has those of the original and who was added in the form, without who was taken out', async () => {
    const { documentId, ada, mara } = await byline();
    const form = await call('editor', 'GET', `${path('article')}/${documentId}`);
    const { id: _id, documentId: _documentId, quotes: _count, ...values } = form.body.data;
    const clone = await call('editor', 'POST', `${path('article')}/clone/${documentId}`, {
      ...values,
      slug: 'another',
      authors: { connect: [{ documentId: ada, position: { end: true } }], disconnect: [] },
      people: { connect: [], disconnect: [{ documentId: mara }] },
      quotes: { connect: [], disconnect: [] },
    });
    expect(clone).toMatchObject({ status: 200 });
    const { authors, people: written } = await cloneOf('article', clone.body.data.documentId);
    expect(names(authors)).toEqual(['Mara', 'Tom', 'Ada']);
    expect(names(written)).toEqual(['Tom']);
  });
});
