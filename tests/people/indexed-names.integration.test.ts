import { PERSON_UID } from '../../content-types';
import { PERSON_NAME_TABLE } from '../../server/src/tables/models';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const people = () => documents(PERSON_UID);

const kept = async (documentId: string): Promise<string[]> => {
  const rows = await newsroom.strapi.db
    .query(PERSON_NAME_TABLE)
    .findMany({ where: { personDocumentId: documentId } });
  return rows.map(({ folded }: { folded: string }) => folded).sort();
};

const findByName = (text: string, limit?: number): Promise<string[]> =>
  newsroom.strapi.plugin('newsdesk').service('person').findByName(text, limit);

describe('the table of names', () => {
  it('follows a person through their life, by REST and Document Service', async () => {
    const { body } = await call('fullAccessToken', 'POST', '/api/newsdesk/people?status=draft', {
      data: { name: 'Inês Duarte', aliases: ['The Admiral'] },
    });
    const { documentId } = body.data;
    expect(await kept(documentId)).toEqual(['ines duarte', 'the admiral']);

    await people().publish({ documentId });
    await people().update({ documentId, data: { name: 'Inês Duarte-Moll', aliases: [] } });
    // What readers still see finds them too.
    expect(await kept(documentId)).toEqual(['ines duarte', 'ines duarte-moll', 'the admiral']);

    await people().discardDraft({ documentId });
    expect(await kept(documentId)).toEqual(['ines duarte', 'the admiral']);

    await people().update({ documentId, data: { aliases: ['Duda'] } });
    await people().publish({ documentId });
    expect(await kept(documentId)).toEqual(['duda', 'ines duarte']);

    const clone = await people().clone({ documentId, data: { name: 'Her sister' } });
    expect(await kept(clone.documentId)).toEqual(['duda', 'her sister']);

    await people().delete({ documentId });
    expect(await kept(documentId)).toEqual([]);
  });

  it('is rolled back with the write it belongs to', async () => {
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await people().create({ data: { name: 'Ines Duarte' } });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await findByName('ines')).toEqual([]);
  });

  it('is rebuilt at boot for people who came in or went past the document service', async () => {
    const db = newsroom.strapi.db;
    await db.query(PERSON_UID).create({ data: { documentId: 'imported', name: 'Óscar Vale' } });
    const gone = await people().create({ data: { name: 'Gone' } });
    await db.query(PERSON_UID).deleteMany({ where: { documentId: gone.documentId } });

    await newsroom.strapi.plugin('newsdesk').service('person').bringTablesIntoStep();

    expect(await kept('imported')).toEqual(['oscar vale']);
    expect(await kept(gone.documentId)).toEqual([]);
  });
});

describe('finding by name', () => {
  it('ranks those called just that before those whose name begins with it, each once', async () => {
    const create = async (name: string, ...aliases: string[]) =>
      (await people().create({ data: { name, aliases } })).documentId;
    const longer = await create('Ana Maria', 'Anabel');
    const exact = await create('Zoë Quint', 'ANA');
    await create('Diana');

    expect(await findByName(' aná ')).toEqual([exact, longer]);
    expect(await findByName('ana', 1)).toEqual([exact]);
  });

  it.each(['', '  ', '%', '_', '!', 'x'.repeat(300)])('finds nobody by %j', async (text) => {
    await people().create({ data: { name: 'Ana' } });
    expect(await findByName(text)).toEqual([]);
  });

  it('takes wildcards of SQL for what they are', async () => {
    const { documentId } = await people().create({ data: { name: '100% Sure_Thing!' } });
    await people().create({ data: { name: '1000 Ships' } });
    expect(await findByName('100%')).toEqual([documentId]);
    expect(await findByName('100% sure_thing!')).toEqual([documentId]);
  });
});
