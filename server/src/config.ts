/** What a site may set under `newsdesk.config` in its `config/plugins`. Nothing, so far. */
export type Settings = Record<never, never>;

const DEFAULTS: Settings = {};

/**
 * Checks the settings of a site, which Strapi has filled up with the defaults.
 *
 * @throws Error naming every setting that does not exist; Strapi puts the plugin's name before it.
 */
const checkSettings = (settings: object): void => {
  const known = Object.keys(DEFAULTS);
  const unknown = Object.keys(settings).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;

  const names = unknown.map((name) => `"${name}"`).join(', ');
  const list = known.length === 0 ? 'there are none yet' : `there are ${known.join(', ')}`;
  throw new Error(
    unknown.length === 1
      ? `${names} is not a setting; ${list}.`
      : `${names} are not settings; ${list}.`,
  );
};

/** Settings of a site's `config/plugins`, with their defaults. */
export const config = {
  default: DEFAULTS,
  validator: checkSettings,
};
