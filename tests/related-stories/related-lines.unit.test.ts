import { relatedLines, withoutBlock } from '../../admin/src/related-stories/related-lines';

const words = (text: string) => ({ type: 'text', text });
const link = (url: string, text: string) => ({ type: 'link', url, children: [words(text)] });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('relatedLines', () => {
  it.each([
    ['Related: The wall', 'The wall'],
    ['RELATED: The wall ', 'The wall'],
    ['  related story: The wall', 'The wall'],
    ['Related Stories : The wall', 'The wall'],
    ['Related: Why: a history', 'Why: a history'],
  ])('reads “%s”', (text, title) => {
    expect(relatedLines([paragraph(words('One.')), paragraph(words(text))])).toEqual([
      { paragraph: paragraph(words(text)), text: title, stories: [{ title, url: null }] },
    ]);
  });

  it('takes links before words, and only those to web pages', () => {
    const line = paragraph(
      words('Related: '),
      link('https://example.org/a', 'A'),
      words(' and '),
      link('mailto:desk@example.org', 'B'),
      link('https://example.org/c', 'Related: C'),
    );
    expect(relatedLines([line])).toEqual([
      {
        paragraph: line,
        text: 'A and BRelated: C',
        stories: [
          { title: 'A', url: 'https://example.org/a' },
          { title: 'C', url: 'https://example.org/c' },
        ],
      },
    ]);
  });

  it.each([
    [null],
    ['Related: x'],
    [[null, 5, {}]],
    [[paragraph(words('They are related: cousins, in fact.'))]],
    [[paragraph(words('Related'))]],
    [[paragraph(words('Related:'))]],
    [[{ type: 'heading', level: 2, children: [words('Related: x')] }]],
  ])('finds none in %j', (body) => {
    expect(relatedLines(body)).toEqual([]);
  });
});

describe('withoutBlock', () => {
  it('takes one block out, and leaves an empty paragraph where there was no other', () => {
    const [one, two] = [paragraph(words('One.')), paragraph(words('Two.'))];
    expect(withoutBlock([one, two], paragraph(words('One.')))).toEqual([two]);
    expect(withoutBlock([one], one)).toEqual([paragraph(words(''))]);
  });

  it('takes nothing where the block is gone, or says something else now', () => {
    const [one, two] = [paragraph(words('One.')), paragraph(words('Two.'))];
    expect(withoutBlock([two], one)).toBe(null);
    expect(withoutBlock([paragraph(words('One. And more.'))], one)).toBe(null);
    expect(withoutBlock(null, one)).toBe(null);
  });
});
