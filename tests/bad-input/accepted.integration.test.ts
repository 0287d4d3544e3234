import { ARTICLE_UID, type NewsdeskUid, PERSON_UID, QUOTE_UID } from '../../content-types';
import { blocks, call, emptyNewsroom } from '../support/newsroom';
import { DOORS, DRAFT_DOORS } from './doors';

type Values = Record<string, unknown>;

/** A value of every field, as it should come back. Quotes are only drafts here: their article is. */
/** An article that another leads to. */
const BEFORE = 'abcdefghijklmnopqrstuvwx';

const GOOD: Record<NewsdeskUid, Values> = {
  [ARTICLE_UID]: {
    title: 'Ferry timetable cut in half 🚢',
    slug: 'ferry-timetable',
    standfirst: 'The last boat leaves at six.\nIslanders were not asked.',
    body: [
      ...blocks('The last boat leaves at six.'),
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'mailto:desk@example.org', children: [{ type: 'text', text: 'x' }] },
          { type: 'text', text: ' and more', bold: true },
        ],
      },
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Fares' }] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'Day return' }] }],
      },
    ],
    section: 'Islands',
    dateline: 'PORT ELLERY',
    exclusive: true,
    exclusiveUntil: '2026-12-01T08:30:00.000Z',
    corrections: [{ date: '2026-05-01', text: 'The last boat leaves at six, not at seven.' }],
    relatedStories: [
      { type: 'article', kind: 'followUp', article: BEFORE, label: 'Before' },
      {
        type: 'url',
        kind: 'background',
        url: 'https://example.org/timetable?line=4#winter',
        title: 'Timetable',
        publisher: 'Ferry Company',
      },
    ],
    originName: 'The Tide',
    originUrl: `https://example.org/${'long/'.repeat(200)}`,
    canonicalUrl: 'https://例え.jp/ニュース',
  },
  [PERSON_UID]: {
    name: 'Ada Tern',
    slug: 'ada-tern',
    kind: 'individual',
    aliases: ['A. Tern', 'Ada “the Gull” Tern', '多田アダ'],
    description: 'harbour master',
    roles: [
      { title: 'Harbour master', organisation: 'Port Ellery', from: '2019-04' },
      { title: 'Deputy', from: '2011', to: '2019-04-30' },
    ],
    birthDate: '1961-09',
    deathDate: '2024',
    biography: blocks('Born by the sea.'),
    sameAs: ['https://example.org/ada', 'https://social.example/@ada'],
  },
  [QUOTE_UID]: {
    text: 'We were told nothing.',
    form: 'partial',
    attribution: 'anonymous',
    sourceDescription: 'a member of the crew',
    sourceReason: 'not allowed to speak to the press',
    sourceProximity: 'witness',
    oneVoice: true,
    saidTo: 'The Tide',
    saidToUrl: 'https://example.org/interview',
    saidOn: '2026-04-30',
  },
};

const EMPTY: Record<NewsdeskUid, Values> = {
  [ARTICLE_UID]: {
    standfirst: null,
    body: null,
    section: null,
    exclusiveUntil: null,
    corrections: [],
    relatedStories: null,
    originUrl: null,
    people: [],
    cover: null,
  },
  [PERSON_UID]: { aliases: [], roles: null, birthDate: null, deathDate: null, sameAs: null },
  [QUOTE_UID]: { sourceProximity: null, saidToUrl: null, saidOn: null, speaker: null },
};

const MINIMAL: Record<NewsdeskUid, Values> = {
  [ARTICLE_UID]: { title: 'Low tide' },
  [PERSON_UID]: { name: 'Bo Reed' },
  [QUOTE_UID]: { text: 'Never.', attribution: 'named' },
};

const draftOf = (uid: NewsdeskUid, documentId: string | null) =>
  newsroom.strapi.documents(uid).findOne({ documentId: documentId ?? '', status: 'draft' });

const change = (uid: NewsdeskUid, documentId: string, data: Values, locale?: string) =>
  newsroom.strapi.documents(uid).update({ documentId, data, locale });

const columns = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !['people', 'cover', 'speaker'].includes(name)),
  );

beforeEach(async () => {
  await emptyNewsroom();
  await newsroom.strapi
    .documents(ARTICLE_UID)
    .create({ data: { documentId: BEFORE, title: 'Before' } as Values });
});

describe.each(Object.entries(DOORS))('%s', (name, door) => {
  const types: NewsdeskUid[] = [
    ARTICLE_UID,
    PERSON_UID,
    ...(name in DRAFT_DOORS ? ([QUOTE_UID] as const) : []),
  ];

  it.each(types)('stores a new %s as it was written', async (uid) => {
    const { documentId, text } = await door(uid, GOOD[uid]);
    expect({ text, stored: await draftOf(uid, documentId) }).toMatchObject({ stored: GOOD[uid] });
  });

  it.each(types)('changes a %s to what is written, and empties it again', async (uid) => {
    const { documentId } = await newsroom.strapi.documents(uid).create({ data: MINIMAL[uid] });

    const filled = await door(uid, GOOD[uid], documentId);
    expect({ filled, stored: await draftOf(uid, documentId) }).toMatchObject({ stored: GOOD[uid] });

    const emptied = await door(uid, EMPTY[uid], documentId);
    expect({ emptied, stored: await draftOf(uid, documentId) }).toMatchObject({
      stored: { ...GOOD[uid], ...columns(EMPTY[uid]) },
    });
  });
});

