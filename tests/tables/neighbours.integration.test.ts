import { claimSlug } from '../../server/src/slugs/slug-registry';
import { RELATED_LINK_TABLE } from '../../server/src/tables/models';
import { writeRows } from '../../server/src/tables/replaced-rows';
import { held } from '../stories/held-writes';
import { emptyNewsroom } from '../support/newsroom';

const { strapi } = newsroom;

// SQLite writes one transaction at a time.
const onServers = newsroom.database.client === 'sqlite' ? describe.skip : describe;

const KEY = ['source_document_id', 'locale', 'status', 'position'];

const writeLink = (document: string, kind: string) =>
  writeRows(
    strapi,
    RELATED_LINK_TABLE,
    [
      {
        source_id: 1,
        source_document_id: document,
        locale: 'en',
        status: 'draft',
        position: 0,
        kind,
        target_document_id: null,
      },
    ],
    KEY,
  );

const claim = (slug: string) => claimSlug(strapi, { kind: 'article', locale: 'en' }, slug, slug);

beforeEach(emptyNewsroom);
afterAll(emptyNewsroom);

onServers('a write that is under way (not on SQLite, where all others wait for it)', () => {
  it('keeps nobody from writing rows beside those that it writes over', async () => {
    await writeLink('m', 'related');
    const writing = await held(() => writeLink('m', 'background'));
    await writeLink('l', 'update');
    await writeLink('n', 'update');
    await writing.commit();
    const links = await strapi.db.query(RELATED_LINK_TABLE).findMany({
      select: ['sourceDocumentId', 'kind'],
      orderBy: { sourceDocumentId: 'asc' },
    });
    expect(links).toMatchObject([
      { sourceDocumentId: 'l', kind: 'update' },
      { sourceDocumentId: 'm', kind: 'background' },
      { sourceDocumentId: 'n', kind: 'update' },
    ]);
  });

  it('keeps nobody from slugs beside one that it has had before', async () => {
    await claim('ferry');
    const claiming = await held(() => claim('ferry'));
    expect(await claim('ferr')).toMatchObject({ slug: 'ferr', targetDocumentId: 'ferr' });
    await claiming.commit();
    expect(await claim('ferry')).toMatchObject({ targetDocumentId: 'ferry' });
  });
});

it('rows that are there, or are not, are both written', async () => {
  await writeLink('m', 'related');
  await writeRows(
    strapi,
    RELATED_LINK_TABLE,
    ['l', 'm'].map((document) => ({
      source_id: 2,
      source_document_id: document,
      locale: 'en',
      status: 'draft',
      position: 0,
      kind: 'update',
      target_document_id: document,
    })),
    KEY,
  );
  const links = await strapi.db.query(RELATED_LINK_TABLE).findMany({
    orderBy: { sourceDocumentId: 'asc' },
  });
  expect(links).toMatchObject([
    { sourceId: 2, sourceDocumentId: 'l', kind: 'update', targetDocumentId: 'l' },
    { sourceId: 2, sourceDocumentId: 'm', kind: 'update', targetDocumentId: 'm' },
  ]);
});
