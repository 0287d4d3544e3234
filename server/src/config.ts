/** Settings of a site's `config/plugins`, with their defaults. */
export const config = {
  default: {},
  validator(_settings: unknown): void {},
};
