import { ARTICLE_UID } from '../../content-types';
import { STORY_TABLE } from '../../server/src/tables/models';
import { articles, draftArticle, draftPerson, draftQuote } from '../articles/entries';
import { to } from '../related-stories/stories';
import {
  askAll,
  type Call,
  comingBack,
  createReader,
  type LeakCaller,
  mustNeverComeBack,
  planCalls,
  sixCallers,
} from '../support/leaks';
import { blocks, call, emptyNewsroom } from '../support/newsroom';

/** Of a file, what its site keeps for itself. */
const OF_FILES = {
  name: 'wrenfallow-informant.png',
  hash: 'quenneville_hash',
  folderPath: '/ambleforth',
  provider: 'hexmoor-provider',
  bucket: 'thistledown-bucket',
  preview: 'pennyroyal-preview',
  disk: '/srv/sorrel',
};

/** Stands wherever a body has more than belongs there. */
const SMUGGLED = 'larkspur';

const SECRETS = [...Object.values(OF_FILES), SMUGGLED];

const FILE = {
  documentId: 'pierfilepierfilepierfil1',
  name: OF_FILES.name,
  alternativeText: 'A pier',
  caption: 'The pier at dusk',
  width: 800,
  height: 600,
  formats: {
    small: {
      name: `small_${OF_FILES.name}`,
      hash: `small_${OF_FILES.hash}`,
      ext: '.png',
      mime: 'image/png',
      path: OF_FILES.disk,
      width: 400,
      height: 300,
      size: 12,
      url: '/uploads/small-pier.png',
      provider_metadata: { bucket: OF_FILES.bucket },
    },
  },
  hash: OF_FILES.hash,
  ext: '.png',
  mime: 'image/png',
  size: 31,
  url: '/uploads/pier.png',
  previewUrl: `/uploads/${OF_FILES.preview}.png`,
  provider: OF_FILES.provider,
  provider_metadata: { bucket: OF_FILES.bucket },
  folderPath: OF_FILES.folderPath,
};

const smuggled = {
  [SMUGGLED]: true,
  id: SMUGGLED,
  onclick: SMUGGLED,
  style: { color: SMUGGLED },
  createdBy: { username: SMUGGLED },
};
const text = (words: string, marks: object = {}) => ({
  ...smuggled,
  type: 'text',
  text: words,
  ...marks,
});
const node = (type: string, more: object, ...children: object[]) => ({
  ...smuggled,
  type,
  ...more,
  children,
});

/** A node of every kind, each with what nobody knows of it; and one that nobody knows. */
const BODY = [
  node('heading', { level: 2 }, text('The pier')),
  node(
    'paragraph',
    {},
    text('“It creaks,” ', { bold: true, colour: SMUGGLED }),
    node('link', { url: 'https://example.org/pier', rel: SMUGGLED }, text('said a clerk')),
    node('mention', { user: SMUGGLED }, text('.')),
  ),
  node('list', { format: 'ordered', indent: SMUGGLED }, node('list-item', {}, text('One plank'))),
  node('quote', { cite: SMUGGLED }, text('It creaks.')),
  node('code', { language: 'js', file: SMUGGLED }, text('creak()')),
  node('image', { image: { ...FILE, ...smuggled, related: [{ name: SMUGGLED }] } }, text('')),
  { ...smuggled, type: 'embed', url: SMUGGLED },
];

const SLUG = 'the-pier';
let calls: Call[];
let callers: LeakCaller[];

/** A story that shows a file as its cover, as that of a related one, and in its body. */
const fill = async (): Promise<string> => {
  await emptyNewsroom();
  const { db } = newsroom.strapi;
  const { id } = await db.query('plugin::upload.file').create({ data: FILE });
  const related = await draftArticle('The other pier', { cover: id });
  await articles().publish({ documentId: related });
  const ada = await draftPerson('Ada Finch');
  const documentId = await draftArticle('The pier', {
    slug: SLUG,
    cover: id,
    authors: [ada],
    body: blocks('“It creaks,” said a clerk.'),
    relatedStories: [to(related)],
  });
  await draftQuote(documentId, 'It creaks', { sourceDescription: 'a clerk' });
  await articles().publish({ documentId });
  // Past every door, each of which may take less.
  await db
    .query(ARTICLE_UID)
    .updateMany({ where: { documentId }, data: { body: JSON.stringify(BODY) as never } });
  return documentId;
};

