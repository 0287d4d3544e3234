import { align, passages, prepareBody } from '../../server/src/quotations';
import { blocks } from '../support/newsroom';
import { cut } from './cut';
import { outline } from './outline';

const pullQuote = (text: string) => ({ type: 'quote', children: [{ type: 'text', text }] });

/** What it shows, the recorded quote, a body (lines are paragraphs), and what is found there. */
type Example = [shows: string, quote: string, body: string, ...found: string[]];

const found = (quote: string, body: unknown) => {
  const alignment = align(quote, body);
  return alignment.state === 'found' ? cut(body, alignment.spans) : alignment.state;
};

const itFinds = (examples: Example[]) =>
  it.each(examples.map(([shows, quote, body, ...expected]) => ({ shows, quote, body, expected })))(
    '$shows: $quote',
    ({ quote, body, expected }) => {
      expect(found(quote, body)).toEqual(expected);
    },
  );

describe('a quote as it stands', () => {
  itFinds([
    ['a whole passage', 'We sail at six,', '“We sail at six,” she said.', 'We sail at six,'],
    ['part of a passage', 'sail at six', '“We sail at six,” she said.', 'sail at six'],
    ['outside marks', 'sails at six', 'The ferry sails at six.', 'sails at six'],
    [
      'half outside marks',
      'she was "sure to sail"',
      'He said she was “sure to sail” then.',
      'she was “sure to sail”',
    ],
    [
      'over paragraphs, of which one begins with a stop',
      'We sail.\n. We will.',
      '“We sail.\n“. We will.” He left.',
      'We sail.',
      '. We will.',
    ],
    [
      'over paragraphs',
      'We sail.\nWe will.',
      '“We sail.\n“We will.” He left.',
      'We sail.',
      'We will.',
    ],
    [
      'over paragraphs, recorded in one',
      'We sail. We will.',
      '“We sail.\n“We will.”',
      'We sail.',
      'We will.',
    ],
    [
      'with the marks around it',
      '“We sail at six.”',
      'He said: “We sail at six.”',
      'We sail at six.',
    ],
    [
      'with one of the marks around it',
      '"We sail at six.',
      'He said: “We sail at six.”',
      'We sail at six.',
    ],
    ['one letter', 'I', 'It is “I” he says.', 'I'],
    ['an emoji within', 'We sail 🎉 now', '🎉 “We sail 🎉 now”', 'We sail 🎉 now'],
  ]);
});

describe('a quote in another spelling', () => {
  itFinds([
    [
      'apostrophes',
      "It's the sailors' day",
      '“It’s the sailors’ day,” she said.',
      'It’s the sailors’ day',
    ],
    [
      'nested marks',
      "She said 'no' to me",
      '“She said “no” to me,” he said.',
      'She said “no” to me',
    ],
    [
      'nested marks at its start',
      "'No' is no answer",
      '“‘No’ is no answer,” he said.',
      '‘No’ is no answer',
    ],
    ['nested marks at its end', 'She said "no"', '“She said ‘no’” is all.', 'She said ‘no’'],
    [
      'French marks and spaces',
      'Il a dit "non" hier',
      '« Il a dit « non » hier »',
      'Il a dit « non » hier',
    ],
    ['dashes', 'It is - as ever - late', '“It is—as ever—late,” he said.', 'It is—as ever—late'],
    [
      'two hyphens',
      'It is -- as ever -- late',
      '“It is – as ever – late”',
      'It is – as ever – late',
    ],
    ['an ellipsis', 'Well... we sail', '“Well… we sail,” he said.', 'Well… we sail'],
    ['a spaced ellipsis', 'Well… we sail', '“Well . . . we sail,” he said.', 'Well . . . we sail'],
    [
      'spaces',
      'We  sail\u00A0at six',
      '“We sail\nat six,” he said.'.replace('\n', ' '),
      'We sail at six',
    ],
    [
      'unseen characters',
      'We sail together',
      '“We\u00A0sail to\u00ADge\u200Bther,” he said.',
      'We\u00A0sail to\u00ADge\u200Bther',
    ],
    ['accents in two characters', 'A cafe\u0301 at sea', '“A café at sea”', 'A café at sea'],
    ['a full stop for a comma', 'We sail at six.', '“We sail at six,” she said.', 'We sail at six'],
    ['a comma for a full stop', 'We sail at six,', '“We sail at six.”', 'We sail at six'],
    ['no stop', 'We sail at six', '“We sail at six.”', 'We sail at six'],
    ['its own stop', 'We sail at six.', '“We sail at six. We do.”', 'We sail at six.'],
    ['feet and inches', 'He is 6\'2" tall', '“He is 6′2″ tall,” she said.', 'He is 6′2″ tall'],
  ]);
});

