const ascending = (values) => [...values].sort((a, b) => a - b);

/** @param {readonly number[]} values at least one */
export const median = (values) => {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The value that a share of all lie at or below. @param {readonly number[]} values @param {number} share */
export const percentile = (values, share) =>
  ascending(values)[Math.max(0, Math.ceil(values.length * share) - 1)];

/** How far apart values lie, as a share of their median. @param {readonly number[]} values */
export const spread = (values) =>
  (Math.max(...values) - Math.min(...values)) / (median(values) || 1);
