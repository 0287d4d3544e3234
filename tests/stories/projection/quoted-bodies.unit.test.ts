import fc from 'fast-check';
import { blockTexts, passages } from '../../../server/src/quotations';
import { projectStory } from '../../../server/src/stories/projection';
import { quotedBody } from './hostile-bodies';
import { material, NOW, namedQuote } from './material';
import { attributeOf, elementsOf, textOf, textOfPage } from './page';

const LETTER = /\p{L}/u;

const letters = (text: string) => text.replace(/\P{L}/gu, '');

/** Without marks, which `q` stands for, and spaces, which HTML has otherwise. */
const withoutMarks = (text: string) => text.replace(/[\s"'“”„‟«»‹›‘’‚‛`´]/g, '');

/** A body, and quotes of words that stand in it: passages, and stretches of anything. */
const quotedMaterial = fc
  .tuple(
    quotedBody,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 20 })), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([body, cuts, alsoPassages]) => {
    const texts = blockTexts(body);
    const stretches = cuts.map(([block, start, length]) => {
      const text = texts[block % Math.max(1, texts.length)] ?? '';
      const from = start % Math.max(1, text.length);
      return text.slice(from, from + length);
    });
    const words = [...(alsoPassages ? passages(body).map(({ text }) => text) : []), ...stretches];
    return material({
      body,
      quotes: words.filter((text) => LETTER.test(text)).map((text, i) => namedQuote(`q${i}`, text)),
    });
  });

const itHolds = <Value>(name: string, values: fc.Arbitrary<Value>, check: (value: Value) => void) =>
  it(name, () => fc.assert(fc.property(values, check), { numRuns: 300 }));

itHolds('the page has all words, in their order, and no others', quotedMaterial, (given) => {
  const { html } = projectStory(given, NOW).body;
  expect(elementsOf(html).length > 0).toBe(html !== '');
  expect(withoutMarks(textOfPage(html))).toBe(withoutMarks(blockTexts(given.body).join('\n')));
});

itHolds('the page has everything where nothing is recorded', quotedBody, (body) => {
  const seen = (text: string) => text.replace(/\s/g, '');
  const { html } = projectStory(material({ body }), NOW).body;
  expect(seen(textOfPage(html))).toBe(seen(blockTexts(body).join('\n')));
});

itHolds(
  'every quote with a place is an element, and no id is there twice',
  quotedMaterial,
  (given) => {
    const { body, quotes } = projectStory(given, NOW);
    const ids = elementsOf(body.html).flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^quote-q\d+$/.test(id)).sort()).toEqual(
      quotes.flatMap(({ id, place }) => (place ? [`quote-${id}`] : [])).sort(),
    );
  },
);

itHolds(
  'every place has the words of its quote, in the order of the body',
  quotedMaterial,
  (given) => {
    const { quotes, body } = projectStory(given, NOW);
    const texts = blockTexts(body.blocks);
    for (const { text, spans, place } of quotes) {
      expect(place).toEqual(spans[0] ?? null);
      if (!place) continue;
      const cut = letters(
        spans.map(({ block, start, end }) => texts[block]?.slice(start, end)).join(''),
      );
      // What a quote leaves out, as "she said" between two passages, may stand between its words.
      const [first = '', last = ''] = [letters(text)[0], letters(text).at(-1)];
      expect(cut.startsWith(first) && cut.endsWith(last)).toBe(true);
      expect(cut.length).toBeGreaterThanOrEqual(letters(text).length);
    }
    const starts = quotes.map(({ place }) => (place ? place.block * 1e6 + place.start : 1e12));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  },
);

itHolds(
  'a passage recorded whole is in elements with its words, and no others',
  quotedBody,
  (body) => {
    const [passage] = passages(body).filter(
      ({ closed, depth, text }) => closed && depth === 0 && LETTER.test(text),
    );
    if (!passage) return;
    const quotes = [namedQuote('a', passage.text)];
    const { html } = projectStory(material({ body, quotes }), NOW).body;
    const within = elementsOf(html).filter((element) =>
      attributeOf(element, 'id')?.startsWith('quote-a'),
    );
    expect(letters(within.map(textOf).join(''))).toBe(letters(passage.text));
  },
);

itHolds(
  'a story is the same each time, and its material is left as it was',
  quotedMaterial,
  (given) => {
    const before = structuredClone(given);
    expect(projectStory(given, NOW)).toEqual(projectStory(before, NOW));
    expect(given).toEqual(before);
  },
);
