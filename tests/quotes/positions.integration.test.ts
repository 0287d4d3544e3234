import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { blocks, call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

const articles = () => documents(ARTICLE_UID);
const quotes = () => documents(QUOTE_UID);

const quote = async (article: string, text: string) =>
  (await quotes().create({ data: { text, attribution: 'named', article } })).documentId;

const listed = async (documentId: string, status: 'draft' | 'published' = 'draft') =>
  (await articles().findOne({ documentId, status, populate: ['quotes'] }))?.quotes.map(
    ({ text, position }: { text: string; position: number }) => `${position} ${text}`,
  );

describe('the order of quotes', () => {
  it('follows the body, through writes of quotes and of the article', async () => {
    const { documentId } = await articles().create({
      data: { title: 'Ferries', body: blocks('“One,” she said.', 'Then: “two — and three.”') },
    });
    await quote(documentId, 'lost');
    const three = await quote(documentId, 'three');
    await quote(documentId, 'One,');
    expect(await listed(documentId)).toEqual(['0 One,', '1 three', '2 lost']);

    await quotes().update({ documentId: three, data: { text: 'two - and three.' } });
    await quote(documentId, 'also lost');
    await articles().update({
      documentId,
      data: { body: blocks('“Two — and three.” No: “two — and three.”', '“One,” she said.') },
    });
    expect(await listed(documentId)).toEqual([
      '0 two - and three.',
      '1 One,',
      '2 lost',
      '3 also lost',
    ]);
  });

  it('is what readers get when it is published, by REST and GraphQL', async () => {
    const { documentId } = await articles().create({
      data: { title: 'Ferries', body: blocks('a b') },
    });
    const ids = [await quote(documentId, 'b'), await quote(documentId, 'a')];
    await articles().publish({ documentId });
    for (const id of ids) await quotes().publish({ documentId: id });
    expect(await listed(documentId, 'published')).toEqual(['0 a', '1 b']);

    await articles().update({ documentId, data: { body: blocks('b a') } });
    expect(await listed(documentId, 'published')).toEqual(['0 a', '1 b']);
    await articles().publish({ documentId });

    const expected = [{ text: 'b' }, { text: 'a' }];
    for (const populate of ['populate=quotes', 'populate[quotes][sort]=position:asc']) {
      const { body } = await call('public', 'GET', `/api/newsdesk/articles?${populate}`);
      expect(body.data[0].quotes).toMatchObject(expected);
    }
    const { body } = await graphql('public', '{ newsdeskArticles { quotes { text } } }');
    expect(body.data.newsdeskArticles[0].quotes).toEqual(expected);
  });

  it('does not make quotes look edited', async () => {
    const { documentId } = await articles().create({ data: { title: 'F', body: blocks('a b') } });
    await quote(documentId, 'a');
    await quote(documentId, 'b');
    const times = async () =>
      (await quotes().findMany({ sort: 'id' })).map(({ updatedAt }) => updatedAt);
    const before = await times();

    await articles().update({ documentId, data: { body: blocks('b a') } });

    expect(await listed(documentId)).toEqual(['0 b', '1 a']);
    expect(await times()).toEqual(before);
  });

  it('comes back with a discarded draft', async () => {
    const { documentId } = await articles().create({ data: { title: 'F', body: blocks('a b') } });
    const ids = [await quote(documentId, 'a'), await quote(documentId, 'b')];
    await articles().publish({ documentId });
    for (const id of ids) await quotes().publish({ documentId: id });
    await articles().update({ documentId, data: { body: blocks('b a') } });
    await articles().discardDraft({ documentId });
    expect(await listed(documentId)).toEqual(['0 a', '1 b']);
  });
});
