import { relatedLines, withoutLine } from '../../admin/src/related-stories/related-lines';

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
      {
        paragraph: paragraph(words(text)),
        text: title,
        stories: [{ title, url: null }],
        rest: null,
      },
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
        rest: paragraph(words(''), words(' and '), link('mailto:desk@example.org', 'B')),
      },
    ]);
  });

  it.each([
    [[words('Related: ')]],
    [[words('Related: '), words(', '), words(' and ')]],
    [[words('related stories: – '), words(' · '), words(' OR ')]],
  ])('leaves nothing of what only joins links: %j', ([lead, ...joints]) => {
    const links = [lead, ...joints].map((joint, n) => [
      joint as object,
      link(`https://example.org/${n}`, `Story ${n}`),
    ]);
    expect(relatedLines([paragraph(...links.flat())])[0]?.rest).toBe(null);
  });

  it('knows its lead however that is parted, and leaves nothing of it', () => {
    const bold = { type: 'text', text: 'Rela', bold: true };
    const ferry = link('https://example.org/a', 'The ferry');
    const comment = words(' — the palace declined to comment.');
    const parted = paragraph(bold, words('ted'), words(': '), ferry, comment);
    const [line] = relatedLines([parted]);
    expect(line?.stories).toEqual([{ title: 'The ferry', url: 'https://example.org/a' }]);
    expect(line?.rest).toEqual(paragraph({ ...bold, text: '' }, words(''), words(''), comment));
    expect(relatedLines([line?.rest])).toEqual([]);

    const mail = link('mailto:desk@example.org', 'Related: the desk');
    expect(relatedLines([paragraph(mail, ferry)])[0]?.rest).toEqual(
      paragraph(link('mailto:desk@example.org', 'the desk')),
    );
    const whole = link('https://example.org/b', 'Related: The wall');
    expect(relatedLines([paragraph(whole, comment)])[0]).toMatchObject({
      stories: [{ title: 'The wall' }],
      rest: paragraph(comment),
    });
  });

  it('leaves what else the paragraph says', () => {
    const line = paragraph(
      words('Related: '),
      link('https://example.org/a', 'A'),
      words(', which we corrected in 2019.'),
    );
    expect(relatedLines([line])[0]?.rest).toEqual(
      paragraph(words(''), words(', which we corrected in 2019.')),
    );
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

describe('withoutLine', () => {
  const [one, two] = [paragraph(words('One.')), paragraph(words('Two.'))];
  const line = (rest: object | null = null) => ({ paragraph: paragraph(words('One.')), rest });

  it('takes one block out, and leaves an empty paragraph where there was no other', () => {
    expect(withoutLine([one, two], line())).toEqual([two]);
    expect(withoutLine([one], line())).toEqual([paragraph(words(''))]);
  });

  it('keeps what else it says in its place', () => {
    const rest = paragraph(words('(2019)'));
    expect(withoutLine([two, one, two], line(rest))).toEqual([two, rest, two]);
  });

  it('takes nothing where the block is gone, or says something else now', () => {
    expect(withoutLine([two], line())).toBe(null);
    expect(withoutLine([paragraph(words('One. And more.'))], line())).toBe(null);
    expect(withoutLine(null, line())).toBe(null);
  });
});
