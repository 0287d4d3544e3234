import fc from 'fast-check';

/** Stands wherever nothing may be copied from. */
export const SECRET = 'not-for-readers';

const HTML = [
  ...['<', '>', '&', '"', "'", '<script>', '</p>', '<!--', '&lt;', 'x onerror='],
  ...['\0', '\r\n', '\n'],
];
const QUOTED = [
  ...['“', '”', '‘', '’', '"', '«', '»', ' ', ' '],
  ...['we', 'sail', 'at', 'six', 'No', '. ', ', '],
];

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...QUOTED), maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...HTML, ...QUOTED), maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Addresses, most of which are traps. */
const url = fc.constantFrom(
  'https://example.org/a?b=1&c="',
  'https://example.org/a?b=1&c=2',
  '/uploads/a,b.jpg',
  'mailto:desk@example.org',
  'tel:+4912345',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//elsewhere.example/a',
  '/\\elsewhere.example/a',
  'https://user:word@example.org/',
  'https://example.org/\u202Egpj.exe',
  '',
);

const flag = fc.constantFrom<unknown>(true, false, 'true', 1, null, { toString: SECRET });

/** What nobody knows of a node. */
const smuggled = fc.record(
  {
    provider_metadata: fc.constant({ bucket: SECRET }),
    hash: fc.constant(SECRET),
    name: fc.constant(`${SECRET}.jpg`),
    onclick: fc.constant(SECRET),
    style: fc.constant(SECRET),
    constructor: fc.constant(SECRET),
    createdBy: fc.constant({ username: SECRET }),
  },
  { requiredKeys: [] },
);

const image = fc.record(
  {
    url,
    alternativeText: fc.oneof(text, fc.constant(`${SECRET}.JPG`), fc.constant(null)),
    caption: fc.constantFrom(null, `${SECRET}.png`, 3),
    width: fc.constantFrom(100, '100" onload="x', NaN, null),
    height: fc.constantFrom(100, -1, null),
    formats: fc.oneof(
      fc.dictionary(
        fc.constantFrom('small', 'large', 'a b', '__proto__', '"><b>'),
        fc.record({
          url,
          width: fc.constantFrom(10, 20, '10'),
          height: fc.constant(10),
          hash: fc.constant(SECRET),
        }),
      ),
      fc.constantFrom(null, [], 3),
    ),
    provider_metadata: fc.constant({ bucket: SECRET }),
    name: fc.constant(SECRET),
  },
  { requiredKeys: ['url'] },
);

const KNOWN = ['paragraph', 'heading', 'quote', 'list', 'code', 'image', 'list-item', 'link'];
const UNKNOWN = ['text', 'embed', 'constructor', '__proto__', 'script'];

/** Trees of nodes, known ones and others, in any place, with more than belongs there. */
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc
      .tuple(
        fc.record(
          { type: fc.constant('text'), text, bold: flag, italic: flag, code: flag },
          { requiredKeys: ['type', 'text'] },
        ),
        smuggled,
      )
      .map(([known, more]) => ({ ...more, ...known })),
    fc
      .tuple(
        fc.record(
          {
            type: fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom(...KNOWN, ...UNKNOWN)),
            children: fc.oneof(
              { weight: 9, arbitrary: fc.array(tie('node'), { maxLength: 4 }) },
              { weight: 1, arbitrary: fc.constantFrom(null, 3, 'words', {}) },
            ),
            level: fc.constantFrom(1, 3, 6, 7, '2', null),
            format: fc.constantFrom('ordered', 'unordered', 'other', null),
            language: fc.constantFrom('js', 'c++', '"><b>', 3),
            url,
            image,
          },
          { requiredKeys: ['type', 'children', 'url', 'image'] },
        ),
        smuggled,
      )
      .map(([known, more]) => ({ ...more, ...known })),
    fc.constantFrom<unknown>(null, 3, 'words', true, [], {}),
  ),
}));

/** Bodies as nobody would write them. */
export const hostileBody: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.array(node, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.anything() },
);

const run = fc.record(
  {
    type: fc.constant('text'),
    text: fc.string({ unit: fc.constantFrom(...QUOTED), maxLength: 30 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  },
  { requiredKeys: ['type', 'text'] },
);

const inlines = fc.array(
  fc.oneof(
    run,
    fc.record({
      type: fc.constant('link'),
      url: fc.constant('/a'),
      children: fc.array(run, { maxLength: 2 }),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

const item = fc.record({ type: fc.constant('list-item'), children: inlines });

const list = fc.record({
  type: fc.constant('list'),
  format: fc.constantFrom('ordered', 'unordered'),
  children: fc.array(
    fc.oneof(
      item,
      fc.record({
        type: fc.constant('list'),
        format: fc.constant('ordered'),
        children: fc.array(item, { minLength: 1, maxLength: 2 }),
      }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Bodies as Strapi takes them, in which little else than quotations stands. */
export const quotedBody = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('paragraph'), children: inlines }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('quote'), children: inlines }) },
    { weight: 1, arbitrary: list },
  ),
  { maxLength: 4 },
);
