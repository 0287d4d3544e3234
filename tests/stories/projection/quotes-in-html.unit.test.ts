import { projectStory } from '../../../server/src/stories/projection';
import type { MaterialQuote } from '../../../server/src/stories/story-material';
import { blocks } from '../../support/newsroom';
import { material, NOW, namedQuote } from './material';

const htmlOf = (body: unknown, ...quotes: MaterialQuote[]) =>
  projectStory(material({ body, quotes }), NOW).body.html;

const text = (words: string, more = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

it('has recorded words without their marks', () => {
  expect(
    htmlOf(blocks('She said: “We sail at six,” and left.'), namedQuote('a', 'We sail at six')),
  ).toBe('<p>She said: <q id="quote-a">We sail at six,</q> and left.</p>');
});

it('leaves alone what nobody recorded', () => {
  expect(htmlOf(blocks('She said: “We sail.”'))).toBe('<p>She said: “We sail.”</p>');
});

it('has no "she said" within a quote', () => {
  expect(htmlOf(blocks('"We sail," she said, "at six."'), namedQuote('a', 'We sail at six'))).toBe(
    '<p><q id="quote-a">We sail,</q> she said, <q id="quote-a-2">at six.</q></p>',
  );
});

it('keeps the marks around more than is recorded', () => {
  expect(
    htmlOf(
      blocks('He called it "a great day for the harbour".'),
      namedQuote('a', 'a great day', { form: 'partial' }),
    ),
  ).toBe('<p>He called it "<span id="quote-a">a great day</span> for the harbour".</p>');
});

it('has no marks where the body has none', () => {
  expect(htmlOf(blocks('Would she go? We sail at six.'), namedQuote('a', 'We sail at six'))).toBe(
    '<p>Would she go? <span id="quote-a">We sail at six</span>.</p>',
  );
});

it('takes in marks where it begins or ends outside of them', () => {
  expect(
    htmlOf(blocks('They call it “the beast” and run.'), namedQuote('a', 'it “the beast” and')),
  ).toBe('<p>They call <span id="quote-a">it “the beast” and</span> run.</p>');
});

it('runs over paragraphs that each open anew', () => {
  expect(
    htmlOf(blocks('“We sail.', '“At six.”', 'She left.'), namedQuote('a', 'We sail. At six.')),
  ).toBe(
    '<p><q id="quote-a" class="unclosed">We sail.</q></p>\n' +
      '<p><q id="quote-a-2">At six.</q></p>\n<p>She left.</p>',
  );
});

it('runs over paragraphs that do not', () => {
  expect(htmlOf(blocks('“We sail.', 'At six.”'), namedQuote('a', 'We sail. At six.'))).toBe(
    '<p><q id="quote-a" class="unclosed">We sail.</q></p>\n' +
      '<p><q id="quote-a-2" class="unopened">At six.</q></p>',
  );
});

it('is one element over formats, and over links that begin or end within it', () => {
  const body = [
    paragraph(
      text('Read '),
      { type: 'link', url: 'https://example.org/a', children: [text('the “We')] },
      text(' sail', { bold: true }),
      text(' at '),
      { type: 'link', url: '/b', children: [text('six” and')] },
      text(' more.'),
    ),
  ];
  expect(htmlOf(body, namedQuote('a', 'We sail at six'))).toBe(
    '<p>Read <a href="https://example.org/a">the </a><q id="quote-a">' +
      '<a href="https://example.org/a">We</a><strong> sail</strong> at <a href="/b">six</a></q>' +
      '<a href="/b"> and</a> more.</p>',
  );
});

it('stays within a link that is around it', () => {
  const body = [
    paragraph({ type: 'link', url: '/b', children: [text('She said “We sail” at noon')] }),
  ];
  expect(htmlOf(body, namedQuote('a', 'We sail'))).toBe(
    '<p><a href="/b">She said <q id="quote-a">We sail</q> at noon</a></p>',
  );
});

it('has what is quoted within it, recorded or not, in marks of the page as well', () => {
  const body = blocks('“She told me ‘no’ and ‘never’,” he said.');
  expect(htmlOf(body, namedQuote('a', 'She told me ‘no’ and ‘never’'), namedQuote('b', 'no'))).toBe(
    '<p><q id="quote-a">She told me <q id="quote-b">no</q> and <q>never</q>,</q> he said.</p>',
  );
});

it('keeps both marks where only what is quoted within is recorded', () => {
  expect(htmlOf(blocks('“She told me ‘no’,” he said.'), namedQuote('b', 'no'))).toBe(
    '<p>“She told me ‘<span id="quote-b">no</span>’,” he said.</p>',
  );
});

it('is found by each of two records of it', () => {
  expect(
    htmlOf(blocks('“We sail.”'), namedQuote('a', 'We sail.'), namedQuote('b', 'We sail')),
  ).toBe('<p><q id="quote-a"><span id="quote-b">We sail</span>.</q></p>');
});

it('is told apart from the same words of somebody else', () => {
  expect(
    htmlOf(
      blocks('“No comment,” said Kerr. “No comment,” said Moss.'),
      namedQuote('a', 'No comment'),
      namedQuote('b', 'No comment'),
    ),
  ).toBe(
    '<p><q id="quote-a">No comment,</q> said Kerr. <q id="quote-b">No comment,</q> said Moss.</p>',
  );
});

it('is in a list, from item to item', () => {
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  const body = [
    {
      type: 'list',
      format: 'unordered',
      children: [
        item('One'),
        { type: 'list', format: 'ordered', children: [item('“We sail.')] },
        item('“At six.”'),
      ],
    },
  ];
  expect(htmlOf(body, namedQuote('a', 'We sail. At six.'))).toBe(
    '<ul><li>One<ol><li><q id="quote-a" class="unclosed">We sail.</q></li></ol></li>' +
      '<li><q id="quote-a-2">At six.</q></li></ul>',
  );
});

describe('a block quote', () => {
  const blockQuote = (words: string) => [{ type: 'quote', children: [text(words)] }];

  it('is the element of a quote without marks', () => {
    expect(htmlOf(blockQuote('We sail at six.'), namedQuote('a', 'We sail at six.'))).toBe(
      '<figure><blockquote id="quote-a"><p>We sail at six.</p></blockquote></figure>',
    );
  });

  it('names only whom the author named, on a line of its own', () => {
    expect(
      htmlOf(blockQuote('We sail\nat six.\n— Kerr, captain'), namedQuote('a', 'We sail at six')),
    ).toBe(
      '<figure><blockquote id="quote-a"><p>We sail<br>at six.</p></blockquote>' +
        '<figcaption>— Kerr, captain</figcaption></figure>',
    );
  });

  it('has marks where the author set them', () => {
    expect(htmlOf(blockQuote('“We sail.”\n– Kerr'), namedQuote('a', 'We sail.'))).toBe(
      '<figure><blockquote><p><q id="quote-a">We sail.</q></p></blockquote>' +
        '<figcaption>– Kerr</figcaption></figure>',
    );
  });

  it('takes a dialogue for words, not for a name', () => {
    expect(htmlOf(blockQuote('— You sail?\n— At six.'))).toBe(
      '<figure><blockquote><p>— You sail?<br>— At six.</p></blockquote></figure>',
    );
  });
});
