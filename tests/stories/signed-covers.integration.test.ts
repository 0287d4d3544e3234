import { ARTICLE_UID } from '../../content-types';
import { articles, draftArticle } from '../articles/entries';
import { to } from '../related-stories/stories';
import { call, emptyNewsroom, graphql } from '../support/newsroom';
import { file, upload } from './newsroom-steps';

interface Provider {
  isPrivate: () => Promise<boolean>;
  getSignedUrl: (file: { url: string }) => Promise<{ url: string }>;
}

/** Where an upload provider is put: by Strapi at its start, and by this suite for a while. */
const place = () => newsroom.strapi.plugin('upload') as unknown as { provider: Provider };

let local: Provider;
let signatures: number;

/** The local provider, as one of files that nobody reaches without a signature, each for a while. */
const privateProvider = (): Provider =>
  Object.assign(Object.create(local) as Provider, {
    isPrivate: async () => true,
    getSignedUrl: async ({ url }: { url: string }) => {
      signatures += 1;
      return { url: `${url}?signature=${signatures}` };
    },
  });

const SIGNED = /^\/uploads\/[^?]+\?signature=\d+$/;

let documentId: string;

beforeAll(async () => {
  await emptyNewsroom();
  await upload();
});

beforeEach(async () => {
  await emptyNewsroom();
  const cover = await file(0);
  const related = await draftArticle('The other pier', { cover });
  await articles().publish({ documentId: related });
  documentId = await draftArticle('The pier', {
    cover,
    relatedStories: [to(related)],
    canonicalUrl: 'https://news.example/the-pier',
  });
  await articles().publish({ documentId });
  const bare = await draftArticle('No pier');
  await articles().publish({ documentId: bare });
  local = place().provider;
  signatures = 0;
  place().provider = privateProvider();
});

afterEach(() => {
  place().provider = local;
});
afterAll(emptyNewsroom);

const story = (suffix = '', slug = 'the-pier') =>
  call('public', 'GET', `/api/newsdesk/stories/${slug}${suffix}`);

const stored = async (): Promise<string> =>
  JSON.stringify(await newsroom.strapi.db.connection('newsdesk_stories').select());

it('are signed for each answer, which nobody keeps', async () => {
  const { status, body, headers } = await story();
  expect(status).toBe(200);
  const { cover, relatedStories } = body.data;
  expect(cover.url).toMatch(SIGNED);
  for (const { url } of Object.values<{ url: string }>(cover.formats)) expect(url).toMatch(SIGNED);
  expect(relatedStories[0].cover.url).toMatch(SIGNED);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null]);

  expect((await story()).body.data.cover.url).not.toBe(cover.url);
  expect(await stored()).not.toContain('signature');
});

it('are fetched anew by whoever had the story before its files were private', async () => {
  place().provider = local;
  const { headers, body } = await story();
  expect(body.data.cover.url).not.toMatch(SIGNED);
  place().provider = privateProvider();
  const again = await fetch(`${newsroom.url}/api/newsdesk/stories/the-pier`, {
    headers: { 'if-none-match': `${headers.get('etag')}` },
  });
  expect(again.status).toBe(200);
});

it('are signed on cards, in GraphQL and in previews', async () => {
  const cards = await call('public', 'GET', '/api/newsdesk/stories');
  const covers = cards.body.data.map(({ cover }: { cover: { url: string } | null }) => cover?.url);
  expect(covers.filter(Boolean)).toHaveLength(2);
  expect(covers.filter((url?: string) => url && !SIGNED.test(url))).toEqual([]);
  expect(cards.headers.get('cache-control')).toBe('private, no-store');

  const { body } = await graphql(
    'public',
    `{
      newsdeskStory(slug: "the-pier") { cover { url } relatedStories { cover { url } } }
      newsdeskStories { nodes { cover { url } } }
    }`,
  );
  expect(body.data.newsdeskStory.cover.url).toMatch(SIGNED);
  expect(body.data.newsdeskStory.relatedStories[0].cover.url).toMatch(SIGNED);
  expect(JSON.stringify(body.data.newsdeskStories).match(/signature=/g)).toHaveLength(2);

  const link = await call(
    'editor',
    'GET',
    `/content-manager/preview/url/${ARTICLE_UID}?documentId=${documentId}&locale=en&status=draft`,
  );
  const token = link.body.data.url.replace('/preview/', '');
  const preview = await call('public', 'GET', `/api/newsdesk/story-previews/${token}`);
  expect(preview.body.data.cover.url).toMatch(SIGNED);
  expect(preview.body.data.relatedStories[0].cover.url).toMatch(SIGNED);
});

it('are not told to machines, who come for them when they have run out', async () => {
  place().provider = local;
  expect((await story('/json-ld')).body.image.url).toContain('/uploads/');
  place().provider = privateProvider();
  const { body, headers } = await story('/json-ld');
  expect(body).toMatchObject({ '@type': 'NewsArticle', headline: 'The pier' });
  expect(body).not.toHaveProperty('image');
  expect(headers.get('etag')).toMatch(/^"/);
});

it('change nothing for a story, or for cards, that show none', async () => {
  const { headers } = await story('', 'no-pier');
  expect(headers.get('etag')).toMatch(/^"/);
  expect(headers.get('cache-control')).toBe('no-cache');
  const cards = await call('public', 'GET', '/api/newsdesk/stories?section=Weather');
  expect(cards.headers.get('etag')).toMatch(/^"/);
});
