import { passages } from '../../server/src/quotations';
import { outline } from './outline';

/** What it shows, a body (lines are paragraphs), and the outline of its passages. */
type Example = [shows: string, body: string, ...expected: string[]];

const itReads = (examples: Example[]) =>
  it.each(examples.map(([shows, body, ...expected]) => ({ shows, body, expected })))(
    '$shows: $body',
    ({ body, expected }) => {
      expect(outline(passages(body))).toEqual(expected);
    },
  );

describe('double marks', () => {
  itReads([
    ['straight', '"We sail at six," she said.', 'We sail at six,'],
    ['curly', '“We sail at six,” she said.', 'We sail at six,'],
    ['at the end', 'She said: “We sail at six.”', 'We sail at six.'],
    ['the whole line', '"We sail at six."', 'We sail at six.'],
    ['one word', 'The "ferry" sank.', 'ferry'],
    ['two in a line', '"No," he said. "Never."', 'No,', 'Never.'],
    ['two in a line, curly', '“No,” he said. “Never.”', 'No,', 'Never.'],
    ['side by side', '"No," "never" and "not now"', 'No,', 'never', 'not now'],
    ['a question', '“Do we sail?” she asked.', 'Do we sail?'],
    ['broken off', '"We were going to—" she began.', 'We were going to—'],
    ['trailing off', '"I thought…" she began. "…never mind."', 'I thought…', '…never mind.'],
    ['three dots', '"... and then?" he asked. "Well..." she said.', '... and then?', 'Well...'],
    ['after a bracket', 'The boat ("a wreck," he says) sank.', 'a wreck,'],
    ['before a bracket', 'His "wreck" (a yacht) and "tub"; both sank.', 'wreck', 'tub'],
    ['a bracket within', '"[We] sail (at six)," she said.', '[We] sail (at six),'],
    ['after a dash', 'He called it—"a wreck"—and left.', 'a wreck'],
    ['between spaced dashes', 'He called it – “a wreck” – and left.', 'a wreck'],
    ['after a hyphen', 'The anti-"woke" and "green"-minded minister', 'woke', 'green'],
    ['around a slash', 'Choose "him"/"her" there.', 'him', 'her'],
    ['a possessive behind it', 'The "Gazette"\'s editor and “Post”’s owner', 'Gazette', 'Post'],
    ['a plural behind it', 'Count the "A"s and "B"s.', 'A', 'B'],
    ['no space before it', 'He said:"We sail," and left.', 'We sail,'],
    ['no space after a colon', "He said:'They want jobs' and left.", 'They want jobs'],
    ['a space slipped', '"We sail, "she said. "At six."', 'We sail,', 'At six.'],
    ['no space after it', '"We sail,"he said. "At six."', 'We sail,', 'At six.'],
    ['no spaces at all', 'she said,"We sail,"and left', 'We sail,'],
    ['spaces within', '“ We sail ” she said, " at six " too', 'We sail', 'at six'],
    ['a space before curly only', 'He said“ We sail” and left.', 'We sail'],
    ['money', '"£5 or $6," he said.', '£5 or $6,'],
    [
      'a number that ends it',
      '"Ready by 1990," he said. "Or 91". So "it is".',
      'Ready by 1990,',
      'Or 91',
      'it is',
    ],
    ['a number that ends it, before the stop', 'Not "in 12", but "in 13".', 'in 12', 'in 13'],
    ['a calibre', 'A ".44 Magnum" and a ".com" address', '.44 Magnum', '.com'],
    ['an emoji', '“We sail 🎉” and "🎉"', 'We sail 🎉', '🎉'],
    ['typewriter double singles', "``We sail,'' he said. ''At six.''", 'We sail,', 'At six.'],
    ['nothing between', 'He typed "" and “ ”.'],
  ]);
});

describe('mixed and mismatched marks', () => {
  itReads([
    ['curly, then straight', '“We sail," she said.', 'We sail,'],
    ['straight, then curly', '"We sail,” she said.', 'We sail,'],
    [
      'straight opens, then straight and curly',
      '"A," he said. “B," she said. "C,” they said.',
      'A,',
      'B,',
      'C,',
    ],
    ['two opening marks', '“We sail,“ she said. “Now.“', 'We sail,', 'Now.'],
    ['two closing marks', '”We sail,” she said. ”Now.”', 'We sail,', 'Now.'],
    ['the wrong way round', '”We sail,“ she said.', 'We sail,'],
    ['low, then straight', '„We sail," she said.', 'We sail,'],
    ['a straight apostrophe in curly marks', "“We can't sail,” she said.", "We can't sail,"],
    ['a curly apostrophe in straight marks', '"We can’t sail," she said.', 'We can’t sail,'],
    ['a possessive before it', 'The sailors\' “main worry is fog" today.', 'main worry is fog'],
    ['a lone closing mark', 'We sail," she said. "Now."', 'Now.'],
    ['single, then curly single', "He called it 'a wreck’ and left.", 'a wreck'],
    ['curly single, then single', "He called it ‘a wreck' and left.", 'a wreck'],
  ]);
});

