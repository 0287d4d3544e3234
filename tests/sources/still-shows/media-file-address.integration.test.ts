import { mediaFileAddress } from '../../../admin/src/documents/media-file-address';
import { call, emptyNewsroom } from '../../support/newsroom';

beforeEach(emptyNewsroom);

it('leads to one file, in whatever folder it is', async () => {
  const { db } = newsroom.strapi;
  const folder = await db
    .query('plugin::upload.folder')
    .create({ data: { name: 'Harbour', pathId: 1, path: '/1' } });
  const create = async (name: string, inFolder: number | null): Promise<number> => {
    const file = await db.query('plugin::upload.file').create({
      data: {
        name,
        hash: name,
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: `/uploads/${name}`,
        provider: 'local',
        folder: inFolder,
        folderPath: inFolder ? '/1' : '/',
      },
    });
    return file.id;
  };
  const id = await create('jane.jpg', folder.id);
  await create(`${id}.jpg`, null);

  const { searchParams } = new URL(mediaFileAddress(String(id)), 'http://panel.example');
  // The media library asks the server by the search and the filters of its address.
  const { body } = await call('superAdmin', 'GET', `/upload/files?${searchParams}`);
  expect(body.results.map((file: { id: number }) => file.id)).toEqual([id]);

  await db.query('plugin::upload.file').deleteMany({});
  await db.query('plugin::upload.folder').deleteMany({});
});
