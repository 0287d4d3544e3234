/**
 * Measures several things in turn, round after round: what else the machine does meets all alike.
 * One more round goes before them, for caches and compilers, and is not counted.
 * @template {string} Name
 * @template Value
 * @param {number} rounds
 * @param {Record<Name, (round: number) => Promise<Value>>} measures
 * @returns {Promise<Record<Name, Value[]>>} what each gave, by round
 */
export const inRounds = async (rounds, measures) => {
  const names = Object.keys(measures);
  const given = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    // Every other round the other way about: none always follows the same one.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await measures[name](round);
      if (round > 0) given[name].push(value);
    }
  }
  return given;
};