describe('nesting', () => {
  itReads([
    ['single within double', '"She said \'no\' to me," he said.', "She said 'no' to me,", '› no'],
    ['curly', '“She said ‘no’ to me,” he said.', 'She said ‘no’ to me,', '› no'],
    ['both open at once', '“‘No’ is all she said,” he recalled.', '‘No’ is all she said,', '› No'],
    ['both close at once', '“She said, ‘No.’” He left.', 'She said, ‘No.’', '› No.'],
    ['both close at once, straight', '"She said, \'No.\'" He left.', "She said, 'No.'", '› No.'],
    ['both close, spaced', '“She said, ‘No.’ ” He left.', 'She said, ‘No.’', '› No.'],
    ['double within single', '‘She said “no” to me,’ he said.', 'She said “no” to me,', '› no'],
    [
      'double within single, straight',
      '\'She said "no" to me,\' he said.',
      'She said "no" to me,',
      '› no',
    ],
    ['double ends single', '\'She just said "no"\', he recalled.', 'She just said "no"', '› no'],
    [
      'double in double, curly',
      '“We called it “the tub” at home,” he said.',
      'We called it “the tub” at home,',
      '› the tub',
    ],
    [
      'double in double, straight',
      '"We called it "the tub" at home," he said.',
      'We called it "the tub" at home,',
      '› the tub',
    ],
    [
      'three deep',
      '“He said: ‘I read “Ulysses” there,’” she said.',
      'He said: ‘I read “Ulysses” there,’',
      '› I read “Ulysses” there,',
      '› › Ulysses',
    ],
    ['two within one', '“‘Yes’ and ‘no’ both,” she said.', '‘Yes’ and ‘no’ both,', '› Yes', '› no'],
    [
      'apostrophes around it',
      "“The crew's mates said 'it's not ours' to me,” he said.",
      "The crew's mates said 'it's not ours' to me,",
      "› it's not ours",
    ],
  ]);
});

describe('single marks as quotation marks', () => {
  itReads([
    ['straight', "'We sail at six,' she said.", 'We sail at six,'],
    ['curly', '‘We sail at six,’ she said.', 'We sail at six,'],
    ['one word', "Critics call it 'unsafe' now.", 'unsafe'],
    [
      'a headline',
      "PM 'Shocked' by Ferry Owner's Letter: 'A Matter of Days'",
      'Shocked',
      'A Matter of Days',
    ],
    ['a headline with a plural', "Ferry Firm Takes 'First Steps' Toward Repairs", 'First Steps'],
    ['a headline with possessives', "Mayor's 'Losers' at the Boys' Games", 'Losers'],
    ['a headline, s before a noun', "'Winners' parade through the town", 'Winners'],
    [
      'apostrophes within',
      "'We can't sail; it's the captain's day,' she said.",
      "We can't sail; it's the captain's day,",
    ],
    [
      'apostrophes within, curly',
      '‘We can’t sail; it’s late,’ she said.',
      'We can’t sail; it’s late,',
    ],
    [
      'a possessive within',
      "'The sailors' wages were late,' she said.",
      "The sailors' wages were late,",
    ],
    [
      'a possessive within, curly',
      '‘The sailors’ wages were late,’ she said.',
      'The sailors’ wages were late,',
    ],
    [
      'a possessive within, no stop',
      "'The sailors' wages were late' is what she said.",
      "The sailors' wages were late",
    ],
    [
      'a possessive within, before a word that follows none',
      "'Nobody paid the sailors' in March,' she said.",
      "Nobody paid the sailors' in March,",
    ],
    [
      'two possessives within, and no stop',
      "He blames 'the sailors' and the cooks' pride' for it.",
      "the sailors' and the cooks' pride",
    ],
    ['a possessive and its plural', "The 'sailors' wages' rise.", "sailors' wages"],
    ['a possessive and its plural, curly', 'The ‘sailors’ wages’ rise.', 'sailors’ wages'],
    ['a possessive behind it', "'Losers' win at the boys' games.", 'Losers'],
    ['a dropped g within', "'We were rowin' all night,' he said.", "We were rowin' all night,"],
    [
      'a cut word within',
      "'Give 'em the rock 'n' roll of '69,' he said.",
      "Give 'em the rock 'n' roll of '69,",
    ],
    [
      's before a word that follows no possessive',
      "The 'heroes' of the day were the nurses', and the cooks', children.",
      'heroes',
    ],
    ['British stops', "He saw 'ferries', 'tugs' and 'no crews'.", 'ferries', 'tugs', 'no crews'],
    [
      's, then a word that tells',
      "It sold 'thousands of tickets' and closed.",
      'thousands of tickets',
    ],
    ['a cut word first', "'Tis the season,' he sang. ''", 'Tis the season,'],
    ['a number first', "'60 per cent agree,' it says.", '60 per cent agree,'],
    ['a number last', "'Not since 1990', he said.", 'Not since 1990'],
    ['after a bracket', "The boat ('a wreck') sank.", 'a wreck'],
    ['between dashes', "The boat—'a wreck'—sank.", 'a wreck'],
    ['a question', "'Do we sail?' she asked.", 'Do we sail?'],
    ['backtick and straight', "He called it `a wreck' there.", 'a wreck'],
    ['left open', "'We sail at six, she said.", 'We sail at six, she said. (unclosed)'],
  ]);
});

