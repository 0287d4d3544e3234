import { keptValues } from '../../../admin/src/sources/kept-values';

it('keeps what was typed in the form of a quote, and nothing that marking it writes', () => {
  const saved = { text: 'Never', attribution: 'named', speaker: { connect: [] }, saidTo: null };
  expect(
    keptValues(
      {
        ...saved,
        text: 'Never again',
        attribution: 'anonymous',
        speaker: { connect: [{ id: 1 }] },
      },
      saved,
    ),
  ).toEqual({ text: 'Never again' });
  expect(keptValues({ ...saved, speaker: { connect: [] } }, saved)).toEqual({});
});
