import { projectStory } from '../../../server/src/stories/projection';
import { material, NOW } from './material';

const bodyOf = (body: unknown) => projectStory(material({ body }), NOW).body;

const text = (words: string, more = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

const FILE = {
  id: 7,
  name: 'jane-doe-informant.jpg',
  alternativeText: 'A pier',
  caption: 'The pier <at dusk>',
  width: 800,
  height: 600,
  formats: {
    small: {
      url: '/uploads/small,1.jpg',
      width: 400,
      height: 300,
      hash: 'h',
      path: '/srv',
      size: 3,
    },
  },
  hash: 'jane_doe_informant_1',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 12,
  url: '/uploads/pier.jpg',
  previewUrl: null,
  provider: 'aws',
  provider_metadata: { bucket: 'private' },
};

it.each([
  [{ type: 'heading', level: 2, children: [text('Tide & wind')] }, '<h2>Tide &amp; wind</h2>'],
  [
    paragraph(
      text('So ', { bold: true, italic: true }),
      text('it', { underline: true, code: false }),
      text(' is', { strikethrough: true, code: true }),
    ),
    '<p><strong><em>So </em></strong><u>it</u><s><code> is</code></s></p>',
  ],
  [
    {
      type: 'list',
      format: 'ordered',
      children: [item('One'), { type: 'list', format: 'unordered', children: [item('Half')] }],
    },
    '<ol><li>One<ul><li>Half</li></ul></li></ol>',
  ],
  [
    { type: 'quote', children: [text('Set\nsail')] },
    '<figure><blockquote><p>Set<br>sail</p></blockquote></figure>',
  ],
  [
    { type: 'code', language: 'js', children: [text('a < b\nc')] },
    '<pre><code class="language-js">a &lt; b\nc</code></pre>',
  ],
  [paragraph(text('')), ''],
])('has %j as %s', (block, html) => {
  expect(bodyOf([block])).toEqual({
    blocks: [expect.objectContaining({ type: block.type })],
    html,
  });
});

it('copies marks that are set, and no key that it does not know', () => {
  const words = text('Sail', { bold: true, italic: false, code: 'true', color: 'red' });
  expect(bodyOf([{ ...paragraph(words), id: 3 }]).blocks).toEqual([
    paragraph(text('Sail', { bold: true })),
  ]);
});

it('has of an image what readers see, and nothing of its file', () => {
  const { html, blocks } = bodyOf([{ type: 'image', image: FILE, children: [text('')] }]);
  expect(blocks).toEqual([
    {
      type: 'image',
      image: {
        url: '/uploads/pier.jpg',
        alternativeText: 'A pier',
        caption: 'The pier <at dusk>',
        width: 800,
        height: 600,
        formats: { small: { url: '/uploads/small,1.jpg', width: 400, height: 300 } },
      },
      children: [text('')],
    },
  ]);
  expect(html).toBe(
    '<figure><img src="/uploads/pier.jpg"' +
      ' srcset="/uploads/small%2C1.jpg 400w, /uploads/pier.jpg 800w"' +
      ' alt="A pier" width="800" height="600" loading="lazy">' +
      '<figcaption>The pier &lt;at dusk&gt;</figcaption></figure>',
  );
});

it('has no rendition of a name that means something to JavaScript', () => {
  const formats = JSON.parse('{"__proto__":{"url":"/uploads/a.jpg","width":10,"height":10}}');
  const { blocks } = bodyOf([{ type: 'image', image: { ...FILE, formats } }]);
  expect(JSON.stringify(blocks)).toContain('"formats":{}');
});

it('does not take the name of a file for a description', () => {
  const image = { ...FILE, alternativeText: FILE.name, caption: FILE.name };
  const { blocks, html } = bodyOf([{ type: 'image', image }]);
  expect(blocks).toEqual([
    expect.objectContaining({
      image: expect.objectContaining({ alternativeText: null, caption: null }),
    }),
  ]);
  expect(html).not.toContain('informant');
});

it('keeps the words of nodes that it does not know', () => {
  const body = [
    { type: 'columns', children: [{ type: 'column', children: [paragraph(text('One'))] }] },
    { type: 'callout', children: [text('Two'), paragraph(text('three')), text('four')] },
    paragraph({ type: 'mention', children: [text('Five')], user: 'secret' }),
    paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('six')] }),
  ];
  expect(bodyOf(body).blocks).toEqual(
    ['One', 'Two', 'three', 'four', 'Five', 'six'].map((words) => paragraph(text(words))),
  );
});

it('shows a place for characters that cannot be shown, so that places stay what they are', () => {
  expect(bodyOf([paragraph(text('a\0b\uD800c'))]).html).toBe('<p>a\uFFFDb\uFFFDc</p>');
});

it.each([[null], [undefined], [3], ['words'], [{}], [[null, 3, 'words', []]]])(
  'has nothing of %j',
  (body) => {
    expect(bodyOf(body)).toEqual({ blocks: [], html: '' });
  },
);
