/**
 * Invented passages with the voice each has. Lines are paragraphs; `## ` begins a heading and
 * `> ` a block quote. Voices: `@id` somebody known, a bare name for somebody who is not, `~` before
 * the description of a source, `-` for nobody, `x` for what is no quote.
 */
export type Labelled = readonly [shows: string, body: string, ...voices: string[]];

const SAID_AFTER: readonly Labelled[] = [
  ['name, verb', '“The bridge is safe,” Petra Holm said.', '@petra'],
  ['verb, name', '“The bridge is safe,” said Petra Holm.', '@petra'],
  ['straight marks', '"The bridge is safe," says Petra Holm.', '@petra'],
  ['single marks', '‘The bridge is safe,’ said Petra Holm.', '@petra'],
  ['comma outside', '“The bridge is safe”, said Petra Holm.', '@petra'],
  ['a question', '“Is the bridge safe?” asked Petra Holm.', '@petra'],
  ['a question, name first', '“Is the bridge safe?” Petra Holm asked.', '@petra'],
  ['an exclamation', '“Close it!” Petra Holm shouted.', '@petra'],
  ['broken off', '“We never—” Petra Holm began.', '@petra'],
  ['a full stop within the marks', '“The bridge is safe.” said Petra Holm.', '@petra'],
  ['an alias', '“The bridge is safe,” the Bosun said.', '@petra'],
  ['nobody known', '“Nobody asked us,” said Runa Tveit.', 'Runa Tveit'],
  ['with a job before the name', '“Nobody asked us,” says bridge keeper Runa Tveit.', 'Runa Tveit'],
  [
    'with an article and a job',
    '“Nobody asked us,” said the bridge keeper Runa Tveit.',
    'Runa Tveit',
  ],
  ['with a job behind', '“Nobody asked us,” said Runa Tveit, a bridge keeper.', 'Runa Tveit'],
  ['with an age', '“Nobody asked us,” said Runa Tveit, 52.', 'Runa Tveit'],
  [
    'with a book',
    '“Nobody asked us,” says historian Runa Tveit, author of The Long Span.',
    'Runa Tveit',
  ],
  [
    'the job first, then the name',
    '“Nobody asked us,” said the bridge keeper, Runa Tveit.',
    'Runa Tveit',
  ],
  [
    'with much between name and verb',
    '“Nobody asked us,” Runa Tveit, who has kept the bridge since 1998, told the inquiry.',
    'Runa Tveit',
  ],
  ['with an adverb', '“Nobody asked us,” Runa Tveit later said.', 'Runa Tveit'],
  ['with an adverb before the verb', '“Nobody asked us,” drily notes Runa Tveit.', 'Runa Tveit'],
  ['a time behind', '“Nobody asked us,” said Runa Tveit on Monday.', 'Runa Tveit'],
  ['a place behind', '“Nobody asked us,” Runa Tveit said at the quay.', 'Runa Tveit'],
  ['a title', '“Nobody asked us,” said Dr Runa Tveit.', 'Runa Tveit'],
  ['a title with a stop', '“Nobody asked us,” said Mrs. Runa Tveit.', 'Runa Tveit'],
  ['initials', '“Nobody asked us,” said J. R. Tveit.', 'J. R. Tveit'],
  ['particles', '“Nobody asked us,” said Lotte van der Meulen.', 'Lotte van der Meulen'],
  ['a hyphen and an apostrophe', '“Nobody asked us,” said Anne-Lise O’Dowd.', 'Anne-Lise O’Dowd'],
  ['two verbs', '“Nobody asked us,” Runa Tveit laughed and said.', 'Runa Tveit'],
  ['the perfect', '“Nobody asked us,” Runa Tveit has said.', 'Runa Tveit'],
  ['a verb with a particle', '“Nobody asked us,” Runa Tveit pointed out.', 'Runa Tveit'],
  ['put it', '“Nobody asked us,” is how Runa Tveit put it.', 'Runa Tveit'],
  ['according to', '“Nobody asked us,” according to Runa Tveit.', 'Runa Tveit'],
  ['a dash', '“Nobody asked us.” — Runa Tveit', 'Runa Tveit'],
  ['an organisation', '“Trains will run,” said Northline Rail.', '@northline'],
  [
    'an organisation nobody knows',
    '“Trains will run,” said the Quill Transport Council.',
    'Quill Transport Council',
  ],
  ['a body that wrote', '“Trains will run,” Northline wrote on its website.', '@northline'],
];