describe('what is no quotation mark', () => {
  it.each([
    "Don't, won't, can't and it's.",
    'Don’t, won’t, can’t and it’s.',
    'Don‘t and don´t and don`t.',
    "At five o'clock in the rock 'n' roll bar",
    'At five o’clock in the rock ’n’ roll bar',
    "Rock'n'roll, rock 'n roll, fish 'n' chips and salt-'n'-vinegar",
    "the '90s, the '60s' best bands and the summer of '69",
    'the ’90s, the ’60s’ best bands and the summer of ’69',
    'the ‘90s and the summer of ‘69',
    "the Class of '05 and the boys' club",
    "'Tis late, 'twas early, wait 'til dawn",
    '’Tis late, ’twas early, wait ’til dawn',
    '‘Tis late, ‘twas early, wait ‘til dawn',
    "Tell 'em I left 'cause of you",
    "d'Artagnan, O'Brien, L'Oréal and Hawai'i",
    'd’Artagnan, O’Brien, L’Oréal and Hawai‘i',
    "the Harrises' house, the dogs' ears and James' hat",
    'the Harrises’ house, the dogs’ ears and James’ hat',
    "the dogs' and the cats' ears",
    "He's goin' nowhere, singin' and dancin'.",
    "the will o' the wisp an' all, ol' man, th' river",
    "Yahoo!'s offer and the U.K.'s answer (NATO)'s",
    'She is 6\' 2" tall and he is 5\'11".',
    'She is 6’ 2” tall and he is 5’11”.',
    "She is 6' 2'' tall.",
    'a 12" record, a 7" single and a 42” screen',
    "a 6' fence and a 12' wall",
    'She is 6′ 2″ tall, at 51° 28′ 38″ N.',
    "'e said 'e was goin' 'ome",
    "'Twas James' day, 'bout time for the boss' car",
    'ʻOkina and Qurʼan',
    'a slip,, of the keyboard',
    "the '90s saw Marx' and Liz' theories",
    'a lone mark at the end "',
    'l’homme d’État qu’on a vu aujourd’hui',
  ])('in: %s', (body) => {
    expect(passages(body)).toEqual([]);
  });

  itReads([
    [
      'inches within',
      '"I bought a 12" record and a 7" single," he said.',
      'I bought a 12" record and a 7" single,',
    ],
    [
      'feet and inches within',
      '“He is 6’2” and strong,” she said. “Very.”',
      'He is 6’2” and strong,',
      'Very.',
    ],
    ['feet and inches at the end', '"He is 6\'2"," she said.', 'He is 6\'2",'],
    ['inches before', 'On a 42" screen it says "No signal".', 'No signal'],
    [
      'decades within',
      '"The \'90s and the \'80s were ours," he said.',
      "The '90s and the '80s were ours,",
    ],
    ['decades and single marks', "The '90s 'boom' and the '80s.", 'boom'],
    ['cut words before', "Tell 'em it's 'unsafe' for 'em.", 'unsafe'],
    ['possessives before', "The sailors' 'last trip' was James' idea.", 'last trip'],
  ]);
});

