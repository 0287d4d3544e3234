import { blockTexts } from '../../../server/src/quotations';
import { projectStory } from '../../../server/src/stories/projection';
import {
  describeAnnotated,
  readAnnotatedArticle,
  readQuotedSpans,
} from '../../real-input/annotated-article';
import { blocks } from '../../support/newsroom';
import { anonymousQuote, material, NOW, namedQuote, person } from './material';
import { attributeOf, elementsOf, textOf } from './page';

const story = () => {
  const { title, paragraphs, quotes } = readAnnotatedArticle();
  return projectStory(
    material({
      title,
      body: blocks(...paragraphs),
      quotes: quotes.map(({ text, form, voice }, i) =>
        voice.attribution === 'named'
          ? namedQuote(`q${i}`, text, { form }, person(voice.speaker))
          : { ...anonymousQuote(`q${i}`, text, { description: voice.description }), form },
      ),
    }),
    NOW,
  );
};

/** But for marks, which style sheets set. */
const words = (text: string) => text.replace(/[\s"'“”‘’]+/g, ' ').trim();

describeAnnotated('a real magazine article', () => {
  it('has each recorded quote as an element, in its place', () => {
    const { paragraphs, quotes } = readAnnotatedArticle();
    const { body, quotes: told } = story();
    const elements = elementsOf(body.html).filter(({ tagName }) => tagName === 'q');

    expect(told.map(({ text }) => text)).toEqual(quotes.map(({ text }) => text));
    expect(elements.map((element) => attributeOf(element, 'id'))).toEqual(
      told.map(({ id }) => `quote-${id}`),
    );
    expect(elements.map((element) => words(textOf(element)))).toEqual(
      quotes.map(({ text }) => words(text)),
    );
    const texts = blockTexts(blocks(...paragraphs));
    expect(
      told.map(({ place }) => place && texts[place.block]?.slice(place.start, place.end)),
    ).toEqual(quotes.map(({ text }) => text));
  });

  it('has every quoted span of its annotation, in order, and no word less', () => {
    const { text, quoted } = readQuotedSpans();
    const { paragraphs } = readAnnotatedArticle();
    // The others are in its headline, its standfirst and its links.
    const isInBody = ({ start, end }: { start: number; end: number }) =>
      paragraphs.some((paragraph) => {
        const from = text.indexOf(paragraph);
        return from <= start && end <= from + paragraph.length;
      });
    const inBody = quoted.filter(isInBody).map(({ start, end }) => text.slice(start, end));
    expect(inBody).toHaveLength(12);
    const { blocks: body, html } = story().body;
    const shown = elementsOf(html).filter(({ tagName }) => tagName === 'p');
    const page = words(shown.map(textOf).join(' '));
    expect(page).toBe(words(blockTexts(body).join(' ')));
    let at = 0;
    for (const span of inBody) {
      at = page.indexOf(words(span), at);
      expect(at).toBeGreaterThanOrEqual(0);
      at += 1;
    }
  });
});
