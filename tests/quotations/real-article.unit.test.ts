import type { TextSpan } from '../../content-types';
import { align, blockTexts, passages, prepareBody } from '../../server/src/quotations';
import {
  describeAnnotated,
  readAnnotatedArticle,
  readQuotedSpans,
} from '../real-input/annotated-article';
import { blocks } from '../support/newsroom';
import { cut } from './cut';

describeAnnotated('a real magazine article', () => {
  it('has the passages that its annotation marks, and no others', () => {
    const { text, quoted } = readQuotedSpans();
    const lineStarts = blockTexts(text).map((_, line, lines) =>
      lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0),
    );
    const inText = ({ block, start, end }: TextSpan) => {
      const offset = lineStarts[block] ?? NaN;
      return { start: offset + start, end: offset + end };
    };

    expect(quoted).toHaveLength(16);
    expect(passages(text).flatMap(({ spans }) => spans.map(inText))).toEqual(quoted);
  });

  it('holds its recorded quotes, in their order', () => {
    const { paragraphs, quotes } = readAnnotatedArticle();
    const body = prepareBody(blocks(...paragraphs));
    const places = quotes.map(({ text }) => {
      const alignment = align(text, body);
      return alignment.state === 'found' ? alignment.spans : [];
    });

    expect(places.map((spans) => cut(blocks(...paragraphs), spans).join('\n'))).toEqual(
      quotes.map(({ text }) => text),
    );
    const starts = places.map(([first]) => (first ? first.block * 1e6 + first.start : NaN));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('holds them when they are typed in another hand', () => {
    const { paragraphs, quotes } = readAnnotatedArticle();
    const body = prepareBody(blocks(...paragraphs));
    for (const { text } of quotes) {
      const words = text.replace(/,$/, '');
      const typed = `"${words.replace(/’/g, "'").replace(/ /g, '\u00A0')}."`;
      expect(align(typed, body)).toEqual(align(words, body));
    }
  });
});