const SAID_BEFORE: readonly Labelled[] = [
  ['a colon', 'Petra Holm said: “The bridge is safe.”', '@petra'],
  ['a comma', 'Petra Holm said, “The bridge is safe.”', '@petra'],
  ['nothing', 'Petra Holm said “The bridge is safe.”', '@petra'],
  ['a colon after another verb', 'Petra Holm shook her head: “The bridge is safe.”', '@petra'],
  [
    'a colon far from its subject',
    'Asked about the cracks, Petra Holm pointed to the engineers and their reports: “The bridge is safe.”',
    '@petra',
  ],
  ['a name and a colon', 'Petra Holm: “The bridge is safe.”', '@petra'],
  ['told somebody', 'Petra Holm told the inquiry: “The bridge is safe.”', '@petra'],
  ['a place first', 'At the quay on Monday Petra Holm said: “The bridge is safe.”', '@petra'],
  ['a statement first', 'In a statement, Runa Tveit said: “Nobody asked us.”', 'Runa Tveit'],
  [
    'somebody else in the clause before',
    'When Dov Arden opened the bridge, Petra Holm said, “It is safe.”',
    '@petra',
  ],
  ['asked, answered', 'Asked whether Dov Arden knew, Petra Holm replied, “No.”', '@petra'],
  [
    'much between name and verb',
    'Runa Tveit, a bridge keeper for 26 years, said: “Nobody asked us.”',
    'Runa Tveit',
  ],
  [
    'a relative clause between',
    'Runa Tveit, who kept the bridge when Dov Arden was mayor, said: “Nobody asked us.”',
    'Runa Tveit',
  ],
  [
    'the job, the name, the verb',
    'The bridge keeper, Runa Tveit, said: “Nobody asked us.”',
    'Runa Tveit',
  ],
  [
    'a statement that somebody made',
    'A statement from Northline Rail read: “Trains will run.”',
    '@northline',
  ],
  [
    'a letter of somebody',
    'In her letter to the council, Runa Tveit wrote: “Nobody asked us.”',
    'Runa Tveit',
  ],
  ['continued', 'Runa Tveit shrugged and added: “Nobody asked us.”', 'Runa Tveit'],
  ['adding', 'Runa Tveit laughed, adding: “Nobody asked us.”', 'Runa Tveit'],
  ['went on to say', 'Runa Tveit went on to say: “Nobody asked us.”', 'Runa Tveit'],
  ['as somebody put it', 'As Runa Tveit put it: “Nobody asked us.”', 'Runa Tveit'],
  ['in the words of', 'In the words of Runa Tveit, “Nobody asked us.”', 'Runa Tveit'],
  ['quoted as saying', 'Runa Tveit was quoted as saying: “Nobody asked us.”', 'Runa Tveit'],
];

