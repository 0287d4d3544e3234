import { possibleNames } from '../../server/src/people/named-in-text';

describe('what may be names in a text', () => {
  it('is words in a row with a capital among them, as names are compared', () => {
    const names = possibleNames(['said Inês van der Moll’s lawyer, J. R. Pike Jr.']);
    for (const name of ['ines van der moll', 'ines', 'van der moll', 'j. r. pike jr.', 'pike']) {
      expect(names).toContain(name);
    }
    expect(names).not.toContain('lawyer');
    expect(names).not.toContain('lawyer, j');
  });

  it('is in proportion to the text', () => {
    const size = possibleNames([Array.from({ length: 2000 }, (_, i) => `Word${i}`).join(' ')]).size;
    expect(size).toBeLessThan(2000 * 13);
  });
});