describe('marks of other languages', () => {
  itReads([
    ['German', '„Wir fahren“, sagte sie. „Um sechs.“', 'Wir fahren', 'Um sechs.'],
    ['German, nested', '„Sie sagte: ‚Nein.‘“', 'Sie sagte: ‚Nein.‘', '› Nein.'],
    ['German, single', 'Das ‚Schiff‘ sank, das ‚Boot‘ nicht.', 'Schiff', 'Boot'],
    ['German, no space after', '„Wir fahren“sagte sie.', 'Wir fahren'],
    ['German, two commas', ",,Wir fahren'', sagte sie.", 'Wir fahren'],
    ['Polish', '„Płyniemy”, powiedziała.', 'Płyniemy'],
    ['French', '« Nous partons », dit-elle.', 'Nous partons'],
    ['French, narrow spaces', '«\u202FNous partons\u202F», dit-elle.', 'Nous partons'],
    ['French, no spaces', '«Nous partons», dit-elle.', 'Nous partons'],
    ['French, nested', '« Il a dit “non” », dit-elle.', 'Il a dit “non”', '› non'],
    ['French, nested guillemets', '« Il a dit : « Non. » »', 'Il a dit : « Non. »', '› Non.'],
    ['French, single guillemets', '« Il a dit ‹ non › », dit-elle.', 'Il a dit ‹ non ›', '› non'],
    ['Swedish', '”Vi åker”, sa hon. ”Klockan sex.”', 'Vi åker', 'Klockan sex.'],
    ['Swedish, nested', '”Hon sa ’nej’ till mig”, sa han.', 'Hon sa ’nej’ till mig', '› nej'],
    ['reversed guillemets', '»Wir fahren«, sagte sie. »Um sechs.«', 'Wir fahren', 'Um sechs.'],
    [
      'reversed, nested',
      '»Sie sagte ›nein‹ zu mir«, sagte er.',
      'Sie sagte ›nein‹ zu mir',
      '› nein',
    ],
    ['Finnish', '»Lähdemme», hän sanoi. »Kuudelta.»', 'Lähdemme', 'Kuudelta.'],
  ]);
});

describe('marks that are missing', () => {
  itReads([
    ['the closing mark', '"We sail, she said.', 'We sail, she said. (unclosed)'],
    [
      'the closing mark, and another passage',
      '"We sail, she said. "Now."',
      'We sail, she said. (unclosed)',
      'Now.',
    ],
    [
      'the closing mark, then narration',
      '"We sail, she said.\nThe boat left.\nIt was "late".',
      'We sail, she said. (unclosed)',
      'late',
    ],
    ['the opening mark', 'We sail," she said.\nThe "boat" left.', 'boat'],
    [
      'many in a line',
      '"A. "B. "C. "D. "E. "F," he said. "G."',
      'A. (unclosed)',
      'B. (unclosed)',
      'C. (unclosed)',
      'D. (unclosed)',
      'E. (unclosed)',
      'F,',
      'G.',
    ],
    ['a closing mark within', '“She said ‘no to me,” he said.', 'She said ‘no to me,'],
    ['an inner closing mark', '« Il a dit “non », dit-elle.', 'Il a dit “non', '› non (unclosed)'],
  ]);
});

describe('over paragraphs', () => {
  itReads([
    [
      'opened anew in each, closed at the last',
      '"We sail.\n"We always have.\n"We will," she said.',
      'We sail.\nWe always have.\nWe will,',
    ],
    ['curly', 'She said: “We sail.\n“We will,” and left.', 'We sail.\nWe will,'],
    ['empty lines between', '“We sail.\n\n“We will.”', 'We sail.\nWe will.'],
    ['more of the second', '“We sail.\n“We will,” she said. “Now.”', 'We sail.\nWe will,', 'Now.'],
    ['taken up late', '“Yes,” she said. “We sail.\n“We will.”', 'Yes,', 'We sail.\nWe will.'],
    ['not opened anew', '"We sail.\nWe will," she said.', 'We sail.\nWe will,'],
    [
      'not opened anew, over three',
      '"We sail.\nIt\'s late.\nWe will," she said.',
      "We sail.\nIt's late.\nWe will,",
    ],
    [
      'left open, then narration, then another',
      '“We sail.\n“We will.\nHe left.\n“Now,” she said.',
      'We sail.\nWe will. (unclosed)',
      'Now,',
    ],
    ['never closed', '“We sail.\n“We will.', 'We sail.\nWe will. (unclosed)'],
    ['single marks', '‘We sail.\n‘We will,’ she said.', 'We sail.\nWe will,'],
    [
      'single marks, straight, apostrophes within',
      "'We can't sail.\n'We won't,' she said.",
      "We can't sail.\nWe won't,",
    ],
    [
      'nested, both opened anew',
      '“He said: ‘Sail.\n“‘Now.’ And we did.”',
      'He said: ‘Sail.\n‘Now.’ And we did.',
      '› Sail.\nNow.',
    ],
    [
      'nested within the second',
      '“We sail.\n“He said ‘no’ to it.”',
      'We sail.\nHe said ‘no’ to it.',
      '› no',
    ],
    ['German', '„Wir fahren.\n„Jetzt“, sagte sie.', 'Wir fahren.\nJetzt'],
    ['French, opening marks', '« Nous partons.\n« Bientôt », dit-elle.', 'Nous partons.\nBientôt'],
    ['French, closing marks', '« Nous partons.\n» Bientôt », dit-elle.', 'Nous partons.\nBientôt'],
    ['Swedish', '”Vi åker.\n”Snart”, sa hon.', 'Vi åker.\nSnart'],
    [
      'nested, both opened anew, and the outer once more',
      '«‹We sail.\n»‹«Now.',
      '‹We sail.\n‹ (unclosed)',
      '› We sail. (unclosed)',
      'Now. (unclosed)',
    ],
    [
      'nested, the outer once more within the inner',
      '«‹We sail.\n»‹We will «now›. Yes.',
      '‹We sail.\n‹We will «now› (unclosed)',
      '› We sail.\nWe will «now',
      '› › now (unclosed)',
    ],
  ]);
});