describe('words left out', () => {
  itFinds([
    [
      'an ellipsis',
      'We sail … at six',
      '“We sail, if it does not rain, at six,” he said.',
      'We sail, if it does not rain, at six',
    ],
    [
      'three dots',
      'We sail... at six',
      '“We sail, if it does not rain, at six.”',
      'We sail, if it does not rain, at six',
    ],
    [
      'in brackets',
      'We sail […] at six',
      '“We sail, if it does not rain, at six.”',
      'We sail, if it does not rain, at six',
    ],
    [
      'in round brackets',
      'We sail (...) at six',
      '“We sail, if it does not rain, at six.”',
      'We sail, if it does not rain, at six',
    ],
    [
      'twice',
      'We … sail … at six',
      '“We always sail, dry, at six.”',
      'We always sail, dry, at six',
    ],
    [
      'whole sentences',
      'We sail. … We always have.',
      '“We sail. It is late. Yes. We always have.”',
      'We sail. It is late. Yes. We always have.',
    ],
    [
      'in another paragraph',
      'We sail … We will',
      '“We sail. It is late.\n“Yes. We will.”',
      'We sail. It is late.',
      'Yes. We will',
    ],
    [
      'paragraphs',
      'We sail … We will',
      '“We sail.\n“It is late.\n“We will.”',
      'We sail.',
      'It is late.',
      'We will',
    ],
    [
      'an attribution',
      'We sail … we will',
      '“We sail,” she said, “and we will.”',
      'We sail,” she said, “and we will',
    ],
    ['none at all', 'We sail … at six', '“We sail at six.”', 'We sail at six'],
    ['at both ends', '… sail at six …', '“We sail at six, dry.”', 'sail at six'],
    [
      'the nearest to what follows',
      'We … at six',
      '“We eat at one. We sail at six.”',
      'We sail at six',
    ],
    ['an ellipsis that is there', 'We … sail', '“We do sail.” “We … sail,” he said.', 'We … sail'],
    [
      'much, within one passage',
      'We sail … at six',
      `“We sail${', and on'.repeat(200)}, at six.”`,
      `We sail${', and on'.repeat(200)}, at six`,
    ],
  ]);

  it.each([
    [
      'too much between passages',
      'We sail … at six',
      `“We sail.” ${'And on. '.repeat(200)} “Now at six.”`,
    ],
    ['in another order', 'at six … We sail', '“We sail at six.”'],
    ['nothing but left out', '… […]', '“We sail at six.”'],
  ])('is not found with %s', (_, quote, body) => {
    expect(found(quote, body)).toBe('drifted');
  });
});

describe('words put in', () => {
  itFinds([
    [
      'for a word',
      'I told [the captain] to sail',
      '“I told him to sail,” she said.',
      'I told him to sail',
    ],
    ['beside the words', 'He [the captain] sails', '“He sails,” she said.', 'He sails'],
    [
      'for some words',
      'I told [him] to sail',
      '“I told the old captain to sail.”',
      'I told the old captain to sail',
    ],
    ['sic', 'We was [sic] late', '“We was late.”', 'We was late'],
    ['a letter', '[W]e sail at six', '“And we sail at six.”', 'sail at six'],
    ['a letter within', 'But [w]e sail at six', '“But We sail at six.”', 'But We sail at six'],
    ['an ending', 'We walk[ed] on board', '“We walk on board.”', 'We walk on board'],
    [
      'an ending of a changed word',
      'We hurr[ied] on board',
      '“We hurry on board.”',
      'We hurry on board',
    ],
    ['at the end', 'We sail with [the crew]', '“We sail with them.”', 'We sail with'],
    [
      'as the body has it',
      'We [the crew] sail',
      '“We sail.” “We [the crew] sail,” he said.',
      'We [the crew] sail',
    ],
    ['as the body has it, first', '[We] sail', 'They sail. “[We] sail.”', '[We] sail'],
    [
      'with an ellipsis',
      'I told [him] … to sail',
      '“I told Bo, that old fool, to sail.”',
      'I told Bo, that old fool, to sail',
    ],
  ]);

  it.each([
    ['for too many', 'We [all] sail', `“We ${'and they '.repeat(10)} sail.”`],
    ['with a bracket open', 'We [all sail', '“We sail.”'],
  ])('is not found %s', (_, quote, body) => {
    expect(found(quote, body)).toBe('drifted');
  });
});

describe('a pull quote in the middle', () => {
  const body = [...blocks('“We sail.'), pullQuote('It is late.'), ...blocks('“We will.”')];

  it('stands beside the quote, not in it', () => {
    expect(outline(passages(body))).toEqual(['We sail.\nWe will.', 'It is late.']);
    expect(found('We sail. We will.', body)).toEqual(['We sail.', 'We will.']);
    expect(found('It is late', body)).toEqual(['It is late']);
    expect(found('sail … will', body)).toEqual(['sail.', 'We will']);
  });
});

