import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
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
