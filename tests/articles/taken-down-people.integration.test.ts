import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { administratorWith, reads } from '../sources/limited-role';
import { asToken } from '../support/custom-token';
import { call, emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  publishedRows,
  quotes,
  rows,
  translate,
} from './entries';

beforeEach(emptyNewsroom);

const takenDown = async (name: string): Promise<string> => {
  const documentId = await draftPerson(name);
  await people().publish({ documentId });
  await people().unpublish({ documentId });
  return documentId;
};

const everything = async () => [
  await rows(ARTICLE_UID),
  await rows(QUOTE_UID),
  await rows(PERSON_UID),
];

const BYLINES = 'Ada Finch was taken down; publish them first, or take them out of the bylines.';

describe('an article that names somebody who was taken down', () => {
  it('is not published, says where it names them, and changes nothing', async () => {
    const ada = await takenDown('Ada Finch');
    const tom = await takenDown('Tom Reed');
    const fresh = await draftPerson('Mayor Bell');
    const article = await draftArticle('Ferry fares rise', {
      authors: [fresh, ada],
      people: [ada, fresh],
    });
    await draftQuote(article, 'We had no choice.', { attribution: 'named', speaker: tom });
    await draftQuote(article, 'Nobody asked us.');
    const before = await everything();

    await expect(articles().publish({ documentId: article })).rejects.toMatchObject({
      name: 'ValidationError',
      message:
        'These people were taken down: Ada Finch, Tom Reed. Publish them first, or take them out.',
      details: {
        errors: [
          { path: ['authors'], message: BYLINES },
          {
            path: ['people'],
            message:
              'Ada Finch was taken down; publish them first, or take them out of the people in the story.',
          },
          {
            path: ['quotes', 'speaker'],
            message:
              'Tom Reed was taken down; publish them first, or take them out of the quote “We had no choice.”.',
          },
        ],
      },
    });

    expect(await everything()).toEqual(before);
  });

  it('tells of each place once, whatever the locales that name it', async () => {
    const author = await takenDown('Ada Finch');
    const article = await draftArticle('Ferry fares rise', { authors: [author] });
    await translate(article, 'de', 'Fähre wird teurer');
    await articles().update({ documentId: article, locale: 'de', data: { authors: [author] } });

    await expect(articles().publish({ documentId: article, locale: '*' })).rejects.toMatchObject({
      details: { errors: [{ path: ['authors'], message: BYLINES }] },
    });
  });

  it('is published once they are, or are taken out', async () => {
    const author = await takenDown('Ada Finch');
    const article = await draftArticle('Ferry fares rise', { authors: [author] });
    const other = await draftArticle('The leak', { authors: [author] });
    await articles().update({ documentId: other, data: { authors: [] } });

    await articles().publish({ documentId: other });
    expect(await publishedRows(PERSON_UID)).toEqual([]);
    await people().publish({ documentId: author });
    await articles().publish({ documentId: article });

    expect(await publishedRows(ARTICLE_UID)).toMatchObject([
      { authors: [] },
      { authors: [{ name: 'Ada Finch' }] },
    ]);
  });

  it('is not published again either', async () => {
    const author = await draftPerson('Ada Finch');
    const article = await draftArticle('Ferry fares rise', { authors: [author] });
    await articles().publish({ documentId: article });
    await articles().unpublish({ documentId: article });
    await people().unpublish({ documentId: author });

    await expect(articles().publish({ documentId: article })).rejects.toMatchObject({
      details: { errors: [{ path: ['authors'] }] },
    });
  });

  it('does not keep others in its bulk from saying so', async () => {
    const author = await takenDown('Ada Finch');
    const documentIds = [
      await draftArticle('The leak'),
      await draftArticle('Ferry fares rise', { authors: [author] }),
    ];
    const before = await everything();

    const answer = await call(
      'editor',
      'POST',
      `/content-manager/collection-types/${ARTICLE_UID}/actions/bulkPublish`,
      { documentIds },
    );

    expect(answer).toMatchObject({
      status: 400,
      body: { error: { name: 'ValidationError', details: { errors: [{ message: BYLINES }] } } },
    });
    expect(await everything()).toEqual(before);
  });
});

