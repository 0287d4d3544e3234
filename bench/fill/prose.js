const SENTENCES = [
  'The ferry’s owners said on Monday that they would repair every last boat, and the sailors’ union did not believe a word of it.',
  'No repairs have begun, and on the quay nobody thinks that this boat will be the last one to leave late.',
  'The minister, who lives above the harbour, called it a matter of days or, at worst, of weeks.',
  'In the archive of the port lies a letter of 1932 in which the council asks for the very same dredging.',
  'A tide table hangs in the window of the office, and somebody has corrected it in pencil.',
];

const paragraph = (...children) => ({ type: 'paragraph', children });
const text = (value, marks = {}) => ({ type: 'text', text: value, ...marks });

/**
 * The body of an article as blocks: prose of a size, its quotes spread over it in quotation marks,
 * with the marks, links, headings and lists that articles have.
 * @param {{ number: number, quotes: number, bytes: number }} wanted
 * @returns {{ body: object[], said: string[] }} and what is said in it, in order
 */
const prose = ({ number, quotes, bytes }) => {
  const said = Array.from(
    { length: quotes },
    (_, index) =>
      `I have waited for boat ${index + 1} of summer ${number} since the bell of the pier was taken down.`,
  );
  const body = [{ type: 'heading', level: 2, children: [text(`Summer ${number} at the harbour`)] }];
  let size = 0;
  let quoted = 0;
  for (let index = 0; size < bytes; index += 1) {
    const block = blockAt(
      index,
      said[quoted] !== undefined && size >= (bytes * quoted) / quotes ? said[quoted++] : null,
    );
    body.push(block);
    size += JSON.stringify(block).length;
  }
  return { body, said };
};

const sentence = (index) => SENTENCES[index % SENTENCES.length];

const blockAt = (index, quote) => {
  if (quote !== null) {
    return paragraph(
      text(`${sentence(index)} “${quote}” said somebody who was there. `),
      text(sentence(index + 1), { italic: true }),
    );
  }
  if (index % 9 === 5) {
    return {
      type: 'list',
      format: 'unordered',
      children: [0, 1, 2].map((at) => ({
        type: 'list-item',
        children: [text(sentence(index + at))],
      })),
    };
  }
  return paragraph(
    text(`${sentence(index)} `),
    text(sentence(index + 1), { bold: true }),
    text(' '),
    {
      type: 'link',
      url: 'https://example.org/harbour',
      children: [text('The port’s own account')],
    },
    text(` ${sentence(index + 2)} ${sentence(index + 3)}`),
  );
};

module.exports = { prose };
