/** @typedef {{ packages: Record<string, { resolved?: string, link?: boolean }> }} Lock */

/**
 * The packages of a package-lock.json that it would have downloaded from a place of its own. Without
 * such addresses npm asks whatever registry the machine uses, and its integrity hashes still hold.
 * @param {Lock} lock
 * @returns {string[]} their paths; a link to a workspace is no download
 */
export const downloadAddresses = ({ packages }) =>
  Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved && !link)
    .map(([path]) => path);