describe('one of several places', () => {
  itFinds([
    [
      'in marks rather than before',
      'a wreck',
      'It was a wreck. He called it “a wreck”.',
      'a wreck',
    ],
    ['a whole passage rather than part of one', 'No', '“No, never,” he said. “No.”', 'No'],
    ['words, not parts of words', 'sail', 'The sailor cannot resail: “I sail.”', 'sail'],
    ['can, not can’t', 'We can', '“We can’t.” “We can.”', 'We can'],
  ]);

  it('tells which', () => {
    const starts = (quote: string, body: string) => {
      const alignment = align(quote, body);
      return alignment.state === 'found' ? alignment.spans[0].start : null;
    };
    expect(starts('a wreck', 'It was a wreck. He called it “a wreck”.')).toBe(30);
    expect(starts('No', '“No, never,” he said. “No.”')).toBe(23);
    expect(starts('No', '“No, never,” he said.')).toBe(1);
    expect(starts('We can', '“We can’t.” “We can.”')).toBe(13);
  });
});

describe('an attribution between', () => {
  itFinds([
    [
      'a comma',
      'We sail, and we will.',
      '“We sail,” she said, “and we will.”',
      'We sail,” she said, “and we will.',
    ],
    [
      'a full stop for a comma',
      'We sail. We will.',
      '“We sail,” she said. “We will.”',
      'We sail,” she said. “We will.',
    ],
  ]);

  it('does not join paragraphs', () => {
    expect(found('We sail We will', '“We sail” is one.\n“We will” is another.')).toBe('drifted');
    expect(found('We sail. We will.', '“We sail,” she said.\n“We will,” he said.')).toBe('drifted');
  });
});

describe('a quote that has drifted', () => {
  const nearest = (quote: string, body: unknown) => {
    const alignment = align(quote, body);
    return alignment.state === 'drifted' ? alignment.nearest : alignment;
  };

  it('is told by the nearest passage and what became of its words', () => {
    const body = '“We eat at one,” he said. “We shall sail at seven,” she said.';
    expect(nearest('We sail at six,', body)).toEqual({
      spans: [{ block: 0, start: 27, end: 50 }],
      text: 'We shall sail at seven,',
      difference: [
        { kind: 'same', text: 'We' },
        { kind: 'added', text: 'shall' },
        { kind: 'same', text: 'sail at' },
        { kind: 'removed', text: 'six,' },
        { kind: 'added', text: 'seven,' },
      ],
    });
  });

  it('is told by a passage within another', () => {
    expect(
      nearest('sail at once', '“He told me ‘sail at one’ and that is all I heard.”'),
    ).toMatchObject({
      text: 'sail at one',
    });
  });

  it('is told by a stretch of a long passage', () => {
    const long = `${'It rains and rains here. '.repeat(10)}We shall sail at seven with the crew, dry. ${'And it rains. '.repeat(10)}`;
    expect(nearest('We will sail at seven with the crew', `“${long}”`)).toMatchObject({
      text: 'We shall sail at seven with the crew',
    });
  });

  it('is told by a longer stretch, where words have come in', () => {
    const long = `${'It rains here. '.repeat(10)}We do now surely sail with the whole crew. ${'And it rains. '.repeat(10)}`;
    expect(nearest('We sail with the crew', `“${long}”`)).toMatchObject({
      text: 'We do now surely sail with the whole crew',
    });
  });

  it('is told without the marks that were typed around it', () => {
    expect(nearest('“They sail at six”', '“We sail at six.”')).toMatchObject({
      difference: [
        { kind: 'removed', text: 'They' },
        { kind: 'added', text: 'We' },
        { kind: 'same', text: 'sail at' },
        { kind: 'removed', text: 'six' },
        { kind: 'added', text: 'six.' },
      ],
    });
  });

  it('is told by words that have lost their marks', () => {
    expect(nearest('We sail at six', 'They said that we sail at six.\nIt rains.')).toMatchObject({
      text: 'They said that we sail at six.',
    });
  });

  it('is told over paragraphs', () => {
    const body = '“We sail at seven.\n“We always will.”';
    expect(nearest('We sail at six.\nWe always will.', body)).toMatchObject({
      spans: [
        { block: 0, start: 1, end: 18 },
        { block: 1, start: 1, end: 16 },
      ],
      text: 'We sail at seven.\nWe always will.',
    });
  });

  it('has nothing near in a body about something else, or none', () => {
    expect(nearest('We sail at six', '“Taxes rise,” he said.')).toBeNull();
    expect(nearest('We sail at six', '“Taxes rise at home,” he said at last.')).toBeNull();
    expect(nearest('We sail at six', [])).toBeNull();
    expect(nearest('  ', '“We sail.”')).toBeNull();
  });
});

describe('prepareBody', () => {
  it('reads a body once for many quotes, with the same result', () => {
    const body = blocks('“We sail at six,” she said.', 'Nothing.', '“It is late.”');
    const prepared = prepareBody(body);
    for (const quote of ['We sail at six', 'It is late', 'We sail at seven', 'Gone']) {
      expect(align(quote, prepared)).toEqual(align(quote, body));
    }
    expect(prepareBody(prepared)).toBe(prepared);
  });
});
