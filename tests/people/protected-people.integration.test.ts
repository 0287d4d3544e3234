import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { asToken } from '../support/custom-token';
import { documents } from '../support/documents';
import { call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

const publishedPerson = async (name = 'Ines Duarte') => {
  const { documentId } = await documents(PERSON_UID).create({ data: { name } });
  await documents(PERSON_UID).publish({ documentId });
  return documentId;
};

const article = async (data: object, published = true) => {
  const { documentId } = await documents(ARTICLE_UID).create({
    data: { title: 'Ferry timetable cut in half', ...data },
  });
  if (published) await documents(ARTICLE_UID).publish({ documentId });
  return documentId;
};

const quote = async (data: object, published = true) => {
  const { documentId } = await documents(QUOTE_UID).create({
    data: { text: 'We sail at six.', attribution: 'named', ...data },
  });
  if (published) await documents(QUOTE_UID).publish({ documentId });
  return documentId;
};

/** Each puts a published person into something live and gives what the refusal must list. */
const LIVE = {
  author: async (person: string) => ({
    documentId: await article({ authors: [person] }),
    as: 'author',
  }),
  person: async (person: string) => ({
    documentId: await article({ people: [person] }),
    as: 'person',
  }),
  speaker: async (person: string) => {
    const documentId = await article({});
    await quote({ speaker: person, article: documentId });
    return { documentId, as: 'speaker' };
  },
} as const;

const cm = (path: string) => `/content-manager/collection-types/${PERSON_UID}${path}`;

/** Every way to take a person down. Each gives the error it got, or null. */
const DOORS = {
  'documents().unpublish': (documentId: string) =>
    documents(PERSON_UID)
      .unpublish({ documentId })
      .then(
        () => null,
        (error) => error,
      ),
  'documents().delete': (documentId: string) =>
    documents(PERSON_UID)
      .delete({ documentId })
      .then(
        () => null,
        (error) => error,
      ),
  'REST delete': async (documentId: string) =>
    (await call('fullAccessToken', 'DELETE', `/api/newsdesk/people/${documentId}`)).body?.error,
  'GraphQL delete': async (documentId: string) => {
    const { body } = await graphql(
      'fullAccessToken',
      'mutation ($id: ID!) { deleteNewsdeskPerson(documentId: $id) { documentId } }',
      { id: documentId },
    );
    return body.errors?.[0]?.extensions?.error
      ? { ...body.errors[0].extensions.error, message: body.errors[0].message }
      : null;
  },
  'content manager unpublish': async (documentId: string) =>
    (await call('editor', 'POST', cm(`/${documentId}/actions/unpublish`), {})).body.error,
  'content manager delete': async (documentId: string) =>
    (await call('editor', 'DELETE', cm(`/${documentId}`))).body.error,
  'bulk unpublish': async (documentId: string) =>
    (
      await call('editor', 'POST', cm('/actions/bulkUnpublish'), {
        documentIds: [documentId],
      })
    ).body.error,
  'bulk delete': async (documentId: string) =>
    (await call('editor', 'POST', cm('/actions/bulkDelete'), { documentIds: [documentId] })).body
      .error,
} as const;

describe('taking down a person who stands in something live', () => {
  const cases = Object.keys(DOORS).flatMap((door) =>
    Object.keys(LIVE).map((as) => [door, as] as [keyof typeof DOORS, keyof typeof LIVE]),
  );

  it.each(cases)('%s is refused for a live %s, with the list', async (door, as) => {
    const person = await publishedPerson();
    const standing = await LIVE[as](person);

    const error = await DOORS[door](person);

    expect(error).toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/Ines Duarte.*“Ferry timetable cut in half”/),
      details: { standings: [{ ...standing, title: 'Ferry timetable cut in half', locale: 'en' }] },
    });
    expect(
      await documents(PERSON_UID).findOne({ documentId: person, status: 'published' }),
    ).toMatchObject({ name: 'Ines Duarte' });
  });

  it('shortens a long list in the message and keeps it whole in the details', async () => {
    const person = await publishedPerson();
    for (let n = 0; n < 7; n += 1) await article({ title: `Story ${n}`, authors: [person] });

    const error = await DOORS['documents().delete'](person);

    expect(error.message).toContain('and 2 more');
    expect(error.details.standings).toHaveLength(7);
  });
});