describe('the form of the content manager', () => {
  it('may send back all that it was given', async () => {
    const { strapi } = newsroom;
    const person = await strapi.documents(PERSON_UID).create({ data: { name: 'Ada Tern' } });
    const created = await strapi
      .documents(ARTICLE_UID)
      .create({ data: { ...GOOD[ARTICLE_UID], people: [person.documentId] } });
    const path = `/content-manager/collection-types/${ARTICLE_UID}/${created.documentId}`;
    const { body } = await call('editor', 'GET', path);

    const untouched = { connect: [], disconnect: [] };
    const answer = await call('editor', 'PUT', path, {
      ...body.data,
      authors: untouched,
      people: {
        connect: [{ id: person.id, documentId: person.documentId, position: { end: true } }],
        disconnect: [],
      },
      quotes: untouched,
    });

    expect(answer.status).toBe(200);
    expect(
      await strapi
        .documents(ARTICLE_UID)
        .findOne({ documentId: created.documentId, populate: ['people'] }),
    ).toMatchObject({ ...GOOD[ARTICLE_UID], people: [{ documentId: person.documentId }] });
  });

  it('may clone what it was given', async () => {
    const { strapi } = newsroom;
    const article = await strapi.documents(ARTICLE_UID).create({ data: { title: 'Low tide' } });
    const { documentId } = await strapi.documents(QUOTE_UID).create({ data: GOOD[QUOTE_UID] });

    const answer = await call(
      'editor',
      'POST',
      `/content-manager/collection-types/${QUOTE_UID}/clone/${documentId}`,
      {
        ...GOOD[QUOTE_UID],
        article: { connect: [{ id: article.id, documentId: article.documentId }], disconnect: [] },
      },
    );

    expect(answer.body.data).toMatchObject(GOOD[QUOTE_UID]);
  });
});

describe('a change of one field', () => {
  it('is held against what is already stored of a life', async () => {
    const documents = newsroom.strapi.documents(PERSON_UID);
    const { documentId } = await documents.create({ data: { name: 'Ada', birthDate: '1961' } });

    await expect(change(PERSON_UID, documentId, { deathDate: '1960' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'deathDate must not be before birthDate.',
      details: { errors: [{ path: ['deathDate'] }] },
    });
    await expect(
      change(PERSON_UID, documentId, { birthDate: '1950', deathDate: '1960' }),
    ).resolves.toMatchObject({ birthDate: '1950', deathDate: '1960' });
  });

  it('asks a new locale for what is its own, and not for what all locales share', async () => {
    const documents = newsroom.strapi.documents(QUOTE_UID);
    const { documentId } = await documents.create({ data: MINIMAL[QUOTE_UID] });

    await expect(change(QUOTE_UID, documentId, {}, 'de')).rejects.toMatchObject({
      details: { errors: [{ path: ['text'] }] },
    });
    await expect(change(QUOTE_UID, documentId, { text: 'Nie.' }, 'de')).resolves.toMatchObject({
      text: 'Nie.',
      attribution: 'named',
    });
  });

  it('of a clone is checked too', async () => {
    const documents = newsroom.strapi.documents(PERSON_UID);
    const { documentId } = await documents.create({ data: { name: 'Ada', birthDate: '1961' } });

    await expect(
      documents.clone({ documentId, data: { deathDate: '1960' } }),
    ).rejects.toMatchObject({
      details: { errors: [{ path: ['deathDate'] }] },
    });
    await expect(documents.clone({ documentId, data: { name: ' Bo ' } })).resolves.toMatchObject({
      entries: [{ name: 'Bo', birthDate: '1961' }],
    });
  });

  it('names everything that is wrong at once', async () => {
    const answer = await call('fullAccessToken', 'POST', '/api/newsdesk/people', {
      data: {
        kind: 'ghost',
        roles: [{ title: 'Minister', from: '2020', to: '2019' }],
        portrait: 'nope',
      },
    });

    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([
      { path: ['name'], message: 'name must be filled in.', name: 'ValidationError' },
      {
        path: ['kind'],
        message: 'kind must be one of individual, organisation.',
        name: 'ValidationError',
      },
      {
        path: ['roles', '0', 'to'],
        message: 'roles, entry 1, to must not be before the role begins.',
        name: 'ValidationError',
      },
      {
        path: ['portrait'],
        message: 'portrait points at "nope", which does not exist.',
        name: 'ValidationError',
      },
    ]);
  });
});
