/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm installed is not what package-lock.json asks for. Compares with the record that
 * npm keeps in node_modules, so that it does not matter who installed, and a cut-off install shows.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} found node_modules/.package-lock.json, or null where there is none
 */
export const isInstallStale = (wanted, found) => {
  if (!found) return true;
  return Object.entries(wanted.packages).some(
    ([path, { version, link, optional, devOptional }]) => {
      // The workspaces themselves and links to them are of no version.
      if (link || !path.startsWith('node_modules/')) return false;
      const there = found.packages[path];
      if (!there) return !optional && !devOptional;
      return there.version !== version;
    },
  );
};
