import fc from 'fast-check';
import { blockTexts } from '../../server/src/quotations';

const text = (words: string) => ({ type: 'text', text: words });
const item = (...children: object[]) => ({ type: 'list-item', children });

describe('blockTexts', () => {
  it('gives the text of each block by its index, links and styles within', () => {
    const link = { type: 'link', url: '/x', children: [text('here')] };
    expect(
      blockTexts([
        { type: 'heading', level: 2, children: [text('Ferries')] },
        { type: 'paragraph', children: [text('See '), link, { ...text('!'), bold: true }] },
        { type: 'image', image: { url: '/a.png' }, children: [text('')] },
        { type: 'quote', children: [text('We sail.')] },
        { type: 'code', children: [text('sail()')] },
      ]),
    ).toEqual(['Ferries', 'See here!', '', 'We sail.', 'sail()']);
  });

  it('joins the entries of a list, nested ones too, by line breaks', () => {
    const nested = { type: 'list', children: [item(text('two')), item(text('three'))] };
    expect(blockTexts([{ type: 'list', children: [item(text('one')), nested] }])).toEqual([
      'one\ntwo\nthree',
    ]);
  });

  it('takes plain text as a block a line, whatever its line breaks', () => {
    expect(blockTexts('one\ntwo\r\n\r\nthree\u2029four')).toEqual([
      'one',
      'two',
      '',
      'three',
      'four',
    ]);
  });

  it('finds no words in what is no body', () => {
    expect(blockTexts({ text: 'not blocks' })).toEqual([]);
    expect(blockTexts(['text', null, { type: 7, text: 3, children: 'x' }])).toEqual(['', '', '']);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(blockTexts(body).every((block) => typeof block === 'string')).toBe(true);
      }),
    );
  });

  it('reads no deeper than anybody nests', () => {
    let node: object = text('deep');
    for (let i = 0; i < 100_000; i += 1) node = { type: 'paragraph', children: [node] };
    expect(blockTexts([node])).toEqual(['']);
  });
});