const WITHIN_A_SENTENCE: readonly Labelled[] = [
  ['that', 'Petra Holm said that the bridge was “safe for now”.', '@petra'],
  ['without that', 'Petra Holm said the bridge was “safe for now”.', '@petra'],
  ['called', 'Petra Holm called the report “a work of fiction”.', '@petra'],
  ['described as', 'Petra Holm described the report as “a work of fiction”.', '@petra'],
  ['by somebody', 'The report was described by Petra Holm as “a work of fiction”.', '@petra'],
  [
    'by somebody, behind',
    'The report was dismissed as “a work of fiction” by Petra Holm.',
    '@petra',
  ],
  [
    'what somebody called',
    'Petra Holm resigned over what Runa Tveit called “a work of fiction”.',
    'Runa Tveit',
  ],
  [
    'somebody within what somebody said',
    'Petra Holm said that Dov Arden had called the report “a work of fiction”.',
    '@dov',
  ],
  [
    'somebody else in the words told',
    'Petra Holm said Dov Arden’s report was “a work of fiction”.',
    '@petra',
  ],
  [
    'said at the end',
    'The report was “a work of fiction” and would be ignored, Petra Holm said.',
    '@petra',
  ],
  [
    'said at the end, somebody else before',
    'Dov Arden would have stayed, but he was “tired of the meetings,” says Petra Holm.',
    '@petra',
  ],
  ['according to, first', 'According to Petra Holm, the report is “a work of fiction”.', '@petra'],
  ['according to, last', 'The report is “a work of fiction”, according to Petra Holm.', '@petra'],
  [
    'two in one',
    'Petra Holm called it “a work of fiction” and “an insult to engineers”.',
    '@petra',
    '@petra',
  ],
  [
    'two voices',
    'Petra Holm called it “a work of fiction”, while Dov Arden said it was “the plain truth”.',
    '@petra',
    '@dov',
  ],
  [
    'two voices, but',
    'Petra Holm said it was “fine to cross”, but Dov Arden warned that it was “held up by paint”.',
    '@petra',
    '@dov',
  ],
  ['accused', 'Petra Holm accused Dov Arden of “playing with lives”.', '@petra'],
  ['two verbs', 'Petra Holm thanked the crews but warned of “a long winter”.', '@petra'],
  ['promised to', 'Petra Holm promised to “rebuild every arch”.', '@petra'],
  ['one word with a cue', 'Petra Holm called the report “fiction”.', '@petra'],
  ['who said', 'Petra Holm, who said the bridge was “safe for now”, has resigned.', '@petra'],
  [
    'who hoped',
    'Petra Holm, who told the inquiry that she hopes to “see the bridge open again”, has resigned.',
    '@petra',
  ],
  ['a claim', 'Petra Holm’s claim that the bridge was “safe for now” was wrong.', '@petra'],
  [
    'a noun that looks like a verb',
    'Petra Holm said the council’s claims were “a work of fiction”.',
    '@petra',
  ],
  ['wanted', 'Petra Holm wants the bridge “open to everyone by Easter”.', '@petra'],
];

const SPLIT: readonly Labelled[] = [
  ['one sentence', '“The bridge,” said Petra Holm, “is safe for now.”', '@petra', '@petra'],
  ['two sentences', '“The bridge is safe,” said Petra Holm. “Cross it.”', '@petra', '@petra'],
  [
    'three',
    '“It is safe,” said Petra Holm. “Cross it.” She added: “But slowly.”',
    '@petra',
    '@petra',
    '@petra',
  ],
  [
    'a paragraph that goes on',
    '“The bridge is safe,” said Petra Holm.\n“I cross it every day.”',
    '@petra',
    '@petra',
  ],
  [
    'she added, in the next paragraph',
    'Petra Holm said the bridge was closed.\nShe added: “It will open.”',
    '@petra',
  ],
  [
    'a colon that leads to the next paragraph',
    'Petra Holm told the inquiry:\n“The bridge is safe. I cross it every day.”',
    '@petra',
  ],
  [
    'a sentence before, without a cue of its own',
    'Petra Holm denied that the bridge was closed. “I crossed it this morning.”',
    '@petra',
  ],
  ['a feeling before', 'Runa Tveit was furious. “I kept that bridge for 26 years.”', 'Runa Tveit'],
  [
    'another voice between',
    '“It is safe,” said Petra Holm. Dov Arden disagreed. “It is rust and paint.”',
    '@petra',
    '@dov',
  ],
  [
    'over paragraphs in one',
    '“The bridge is safe.\n“I cross it every day,” said Petra Holm.',
    '@petra',
  ],
  [
    'the rest of what was told',
    'Petra Holm said the cracks were old. They were “not worth a headline”.',
    '@petra',
  ],
];

