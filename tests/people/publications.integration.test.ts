import { PERSON_UID } from '../../content-types';
import { PERSON_PUBLICATION_TABLE } from '../../server/src/tables/models';
import { type Documents, documents } from '../support/documents';
import { call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

const CM = `/content-manager/collection-types/${PERSON_UID}`;

const people = (): Documents => documents(PERSON_UID);

const draft = async (name = 'Ada Finch'): Promise<string> =>
  (await people().create({ data: { name } })).documentId;

const recorded = async (): Promise<string[]> =>
  (await newsroom.strapi.db.query(PERSON_PUBLICATION_TABLE).findMany({}))
    .map((row: { personDocumentId: string }) => row.personDocumentId)
    .sort();

/** As after an import: nobody was asked, no middleware, no hook. */
const row = (documentId: string, published: boolean) =>
  newsroom.strapi.db.query(PERSON_UID).create({
    data: {
      documentId,
      name: documentId,
      publishedAt: published ? '2026-03-01T08:00:00.000Z' : null,
    },
  });

const atBoot = () => newsroom.strapi.plugin('newsdesk').service('person').bringTablesIntoStep();

type Door = [string, (id: string) => Promise<unknown>];

const PUBLISHING: Door[] = [
  ['Document Service publish', (documentId) => people().publish({ documentId })],
  [
    'Document Service update',
    (documentId) => people().update({ documentId, status: 'published', data: { name: 'Ada F.' } }),
  ],
  [
    'REST',
    (id) => call('fullAccessToken', 'PUT', `/api/newsdesk/people/${id}`, { data: { name: 'A' } }),
  ],
  [
    'GraphQL',
    (id) =>
      graphql(
        'fullAccessToken',
        `mutation ($id: ID!) {
          updateNewsdeskPerson(documentId: $id, status: PUBLISHED, data: { name: "A" }) { name }
        }`,
        { id },
      ),
  ],
  [
    'content manager',
    (id) => call('editor', 'POST', `${CM}/${id}/actions/publish`, { name: 'Ada F.' }),
  ],
  [
    'content manager bulk',
    (id) => call('editor', 'POST', `${CM}/actions/bulkPublish`, { documentIds: [id] }),
  ],
  [
    'an article that names them',
    (id) =>
      documents('plugin::newsdesk.article').create({
        status: 'published',
        data: { title: 'Ferry fares rise', people: [id] },
      }),
  ],
];

describe('the record of who was ever published', () => {
  it.each(PUBLISHING)('is made by publishing: %s', async (_door, publish) => {
    const person = await draft();
    await draft('Somebody else');
    expect(await recorded()).toEqual([]);
    await publish(person);
    expect(await recorded()).toEqual([person]);
  });

  it.each<Door>([
    ['Document Service', (documentId) => people().unpublish({ documentId })],
    ['content manager', (id) => call('editor', 'POST', `${CM}/${id}/actions/unpublish`, {})],
    [
      'content manager bulk',
      (id) => call('editor', 'POST', `${CM}/actions/bulkUnpublish`, { documentIds: [id] }),
    ],
  ])('outlasts being taken down, discarded and edited: %s', async (_door, unpublish) => {
    const person = await draft();
    await people().publish({ documentId: person });
    await people().update({ documentId: person, data: { name: 'Ada Finch-Bell' } });
    await people().discardDraft({ documentId: person });
    await unpublish(person);
    await atBoot();

    expect(await people().findOne({ documentId: person, status: 'published' })).toBeNull();
    expect(await recorded()).toEqual([person]);
  });

  it.each<Door>([
    ['Document Service', (documentId) => people().delete({ documentId })],
    ['REST', (id) => call('fullAccessToken', 'DELETE', `/api/newsdesk/people/${id}`)],
    ['content manager', (id) => call('editor', 'DELETE', `${CM}/${id}`)],
  ])('goes with its person: %s', async (_door, remove) => {
    const person = await draft();
    await people().publish({ documentId: person });
    await remove(person);
    expect(await recorded()).toEqual([]);
  });

  it('is not copied to a clone', async () => {
    const person = await draft();
    await people().publish({ documentId: person });
    await people().clone({ documentId: person, data: { name: 'Her sister' } });
    expect(await recorded()).toEqual([person]);
  });

  it('is undone with the transaction of whoever publishes', async () => {
    const person = await draft();
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await people().publish({ documentId: person });
        throw new Error('the release failed');
      }),
    ).rejects.toThrow('the release failed');
    expect(await recorded()).toEqual([]);
  });

  it('is made at boot of people who came in live, and goes with those who went', async () => {
    await row('imported', false);
    await row('imported', true);
    await row('imported-draft', false);
    const gone = await draft();
    await people().publish({ documentId: gone });
    await newsroom.strapi.db.query(PERSON_UID).deleteMany({ where: { documentId: gone } });

    await atBoot();

    expect(await recorded()).toEqual(['imported']);
  });

  it('is made of somebody who came in live since, when they are taken down', async () => {
    await row('imported', false);
    await row('imported', true);
    await people().unpublish({ documentId: 'imported' });
    expect(await recorded()).toEqual(['imported']);
  });
});
