import type { ArticleFacts, Problem, QuoteId } from '../../../content-types';
import { RULES } from '../../../server/src/sources/rules/rules';
import { anonymous, facts, KEY, named, source } from './facts';

const check = (id: string, changes: Partial<ArticleFacts>): Problem[] => {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule.check(facts(changes));
};

const IN_SOURCE = { in: 'source', source: KEY };
const QUOTES_FIELD = { in: 'article', field: 'quotes' };
const quote = (id: string) => ({ in: 'quote', quote: id });
const wording = { bare: false, plural: false, rote: false };

/** For each rule what it has to say something about, where, and what it keeps silent about. */
const EXAMPLES: Record<
  string,
  { speaks: [Partial<ArticleFacts>, object][]; silent: Partial<ArticleFacts>[] }
> = {
  'description-missing': {
    speaks: [[{ sources: [source({ description: null })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }],
  },
  'description-bare': {
    speaks: [[{ sources: [source({ wording: { ...wording, bare: true } })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }],
  },
  'description-plural': {
    speaks: [[{ sources: [source({ wording: { ...wording, plural: true } })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }],
  },
  'reason-missing': {
    speaks: [[{ sources: [source({ reason: null })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }],
  },
  'reason-rote': {
    speaks: [[{ sources: [source({ wording: { ...wording, rote: true } })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }],
  },
  'proximity-missing': {
    speaks: [[{ sources: [source({ proximity: null })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }],
  },
  'not-attested': {
    speaks: [[{ sources: [source({ attestedBy: null })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }, { sources: [source({ approvedBy: null })] }],
  },
  'not-approved': {
    speaks: [[{ sources: [source({ approvedBy: null })] }, IN_SOURCE]],
    silent: [{ sources: [source()] }, { sources: [source({ attestedBy: null })] }],
  },
  'approver-is-author': {
    speaks: [[{ sources: [source({ approvedBy: 7 })], writers: [4, 7] }, IN_SOURCE]],
    silent: [
      { sources: [source({ approvedBy: 7 })], writers: [4] },
      { sources: [source({ approvedBy: null })], writers: [4] },
      {
        sources: [source({ approvedBy: 7 })],
        writers: [7],
        house: { density: 5, authorMayConfirm: true },
      },
    ],
  },
  'first-voice-anonymous': {
    speaks: [
      [{ quotes: [anonymous(), named()] }, quote('anonymous-quote')],
      [{ quotes: [named({ state: 'drifted' }), anonymous()] }, quote('anonymous-quote')],
    ],
    silent: [
      { quotes: [] },
      { quotes: [named(), anonymous()] },
      { quotes: [anonymous({ state: 'paraphrase', form: 'paraphrase' })] },
    ],
  },
  'anonymous-density': {
    speaks: [
      [{ quotes: [anonymous(), anonymous()], words: 399 }, QUOTES_FIELD],
      [{ quotes: [anonymous(), anonymous()], words: 0 }, QUOTES_FIELD],
    ],
    silent: [
      { quotes: [anonymous(), anonymous()], words: 400 },
      { quotes: [anonymous(), named()], words: 10 },
      { quotes: [], words: 0 },
    ],
  },
  'anonymous-voices-only': {
    speaks: [[{ quotes: [anonymous()], restsOnSources: true }, QUOTES_FIELD]],
    silent: [
      { quotes: [anonymous()], restsOnSources: false },
      { quotes: [anonymous(), named()], restsOnSources: true },
      { quotes: [], restsOnSources: true },
    ],
  },
  'quote-drifted': {
    speaks: [[{ quotes: [anonymous({ state: 'drifted' })] }, quote('anonymous-quote')]],
    silent: [
      { quotes: [named()] },
      { quotes: [named({ state: 'paraphrase', form: 'paraphrase' })] },
      { quotes: [named({ state: 'drifted' })], words: 0 },
    ],
  },
  'passage-unrecorded': {
    speaks: [
      [
        { unrecorded: [{ text: 'a commercial risk', span: { block: 2, start: 5, end: 22 } }] },
        { in: 'passage', block: 2, start: 5, end: 22, text: 'a commercial risk' },
      ],
    ],
    silent: [{ unrecorded: [{ text: 'free will', span: { block: 2, start: 5, end: 14 } }] }],
  },
  'speaker-missing': {
    speaks: [[{ quotes: [named({ hasSpeaker: false })] }, quote('named-quote')]],
    silent: [{ quotes: [named(), anonymous()] }],
  },
  'byline-missing': {
    speaks: [[{ bylines: 0 }, { in: 'article', field: 'authors' }]],
    silent: [{ bylines: 1 }],
  },
  'related-story-dead': {
    speaks: [[{ deadRelated: [3] }, { in: 'relatedStory', index: 3 }]],
    silent: [{ deadRelated: [] }],
  },
};

it('has an example of every rule', () => {
  expect(Object.keys(EXAMPLES)).toEqual(RULES.map(({ id }) => id));
});

describe.each(Object.entries(EXAMPLES))('%s', (id, { speaks, silent }) => {
  it.each(speaks.map(([changes, place], index) => ({ index, changes, place })))(
    'speaks, and leads there (example $index)',
    ({ changes, place }) => {
      const [problem, ...others] = check(id, changes);
      expect(problem?.place).toEqual(place);
      expect(problem?.message).toMatch(/^[A-Z“0-9].*\.$/);
      expect(others).toEqual([]);
    },
  );

  it.each(silent.map((changes, index) => ({ index, changes })))(
    'is silent (example $index)',
    ({ changes }) => {
      expect(check(id, changes)).toEqual([]);
    },
  );
});

it('says something of each source, quote, passage and related story it is about', () => {
  expect(
    check('not-attested', {
      sources: [source({ attestedBy: null }), source(), source({ attestedBy: null })],
    }),
  ).toHaveLength(2);
  const second = anonymous({ documentId: 'second' as QuoteId, state: 'drifted' });
  expect(
    check('quote-drifted', { quotes: [anonymous({ state: 'drifted' }), second] }).map(
      ({ place }) => place,
    ),
  ).toEqual([quote('anonymous-quote'), quote('second')]);
  expect(check('related-story-dead', { deadRelated: [0, 2] })).toHaveLength(2);
});

it('quotes no more of somebody’s words than leads to them', () => {
  const text = 'word '.repeat(900).trim();
  const [problem] = check('quote-drifted', { quotes: [anonymous({ text, state: 'drifted' })] });
  expect(problem?.message.length).toBeLessThan(110);
});

it.each([
  ['It is signed.', 'It is signed'],
  ['It is signed,', 'It is signed'],
  ['It is signed...', 'It is signed...'],
  ['It is signed!', 'It is signed!'],
  ['🦭'.repeat(80), `${'🦭'.repeat(59)}…`],
])('quotes “%s” in a sentence as “%s”', (text, words) => {
  const [problem] = check('quote-drifted', { quotes: [anonymous({ text, state: 'drifted' })] });
  expect(problem?.message).toBe(`The words “${words}” are not in the body.`);
});
