import { config } from '../../server/src/config';

describe('the settings of a site', () => {
  it('may be left out', () => {
    expect(() => config.validator({})).not.toThrow();
  });

  it.each([
    [{ presset: 'strict' }, '"presset" is not a setting; there are none yet.'],
    [{ a: 1, b: 2 }, '"a", "b" are not settings; there are none yet.'],
  ])('refuses %j in one sentence', (settings, sentence) => {
    expect(() => config.validator(settings)).toThrow(sentence);
  });
});
