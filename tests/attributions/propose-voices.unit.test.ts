import type { PersonId, SourceKey } from '../../content-types';
import { proposeVoices, type RecordedVoice } from '../../server/src/attributions';
import { passages } from '../../server/src/quotations';
import { blocksOf, KNOWN, label, propose } from './labelling';

const cues = (text: string) => propose(text).map(({ cue }) => cue?.text ?? null);

describe('the cue words', () => {
  it.each<[string, ...(string | null)[]]>([
    ['“No,” she told the council.', null],
    ['Petra Holm rose. “No,” she told the council.', 'she told the council'],
    ['It was “no good”, according to a former clerk.', 'according to a former clerk'],
    ['Runa Tveit, a bridge keeper, said: “No.”', 'Runa Tveit, a bridge keeper, said'],
    ['“No,” said historian Runa Tveit, 52.', 'said historian Runa Tveit'],
    ['“Yes,” said Runa Tveit, “and no.”', 'said Runa Tveit', 'said Runa Tveit'],
    ['It was called “no good” by Runa Tveit.', 'called “no good” by Runa Tveit'],
    ['Runa Tveit shrugged: “No.”', 'Runa Tveit'],
    ['Petra Holm told us:\n“No, and that is that.”', 'Petra Holm told us'],
    ['The “bridge” is a plank.', null],
  ])('of %s', (text, ...expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it('are cut out of the block they stand in', () => {
    const [proposal] = propose('Nobody spoke.\nPetra Holm told us:\n“No, and that is that.”');
    expect(proposal?.cue?.span).toEqual({ block: 1, start: 0, end: 18 });
  });
});

describe('the form', () => {
  it.each<[string, ...('direct' | 'partial')[]]>([
    ['“It is safe,” said Petra Holm.', 'direct'],
    ['Petra Holm said: “It is safe.”', 'direct'],
    ['Petra Holm said it was “safe for now”.', 'partial'],
    ['Petra Holm said it was “safe for now.”', 'partial'],
    ['“The bridge,” said Petra Holm, “is safe for now.”', 'direct', 'direct'],
    ['“Is it safe?” asked Petra Holm.', 'direct'],
    ['Petra Holm called it “a wreck” and “a disgrace”.', 'partial', 'partial'],
    ['“Safe for now” is how Petra Holm put it.', 'partial'],
    ['She knew the “Bosun”.', 'partial'],
    ['“I’m done,” she said. “and out.”', 'direct', 'partial'],
    ['“1,200 tonnes of rust,” said Petra Holm.', 'direct'],
    ['“…and then it fell,” said Petra Holm.', 'partial'],
  ])('of %s', (text, ...expected) => {
    expect(propose(text).map(({ form }) => form)).toEqual(expected);
  });
});

describe('the same voice', () => {
  const same = (text: string) => propose(text).map(({ sameVoiceAs }) => sameVoiceAs);

  it.each<[string, ...(number | null)[]]>([
    ['“Yes,” said Petra Holm. “And no.”', null, 0],
    ['“Yes,” said Petra Holm.\nMr Arden said: “No.”\n“Yes,” Holm repeated.', null, null, 0],
    ['An aide said it was “too late”. “Everyone knew,” the aide said.', null, 0],
    ['An aide said it was “too late”. It is “years away,” a source said.', null, null],
    ['The “bridge” is “just a plank of wood”.', null, null],
  ])('in %s', (text, ...expected) => {
    expect(same(text)).toEqual(expected);
  });
});

describe('the medium that was told', () => {
  const told = (text: string) => propose(text).map(({ saidTo }) => saidTo);

  it.each<[string, ...(string | null)[]]>([
    ['“No,” Petra Holm told the Harbour Times.', 'Harbour Times'],
    ['“No,” Petra Holm tells GLIMMER exclusively.', 'GLIMMER'],
    ['“No,” Petra Holm told reporters.', null],
    ['“No,” Petra Holm told the Assembly.', null],
    ['“No,” Petra Holm told Dov Arden.', null],
    ['“No,” Petra Holm said in an interview with Radio Nine.', 'Radio Nine'],
    ['Petra Holm told the Harbour Times it was “no good”.', 'Harbour Times'],
    ['Petra Holm was on Radio Nine. “No,” she told the station.', 'Radio Nine'],
    ['“No,” Petra Holm told the station.', null],
    ['“No,” Petra Holm wrote on Instagram.', 'Instagram'],
  ])('in %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the confidence', () => {
  it.each<[string, ...('high' | 'low')[]]>([
    ['“No,” said Petra Holm.', 'high'],
    ['John Marsh said: “No.”', 'low'],
    ['Petra Holm rose. “No,” she said.', 'high'],
    ['Runa Tveit met Britt Solheim. “No,” she said.', 'low'],
    ['Petra Holm hoped to “see it open”.', 'low'],
    ['A clerk says he was “left in the dark”.\nOlaf Brandt lives here.', 'low'],
    ['“No,” said Petra Holm.\n“I never will again.”', 'high', 'low'],
    ['“Nobody said this.”', 'low'],
  ])('in %s', (text, ...expected) => {
    expect(propose(text).map(({ confidence }) => confidence)).toEqual(expected);
  });
});

describe('what is recorded', () => {
  const proposeBeside = (text: string, ...recorded: [number, RecordedVoice][]) => {
    const body = blocksOf(text);
    const options = { locale: 'en-GB', recorded: new Map(recorded) };
    return proposeVoices(body, passages(body), KNOWN, options);
  };

  it('counts more than what the text lets guess, and for what follows', () => {
    const text = 'Somebody rose. “No,” he said. “Never.”';
    const dov: RecordedVoice = { attribution: 'named', person: 'dov' as PersonId };
    expect(proposeBeside(text, [0, dov]).map(label)).toEqual(['@dov', '@dov']);
  });

  it('gives a source that goes on its key', () => {
    const text = 'A ministry insider spoke of “a mess”. “Everyone knew,” the insider added.';
    const insider: RecordedVoice = {
      attribution: 'anonymous',
      source: 'k1' as SourceKey,
      description: 'an insider',
    };
    expect(proposeBeside(text, [0, insider])[1]?.voice).toMatchObject({ source: 'k1' });
    expect(proposeBeside(text)[1]?.voice).toMatchObject({ source: null });
  });
});

describe('people who are known', () => {
  it('are ranked as they are given where several are called the same', () => {
    expect(propose('“No,” said John Marsh.').map(({ voice }) => voice)).toEqual([
      { attribution: 'named', people: ['marsh', 'marsh-younger'] },
    ]);
  });

  it('are found whatever the accents and apostrophes', () => {
    const [proposal] = propose('“No,” said PETRA HÓLM.');
    expect(proposal && label(proposal)).toBe('@petra');
  });

  it('are not who has a longer name', () => {
    expect(propose('“No,” said the Petra Holm Trust.').map(label)).toEqual(['Petra Holm Trust']);
  });
});