const PRONOUNS: readonly Labelled[] = [
  ['she', 'Petra Holm opened the bridge. “It is safe,” she said.', '@petra'],
  ['she, said before', 'Petra Holm opened the bridge. She said: “It is safe.”', '@petra'],
  ['across a paragraph', 'Petra Holm opened the bridge.\n“It is safe,” she said.', '@petra'],
  [
    'the one of that title',
    'Mr Arden met Ms Holm at the bridge. “It is safe,” she said.',
    '@petra',
  ],
  [
    'the one of that title, other way',
    'Ms Holm met Mr Arden at the bridge. “It is rust,” he said.',
    '@dov',
  ],
  [
    'the subject rather than the object',
    'Runa Tveit praised Britt Solheim. “They all worked hard,” she said.',
    'Runa Tveit',
  ],
  [
    'not whom a quote names',
    'Petra Holm spoke first. “Runa Tveit kept it well,” she said.',
    '@petra',
  ],
  ['they', 'A former keeper wrote to us. “Nobody asked,” they said.', '~a former keeper'],
  [
    'he, then the other he',
    'Ivor Lange walked out. “Enough,” he said. Mr Arden stayed. “It is rust,” he said.',
    '@ivor',
    '@dov',
  ],
  [
    'her title tells',
    'Dov Arden listened as Princess Anneke spoke. “I grew up here,” she said.',
    '@anneke',
  ],
  [
    'a spokeswoman',
    'A spokeswoman for Northline Rail apologised. “We were late,” she said.',
    '~a spokeswoman for Northline Rail',
  ],
];

const SHORT_NAMES: readonly Labelled[] = [
  ['a surname', 'Petra Holm opened it. “It is safe,” Holm said.', '@petra'],
  ['a surname with a title', 'Petra Holm opened it. “It is safe,” Ms Holm said.', '@petra'],
  ['a first name', 'Petra Holm opened it. “It is safe,” said Petra.', '@petra'],
  ['a surname nobody knows', 'Runa Tveit kept it. “Nobody asked,” said Tveit.', 'Runa Tveit'],
  ['a surname with a doctor', 'Runa Tveit kept it. “Nobody asked,” said Dr Tveit.', 'Runa Tveit'],
  ['a knight by his first name', 'Sir Ivor Lange came. “It is moss,” Sir Ivor said.', '@ivor'],
  ['a name with a title, short', 'Princess Anneke came. “I grew up here,” said Anneke.', '@anneke'],
  ['an alias that is a title', '“I grew up here,” the Duchess of Merrow said.', '@anneke'],
  [
    'a surname before its full name',
    '“It is safe,” Holm said. Petra Holm is a minister.',
    '@petra',
  ],
  ['two of a name', 'John Marsh spoke. “I was there,” he said.', '@marsh|@marsh-younger'],
  [
    'two of a surname, the latest',
    'Runa Tveit and her brother Olav Tveit came. Olav Tveit spoke first. “No,” Tveit said.',
    'Olav Tveit',
  ],
  [
    'an organisation, short',
    'Northline Rail runs it. “We were late,” Northline said.',
    '@northline',
  ],
];

const TITLES_ALONE: readonly Labelled[] = [
  ['the minister', 'Petra Holm opened it. “It is safe,” the minister said.', '@petra'],
  ['the roads minister', 'Petra Holm opened it. “It is safe,” said the roads minister.', '@petra'],
  [
    'the mayor, not the minister',
    'Petra Holm met Dov Arden. “It is rust,” the mayor said.',
    '@dov',
  ],
  [
    'a job told in the text',
    'Runa Tveit, the bridge keeper, came down. “Nobody asked,” the keeper said.',
    'Runa Tveit',
  ],
  [
    'a job before the name',
    'Bridge keeper Runa Tveit came down. “Nobody asked,” the keeper said.',
    'Runa Tveit',
  ],
  ['a description', 'Ivor Lange came down. “It is moss,” the botanist said.', '@ivor'],
  ['a job nobody told', 'The bridge was shut. “Nobody asked,” the keeper said.', '~the keeper'],
  ['the company', 'Northline Rail is late. “We are sorry,” the company said.', '@northline'],
];