const ask = () => askAll(calls, { callers });

const stories = () =>
  newsroom.strapi.db.connection(newsroom.strapi.db.metadata.get(STORY_TABLE).tableName);

beforeAll(async () => {
  const documentId = await fill();
  callers = [
    ...sixCallers().filter(({ name }) => ['public', 'fullAccessToken'].includes(name)),
    await createReader(newsroom.strapi),
  ];
  const probe = { documentIds: { [ARTICLE_UID]: [documentId] }, slugs: [SLUG], words: [] };
  const planned = await planCalls(newsroom.strapi, probe);
  calls = planned.filter(({ endpoint }) => /newsdesk\/stories|newsdeskStor/i.test(endpoint));
  const { body } = await call(
    'editor',
    'GET',
    `/content-manager/preview/url/${ARTICLE_UID}?documentId=${documentId}&locale=en&status=draft`,
  );
  const path = `/api/newsdesk/story-previews/${body.data.url.replace('/preview/', '')}`;
  const endpoint = 'GET /api/newsdesk/story-previews/:token';
  calls.push({
    side: 'content-api',
    endpoint,
    trick: 'a link that shows',
    method: 'GET',
    path,
    writes: false,
  });
});

afterAll(async () => {
  await emptyNewsroom();
  await newsroom.strapi.db
    .query('plugin::upload.file')
    .deleteMany({ where: { documentId: FILE.documentId } });
});

it('has what readers see of a file and of a body, by every way to a story', async () => {
  const answers = await ask();
  const showing = (words: string) =>
    new Set(
      answers
        .filter(({ text: answer }) => answer.includes(words))
        .map((each) => each.call.endpoint),
    );
  const everywhere = [
    'GET /api/newsdesk/stories',
    'GET /api/newsdesk/stories/:slug',
    'GET /api/newsdesk/story-previews/:token',
    'Query.newsdeskStories',
    'Query.newsdeskStory',
  ];
  const captions = showing('The pier at dusk');
  expect(everywhere.filter((endpoint) => !captions.has(endpoint))).toEqual([]);
  expect(showing('One plank')).toContain('GET /api/newsdesk/stories/:slug');
  expect(showing('Quotation')).toContain('GET /api/newsdesk/stories/:slug/json-ld');
});

it('tells nobody what a site keeps of its files, nor what was put into a body', async () => {
  mustNeverComeBack(await ask(), SECRETS);
});

it('stores nothing of it either', async () => {
  await ask();
  const stored = JSON.stringify(await stories().select());
  expect(stored).toContain('The pier at dusk');
  expect(SECRETS.filter((secret) => stored.includes(secret))).toEqual([]);
});

describe('the suite sees a planted leak', () => {
  /** Puts something beside something else in all that is stored. */
  const plant = async (beside: string, planted: string): Promise<void> => {
    await ask();
    for (const { id, body, card, json_ld } of await stories().select()) {
      const [toldOf, shown, told] = [body, card, json_ld].map((stored: string) =>
        stored.replaceAll(beside, `${beside},${planted}`),
      );
      await stories().where({ id }).update({ body: toldOf, card: shown, json_ld: told });
    }
  };
  const leaking = async () =>
    new Set(comingBack(await ask(), SECRETS).map((leak) => /: (.*) \[/.exec(leak)?.[1]));

  beforeEach(fill);

  it('of a file', async () => {
    await plant('"caption":"The pier at dusk"', `"hash":"${OF_FILES.hash}"`);
    const found = await leaking();
    expect(found).toContain('GET /api/newsdesk/stories/:slug');
    expect(found).toContain('GET /api/newsdesk/stories');
  });

  it('of what machines are told', async () => {
    await plant('"@type":"NewsArticle"', `"image":"${OF_FILES.name}"`);
    expect([...(await leaking())]).toEqual(['GET /api/newsdesk/stories/:slug/json-ld']);
  });

  it('of a key in a body', async () => {
    await plant('"type":"paragraph"', `"${SMUGGLED}":true`);
    const found = await leaking();
    expect(found).toContain('GET /api/newsdesk/stories/:slug');
    expect(found).toContain('Query.newsdeskStory');
  });
});
