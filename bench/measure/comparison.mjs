import { median, spread } from './statistics.mjs';

/**
 * One line of the results: ours against theirs, each a median of its rounds, and the median of the
 * rounds' own ratios. `spread` says how far apart those lie.
 * @typedef {object} Comparison
 * @property {string} name
 * @property {number} ratio
 * @property {number} ours
 * @property {number} theirs
 * @property {string} unit
 * @property {number} rounds
 * @property {number} spread
 * @property {string} [target] what the ratio should be, as a person reads it
 */

const rounded = (value) => Number(value.toPrecision(4));

/**
 * @param {string} name
 * @param {string} unit
 * @param {readonly number[]} ours by round
 * @param {readonly number[]} theirs of the same rounds
 * @param {{ of?: 'ours' | 'theirs', target?: string }} [how] `theirs` where less is better and the ratio
 *   is to say how many times better ours is
 * @returns {Comparison}
 */
export const comparison = (name, unit, ours, theirs, { of = 'ours', target } = {}) => {
  const ratios = ours.map((value, round) =>
    of === 'ours' ? value / theirs[round] : theirs[round] / value,
  );
  return {
    name,
    ratio: rounded(median(ratios)),
    ours: rounded(median(ours)),
    theirs: rounded(median(theirs)),
    unit,
    rounds: ours.length,
    spread: rounded(spread(ratios)),
    ...(target === undefined ? {} : { target }),
  };
};