describe('a quote alone', () => {
  it('is not published for a speaker who was taken down', async () => {
    const article = await draftArticle('Ferry fares rise');
    await articles().publish({ documentId: article });
    const speaker = await takenDown('Tom Reed');
    const quote = await draftQuote(article, 'No choice.', { attribution: 'named', speaker });

    await expect(quotes().publish({ documentId: quote })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('taken down: Tom Reed.'),
      details: {
        errors: [{ path: ['speaker'], message: expect.stringContaining('“No choice.”') }],
      },
    });

    expect(await publishedRows(QUOTE_UID)).toEqual([]);
    expect(await publishedRows(PERSON_UID)).toEqual([]);
  });
});

describe('who may not read who speaks in a draft', () => {
  const DRAFTS = [ARTICLE_UID, PERSON_UID, QUOTE_UID].flatMap((uid) => [
    `${uid}.find`,
    `${uid}.findDrafts`,
  ]);

  /** An article that readers have with a quote of a source, who is to be named: Tom Reed. */
  const naming = async (speaker: string) => {
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, 'We had no choice.');
    await articles().publish({ documentId: article });
    const draft = await newsroom.strapi.db
      .query(QUOTE_UID)
      .findOne({ where: { documentId: quote, publishedAt: null } });
    await newsroom.strapi.plugin('newsdesk').service('sources').name({
      article,
      source: draft.sourceKey,
      speaker,
      confirmed: true,
      actor: null,
    });
    return { article, quote };
  };

  const SPEAKERS = { 'taken down': takenDown, 'not published yet': draftPerson };

  describe.each(Object.entries(SPEAKERS))('is not told of one who was %s', (_state, person) => {
    it.each([
      ['an article', [`${ARTICLE_UID}.update`]],
      [
        'an article, and reads drafts of people',
        [...DRAFTS.filter((each) => !each.startsWith(QUOTE_UID)), `${ARTICLE_UID}.update`],
      ],
      [
        'an article, and reads drafts of quotes',
        [...DRAFTS.filter((each) => !each.startsWith(PERSON_UID)), `${ARTICLE_UID}.update`],
      ],
    ])('with a token that writes %s', async (_what, permissions) => {
      const { article } = await naming(await person('Tom Reed'));
      const { status, text } = await asToken(permissions)(
        'PUT',
        `/api/newsdesk/articles/${article}`,
        { data: {} },
      );
      expect(status).toBe(400);
      expect(text).toContain('a person in a quote');
      expect(text).not.toMatch(/Tom Reed|We had no choice/);
    });

    it('with a token that writes quotes', async () => {
      const { quote } = await naming(await person('Tom Reed'));
      const { status, text } = await asToken([`${QUOTE_UID}.update`])(
        'PUT',
        `/api/newsdesk/quotes/${quote}`,
        { data: {} },
      );
      expect(status).toBe(400);
      expect(text).not.toMatch(/Tom Reed|We had no choice/);
    });

    it('in the panel', async () => {
      const { article } = await naming(await person('Tom Reed'));
      const { call: asPublisher } = await administratorWith([
        reads(ARTICLE_UID, ['title']),
        reads(QUOTE_UID, ['text']),
        {
          action: 'plugin::content-manager.explorer.publish',
          subject: ARTICLE_UID,
          properties: { locales: ['en'] },
        },
      ]);
      const { status, text } = await asPublisher(
        'POST',
        `/content-manager/collection-types/${ARTICLE_UID}/${article}/actions/publish?locale=en`,
        {},
      );
      expect(status).toBe(400);
      expect(text).toContain('A person in a quote');
      expect(text).not.toMatch(/Tom Reed|We had no choice/);
    });
  });

  it('is told with a token that reads drafts', async () => {
    const { article } = await naming(await takenDown('Tom Reed'));
    const { text } = await asToken([...DRAFTS, `${ARTICLE_UID}.update`])(
      'PUT',
      `/api/newsdesk/articles/${article}`,
      { data: {} },
    );
    expect(text).toContain(
      'Tom Reed was taken down; publish them first, or take them out of the quote “We had no choice.”.',
    );
  });
});