describe('in blocks', () => {
  const block = (type: string, ...texts: string[]) => ({
    type,
    children: texts.map((text) => ({ type: 'text', text })),
  });
  const list = (...entries: string[]) => ({
    type: 'list',
    children: entries.map((entry) => block('list-item', entry)),
  });
  const read = (...body: object[]) => outline(passages(body));

  it('runs over styled words and links', () => {
    expect(read(block('paragraph', 'She said “We', ' sail', ' now.”'))).toEqual(['We sail now.']);
  });

  it('is a block quote as a whole, unless that has marks of its own', () => {
    expect(read(block('quote', ' We sail.\nWe’ll go. '))).toEqual(['We sail.\nWe’ll go.']);
    expect(read(block('quote', '“We sail.” — Mara'))).toEqual(['We sail.']);
    expect(read(block('quote', '“We sail.'), block('quote', '“We go.”'))).toEqual([
      'We sail.\nWe go.',
    ]);
    expect(read(block('quote', ' '))).toEqual([]);
  });

  it('is none in code', () => {
    expect(read(block('code', 'say("We sail")'))).toEqual([]);
  });

  it('is there in headings and lists', () => {
    expect(read(block('heading', 'Owners ‘shocked’'), list('“One”', 'Say “two”'))).toEqual([
      'shocked',
      'One',
      'two',
    ]);
  });

  it.each([
    ['an image', block('image')],
    ['an empty paragraph', block('paragraph', ' ')],
    ['a pull quote', block('quote', '“We will.”')],
  ])('goes on after %s', (_, between) => {
    expect(
      read(block('paragraph', '“We sail.'), between, block('paragraph', '“We go.”')),
    ).toContain('We sail.\nWe go.');
  });

  it.each([
    ['a heading', block('heading', 'Later')],
    ['code', block('code', 'sail()')],
    ['a list', list('one')],
  ])('does not go on after %s', (_, between) => {
    expect(read(block('paragraph', '“We sail.'), between, block('paragraph', '“We go.”'))).toEqual([
      'We sail. (unclosed)',
      'We go.',
    ]);
  });

  it('does not go on from a heading', () => {
    expect(read(block('heading', '“We sail'), block('heading', '“We go”'))).toEqual([
      'We sail (unclosed)',
      'We go',
    ]);
    expect(read(block('heading', '“We sail'), block('paragraph', '“We go.”'))).toEqual([
      'We sail (unclosed)',
      'We go.',
    ]);
  });

  it('runs over lines of one paragraph, in one span unless it opens anew', () => {
    expect(passages([block('paragraph', 'Sing: “We sail,\nwe go,\nwe do.”')])).toEqual([
      {
        spans: [{ block: 0, start: 7, end: 29 }],
        text: 'We sail,\nwe go,\nwe do.',
        closed: true,
        depth: 0,
      },
    ]);
    expect(passages([block('paragraph', 'Sing: “We sail,\n“we go.”')])).toEqual([
      {
        spans: [
          { block: 0, start: 7, end: 15 },
          { block: 0, start: 17, end: 23 },
        ],
        text: 'We sail,\nwe go.',
        closed: true,
        depth: 0,
      },
    ]);
  });

  it('has offsets in UTF-16 code units', () => {
    expect(passages([block('paragraph', '🎉 “🎉 now”')])).toEqual([
      { spans: [{ block: 0, start: 4, end: 10 }], text: '🎉 now', closed: true, depth: 0 },
    ]);
  });
});
