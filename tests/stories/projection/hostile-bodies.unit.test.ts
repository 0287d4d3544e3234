import fc from 'fast-check';
import { isWebUrl } from '../../../content-types/rules/web-url';
import {
  projectStory,
  storyCard,
  storyCardSchema,
  storySchema,
} from '../../../server/src/stories/projection';
import { hostileBody, SECRET } from './hostile-bodies';
import { material, NOW } from './material';
import { elementsOf, textOfPage } from './page';

const BARE = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'figure', 'figcaption'],
  ...['pre', 'br', 'strong', 'em', 'u', 's'],
];

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(BARE.map((name) => [name, []])),
  blockquote: ['id'],
  q: ['id', 'class'],
  span: ['id'],
  code: ['class'],
  a: ['href'],
  img: ['src', 'srcset', 'alt', 'width', 'height', 'loading'],
};

/** What a browser makes of an address on the site's page. */
const schemeOf = (url: string) => new URL(url, 'https://site.example/page').protocol;

const itHolds = (name: string, check: (body: unknown) => void) =>
  it(name, () => fc.assert(fc.property(hostileBody, check), { numRuns: 300 }));

itHolds('no element, attribute or scheme is in the page that is not allowed', (body) => {
  for (const element of elementsOf(projectStory(material({ body }), NOW).body.html)) {
    expect(ALLOWED).toHaveProperty(element.tagName);
    for (const { name, value } of element.attrs) {
      expect(ALLOWED[element.tagName]).toContain(name);
      if (name === 'href') {
        expect(schemeOf(value)).toMatch(/^(https?|mailto|tel):$/);
        expect(value).not.toMatch(/^[/\\]{2}/);
      }
      if (name === 'src') expect(isWebUrl(value) || /^\/[^/\\]/.test(value)).toBe(true);
    }
  }
});

itHolds('no unknown key is copied, nor anything that is in one', (body) => {
  const story = projectStory(material({ body }), NOW);
  expect(JSON.stringify(story)).not.toContain(SECRET);
  // The schemas leave out what they do not know: there is nothing of that.
  expect(storySchema.parse(story)).toEqual(story);
  expect(storyCardSchema.parse(storyCard(story))).toEqual(storyCard(story));
});

itHolds('blocks are what they are copied to', (body) => {
  const { blocks } = projectStory(material({ body }), NOW).body;
  expect(projectStory(material({ body: blocks }), NOW).body.blocks).toEqual(blocks);
});

it('survives a body that is nested without end, or endless', () => {
  let nested: unknown = { type: 'text', text: 'deep' };
  for (let i = 0; i < 20_000; i += 1) {
    nested = { type: ['list', 'list-item', 'link', 'quote', 'other'][i % 5], children: [nested] };
  }
  const many = Array.from({ length: 20_000 }, () => ({ type: 'text', text: 'a' }));
  const body = [nested, { type: 'paragraph', children: many }, { type: 'list', children: many }];
  const { html } = projectStory(material({ body }), NOW).body;
  expect(textOfPage(html).replace(/\s/g, '')).toBe('a'.repeat(40_000));
});