describe('taking down a person who stands in drafts only', () => {
  it.each(Object.keys(DOORS) as (keyof typeof DOORS)[])(
    '%s is let through where no quote loses its speaker',
    async (door) => {
      const person = await publishedPerson();
      const draft = await article({ authors: [person], people: [person] }, false);

      expect(await DOORS[door](person)).toBeFalsy();

      const left = await documents(ARTICLE_UID).findOne({ documentId: draft });
      expect(left).toMatchObject({ title: 'Ferry timetable cut in half' });
      expect(
        await documents(PERSON_UID).findOne({ documentId: person, status: 'published' }),
      ).toBeNull();
    },
  );

  it('unpublishes but does not delete the speaker of a draft quote', async () => {
    const person = await publishedPerson();
    await quote({ speaker: person }, false);

    expect(await DOORS['documents().unpublish'](person)).toBeNull();
    expect(await DOORS['documents().delete'](person)).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('speaker'),
      details: { standings: [{ title: 'We sail at six.', as: 'speaker' }] },
    });
  });

  const DRAFTS = [ARTICLE_UID, PERSON_UID, QUOTE_UID].flatMap((uid) => [
    `${uid}.find`,
    `${uid}.findDrafts`,
  ]);

  it.each<[string, string[], RegExp]>([
    ['nothing', [], /^This person cannot be deleted while they stand where you may not read\.$/],
    [
      'people and articles',
      DRAFTS.filter((permission) => !permission.startsWith(QUOTE_UID)),
      /^Ines Duarte cannot be deleted while they stand where you may not read\.$/,
    ],
    [
      'everything',
      DRAFTS,
      /^Ines Duarte cannot .*“Ferry timetable cut in half” \(en, as speaker\)/,
    ],
  ])('tells a token that reads %s no more than that', async (_what, permissions, message) => {
    const person = await publishedPerson();
    await quote({ speaker: person, article: await article({}, false) }, false);

    const { status, text } = await asToken([...permissions, `${PERSON_UID}.delete`])(
      'DELETE',
      `/api/newsdesk/people/${person}`,
    );

    expect(status).toBe(400);
    const { error } = JSON.parse(text);
    expect(error.message).toMatch(message);
    expect(error.details.standings).toHaveLength(permissions === DRAFTS ? 1 : 0);
    if (permissions !== DRAFTS) expect(text).not.toContain('Ferry');
  });

  it('answers as for nobody when the only tie is to a quote that has become anonymous', async () => {
    const person = await publishedPerson();
    const source = await quote({ speaker: person, article: await article({}) });
    await documents(QUOTE_UID).update({
      documentId: source,
      data: { attribution: 'anonymous' },
    });

    expect(await DOORS['documents().delete'](person)).toBeNull();
  });
});

describe('a person who was taken down and is published again', () => {
  /** Takes down past every guard, as a database import would. */
  const takeDown = (documentId: string) =>
    newsroom.strapi.db
      .query(PERSON_UID)
      .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });

  const publishedArticle = (documentId: string) =>
    documents(ARTICLE_UID).findOne({
      documentId,
      status: 'published',
      populate: ['authors', 'people'],
    });

  it('is back in published quotes and articles, in its place', async () => {
    const [first, second, third] = [
      await publishedPerson('A'),
      await publishedPerson('B'),
      await publishedPerson('C'),
    ];
    const story = await article({ authors: [first, second, third], people: [second] });
    const words = await quote({ speaker: second, article: story });

    await takeDown(second);
    expect((await publishedArticle(story))?.authors).toHaveLength(2);
    await documents(PERSON_UID).publish({ documentId: second });

    expect(await publishedArticle(story)).toMatchObject({
      authors: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
      people: [{ name: 'B' }],
    });
    expect(
      await documents(QUOTE_UID).findOne({
        documentId: words,
        status: 'published',
        populate: ['speaker'],
      }),
    ).toMatchObject({ speaker: { name: 'B', publishedAt: expect.anything() } });
  });

  it('does not come into an article by an edit that is not published yet', async () => {
    const person = await publishedPerson();
    const story = await article({});
    await documents(ARTICLE_UID).update({ documentId: story, data: { authors: [person] } });

    await takeDown(person);
    await documents(PERSON_UID).publish({ documentId: person });

    expect((await publishedArticle(story))?.authors).toEqual([]);
  });

  it('does not come back as the speaker of a published anonymous quote', async () => {
    const person = await publishedPerson();
    const story = await article({});
    const source = await quote({ attribution: 'anonymous', article: story });
    const draft = await newsroom.strapi.db
      .query(QUOTE_UID)
      .findOne({ where: { documentId: source, publishedAt: null } });
    await newsroom.strapi.plugin('newsdesk').service('sources').name({
      article: story,
      source: draft.sourceKey,
      speaker: person,
      confirmed: true,
      actor: null,
    });

    await takeDown(person);
    await documents(PERSON_UID).publish({ documentId: person });

    expect(
      await documents(QUOTE_UID).findOne({
        documentId: source,
        status: 'published',
        populate: ['speaker'],
      }),
    ).toMatchObject({ attribution: 'anonymous', speaker: null });
  });
});