const UNNAMED: readonly Labelled[] = [
  ['a former something', '“It was paint,” a former inspector said.', '~a former inspector'],
  [
    'said before',
    'A former inspector suggests that it was “held up by paint”.',
    '~a former inspector',
  ],
  [
    'close to',
    '“It was paint,” a source close to the inspectorate tells the Gazette.',
    '~a source close to the inspectorate',
  ],
  [
    'familiar with',
    '“It was paint,” said a person familiar with the report.',
    '~a person familiar with the report',
  ],
  ['one', 'One inspector said it was “held up by paint”.', '~one inspector'],
  [
    'who asked not to be named',
    'An inspector, who asked not to be named because he fears for his job, said it was “held up by paint”.',
    '~an inspector',
  ],
  [
    'who worked there',
    'A painter who worked on the bridge said it was “held up by habit”.',
    '~a painter who worked on the bridge',
  ],
  ['sources', 'It was “held up by paint”, sources said.', '~sources'],
  [
    'officials',
    '“It was paint,” officials at the inspectorate said.',
    '~officials at the inspectorate',
  ],
  [
    'a spokesman',
    '“We are looking into it,” said a spokesman for the ministry.',
    '~a spokesman for the ministry',
  ],
  [
    'a spokesman on a day',
    '“We are looking into it,” a spokesman for the ministry said on Monday.',
    '~a spokesman for the ministry',
  ],
  ['according to', 'It was “held up by paint”, according to a former clerk.', '~a former clerk'],
  [
    'the source goes on',
    'A ministry insider says it was “held up by paint”. “Everyone knew,” the source adds.',
    '~a ministry insider',
    '~a ministry insider',
  ],
  [
    'the insider goes on, after somebody else',
    'A ministry insider says it was “held up by paint”. Petra Holm denied it. “It is safe,” she said.\n“Everyone knew,” the insider added.',
    '~a ministry insider',
    '@petra',
    '~a ministry insider',
  ],
  [
    'which of two',
    'A painter said it was “held up by paint”. An inspector said it was “a matter of time”. “Everyone knew,” the painter added.',
    '~a painter',
    '~an inspector',
    '~a painter',
  ],
  [
    'the official goes on',
    'One official in the ministry said it was “too late”. “Everyone knew,” the official said.',
    '~one official in the ministry',
    '~one official in the ministry',
  ],
  [
    'a source is another one',
    'A ministry insider says it was “held up by paint”. It will be “years before it opens,” says a source.',
    '~a ministry insider',
    '~a source',
  ],
  [
    'one of them',
    'Two painters who worked there agreed. “Everyone knew,” one of them said.',
    '~one of two painters who worked there',
  ],
  [
    'not whom it is about',
    '“Petra Holm knew,” an aide to Dov Arden said.',
    '~an aide to Dov Arden',
  ],
  ['residents', 'Residents said they were “sick of the noise”.', '~residents'],
];

const NO_QUOTES: readonly Labelled[] = [
  ['a word held at arm’s length', 'The “bridge” is a plank.', 'x'],
  ['so-called', 'The so-called “bridge of sighs” is a plank.', 'x'],
  ['a heading', '## ‘A bridge too far’ for the council', 'x'],
  ['a song', 'They played “Over the Water” twice.', 'x'],
  ['a book called', 'Runa Tveit wrote a book called “The Long Span”.', 'x'],
  ['a film', 'She starred in the film “Night of the Bridge Keepers”.', 'x'],
  ['a word as a word', 'The word “bridge” is old.', 'x'],
  ['a sign', 'A sign says “Closed”.', 'x'],
  [
    'a pull quote',
    '“It was paint and it always had been,” said Runa Tveit.\n> It was paint and it always had been',
    'Runa Tveit',
    'x',
  ],
  ['a headline in a paragraph', 'Keeper of Bridge Says It Was ‘Held Up by Paint’', 'x'],
  [
    'words quoted twice',
    'The bridge was “held up by paint”.\n“It was held up by paint and prayer,” said Runa Tveit.',
    'x',
    'Runa Tveit',
  ],
  ['a nickname', 'Olaf “Bear” Brandt won the race.', 'x'],
];

export const LABELLED: readonly Labelled[] = [
  ...SAID_AFTER,
  ...SAID_BEFORE,
  ...WITHIN_A_SENTENCE,
  ...SPLIT,
  ...PRONOUNS,
  ...SHORT_NAMES,
  ...TITLES_ALONE,
  ...UNNAMED,
  ...NO_QUOTES,
];
