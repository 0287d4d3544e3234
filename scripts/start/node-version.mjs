const OLDEST = 20;
const NEWEST = 26;

/**
 * One line for a Node that Strapi does not run on, or null where it does.
 * Written for old Nodes to read.
 * @param {string} version such as `20.11.1`
 * @returns {string | null}
 */
export const nodeComplaint = (version) => {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST && major <= NEWEST) return null;
  return (
    'Newsdesk needs Node ' +
    OLDEST +
    ' to ' +
    NEWEST +
    '; this is Node ' +
    version +
    '. Install another from https://nodejs.org and run the command again.'
  );
};
