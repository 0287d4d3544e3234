/** What the nth article and the nth person of a large newsroom are: plain data, always the same. */

const QUOTES = 8;
const SECTIONS = ['Politics', 'Environment', 'Sport', 'Magazine'];
const PLACES = ['harbour', 'ferry', 'lighthouse', 'market', 'council', 'school', 'hospital'];

const at = (list, n) => list[n % list.length];

export const plannedPerson = (n) => ({ name: `Speaker Number ${n}` });

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
