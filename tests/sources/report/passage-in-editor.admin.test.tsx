import { passageIn } from '../../../admin/src/sources/passage-in-editor';

/** The editor of a body as Slate renders it: a list of texts is a list; `|` parts what is marked apart. */
const editor = (...blocks: (string | string[])[]): HTMLElement => {
  const text = (words: string) =>
    `<span data-slate-node="text"><span data-slate-leaf="true">${
      words === ''
        ? '<span data-slate-zero-width="n">\uFEFF</span>'
        : `<span data-slate-string="true">${words}</span>`
    }</span></span>`;
  const body = document.createElement('div');
  body.innerHTML = blocks
    .map((block) =>
      typeof block === 'string'
        ? `<div draggable="true"><p data-slate-node="element">${block.split('|').map(text).join('')}</p></div>`
        : `<ul data-slate-node="element">${block
            .map((entry) => `<li data-slate-node="element">${text(entry)}</li>`)
            .join('')}</ul>`,
    )
    .join('');
  return body;
};

const shown = (body: HTMLElement, passage: Parameters<typeof passageIn>[1]): string | null => {
  const found = passageIn(body, passage);
  if (!found) return null;
  const range = document.createRange();
  range.setStart(found.from.node, found.from.offset);
  range.setEnd(found.to.node, found.to.offset);
  return range.toString();
};

describe('a passage in the editor of a body', () => {
  it('is where the report has it, though the record has other marks', () => {
    const body = editor('', 'He paused. “The lamps |stay lit,” she said, “all — night.”');
    expect(
      shown(body, {
        text: 'The lamps stay lit all - night',
        spans: [{ block: 1, start: 12, end: 56 }],
      }),
    ).toBe('The lamps stay lit,” she said, “all — night.');
  });

  it('is the one that is meant where the words stand twice', () => {
    const body = editor('Never again.', 'Never again, she said.');
    const found = passageIn(body, {
      text: 'Never again',
      spans: [{ block: 1, start: 0, end: 11 }],
    });
    expect(found?.from.node.data).toBe('Never again, she said.');
  });

  it('is found in a list, whose entries are lines of one block', () => {
    const body = editor(['One.', '', 'Two, “three”.']);
    expect(shown(body, { text: 'three', spans: [{ block: 0, start: 12, end: 17 }] })).toBe('three');
  });

  it('runs over several blocks', () => {
    const body = editor('“The first', '“and the second.”');
    const spans = [
      { block: 0, start: 1, end: 10 },
      { block: 1, start: 1, end: 15 },
    ];
    expect(shown(body, { text: 'The first\nand the second', spans })).toBe(
      'The first“and the second',
    );
  });

  it('is found by its words where another text is shown than was reported on', () => {
    const body = editor('Before all else.', 'She said: “Never again.”');
    const spans = [{ block: 0, start: 0, end: 11 }];
    expect(shown(body, { text: 'Never again', spans })).toBe('Never again');
    expect(shown(body, { text: 'Not these words', spans })).toBeNull();
    const beyond = [{ block: 0, start: 7, end: 40 }];
    expect(shown(body, { text: 'Not these, else', spans: beyond })).toBeNull();
    expect(
      shown(body, { text: 'Not these words', spans: [{ block: 7, start: 0, end: 4 }] }),
    ).toBeNull();
  });
});
