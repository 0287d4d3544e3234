/** What the nth article and the nth person of a large newsroom are: plain data, always the same. */

const QUOTES = 8;
const SECTIONS = ['Politics', 'Environment', 'Sport', 'Magazine'];
const PLACES = ['harbour', 'ferry', 'lighthouse', 'market', 'council', 'school', 'hospital'];

const at = (list, n) => list[n % list.length];

const GIVEN = [
  'Ada Bram Corin Dorrit Elke Falk Gideon Hanneke Ilse Jonas Kerstin Lothar Mina Nils Odile Pia',
  'Quentin Rosa Stellan Thea Ulf Vera Wim Xenia Yann Zita Abel Berit Clara Dirk Edda Frieda',
  'Gustav Hedda Ines Joris Karl Liv Marguerite Nell',
].flatMap((line) => line.split(' '));
const SURNAME = [
  'Ash Birk Cran Dun Elm Fal Gar Hol Ing Keld Lang Mar Nor Oat Pell Rad Sand Thorn Ul Wend Yar Zell',
  'acre bourne by combe dale den ey field ford gate ham hurst keld land ley low marsh mere ness over',
  ' er son',
].map((line) => line.split(' '));

/** Syllables, and a number once all of them are used up. */
const surname = (k) => {
  let left = k;
  const syllables = SURNAME.map((choice) => {
    const syllable = at(choice, left);
    left = Math.floor(left / choice.length);
    return syllable;
  });
  return `${syllables.join('')}${left || ''}`;
};

/** Of many people hundreds share a given name, and dozens a surname, as in a large newsroom. */
export const plannedPerson = (n) => ({
  name: `${at(GIVEN, n)} ${surname(Math.floor(n / GIVEN.length))}`,
});

/** Six quotes by name and two of one source, each in a paragraph of the body. */
export const plannedArticle = (n, people) => {
  const place = at(PLACES, n);
  const quotes = Array.from({ length: QUOTES }, (_, index) => ({
    text: `Nobody asked the ${place} about case ${n} part ${index}`,
    ...(index % 4 === 3
      ? {
          attribution: 'anonymous',
          sourceDescription: `a clerk at the ${place}`,
          sourceProximity: 'witness',
        }
      : { attribution: 'named', speaker: (n * 7 + index) % people }),
  }));
  const filler = `It rained on the ${place}, and whoever waited there went home late. `.repeat(3);
  return {
    title: `Case ${n} of the ${place}`,
    standfirst: `What became of case ${n}.`,
    section: at(SECTIONS, n),
    authors: [n % people],
    body: quotes.map(({ text }) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: `“${text},” somebody said. ${filler}` }],
    })),
    quotes,
  };
};

export const slugOf = (title) => title.toLowerCase().replaceAll(' ', '-');
