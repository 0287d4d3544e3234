/** `newsdesk.config.ledger` of a site's `config/plugins`. */
export interface LedgerSettings {
  /** Secret under which entries are hashed. Left out, the ledger is a chain without one. */
  key?: string;
  /** Keys of earlier entries, so that those can still be verified. */
  previousKeys: string[];
  /** Whether entries without a key are right beside those with one: the site began without. */
  allowKeyless: boolean;
}

const NAMES: readonly string[] = [
  'key',
  'previousKeys',
  'allowKeyless',
] satisfies (keyof LedgerSettings)[];

/** As many characters as 16 random bytes have in hexadecimal. */
const SHORTEST_KEY = 32;

/** What holds where a site sets nothing: keys come from the environment alone. */
export const ledgerSettingsFrom = (environment: NodeJS.ProcessEnv): LedgerSettings => ({
  // Set and empty, as in a copied `.env.example`, is as good as not set.
  key: environment.NEWSDESK_LEDGER_KEY || undefined,
  previousKeys: (environment.NEWSDESK_LEDGER_PREVIOUS_KEYS ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== ''),
  allowKeyless: environment.NEWSDESK_LEDGER_ALLOW_KEYLESS === 'true',
});

const wrongKey = (name: string, key: unknown): string[] => {
  if (typeof key !== 'string') return [`"${name}" must be a string.`];
  if (key.length < SHORTEST_KEY) {
    return [
      `"${name}" must have ${SHORTEST_KEY} characters or more; make one with \`openssl rand -hex 32\`.`,
    ];
  }
  return key.includes(',') ? [`"${name}" must not contain a comma.`] : [];
};

/** What is wrong with these settings, in sentences that never repeat a key. */
export const wrongLedgerSettings = (settings: unknown): string[] => {
  if (typeof settings !== 'object' || settings === null) return ['"ledger" must be an object.'];
  const { key, previousKeys = [], allowKeyless = false } = settings as Record<string, unknown>;
  const wrong = Object.keys(settings)
    .filter((name) => !NAMES.includes(name))
    .map((name) => `"ledger.${name}" is not a setting; there are ${NAMES.join(', ')}.`);
  if (key !== undefined && key !== null) wrong.push(...wrongKey('ledger.key', key));
  if (Array.isArray(previousKeys)) {
    for (const [index, previous] of previousKeys.entries()) {
      wrong.push(...wrongKey(`ledger.previousKeys[${index}]`, previous));
    }
  } else {
    wrong.push('"ledger.previousKeys" must be a list.');
  }
  if (typeof allowKeyless !== 'boolean') {
    wrong.push('"ledger.allowKeyless" must be true or false.');
  }
  return wrong;
};
