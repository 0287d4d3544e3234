import { config } from '../../server/src/config';

const KEY = 'a key that has thirty-two letters';

describe('the settings of a site', () => {
  it.each([
    [{}],
    [config.default()],
    [{ ledger: {} }],
    [{ ledger: { key: KEY, previousKeys: [KEY] } }],
    [{ siteUrls: ['https://example.org', 'http://localhost:3000/news'] }],
    [{ relatedStories: {} }],
    [{ relatedStories: { max: 100 } }],
    [{ sourcing: {} }],
    [{ sourcing: { preset: 'wire', density: 3, defaultDescription: { '': 'a source' } } }],
    [{ sourcing: { lexicons: { de: { bare: ['Quelle'], plural: [], rote: [], filler: [] } } } }],
  ])('may be %j', (settings) => {
    expect(() => config.validator(settings)).not.toThrow();
  });

  it.each<[object, string]>([
    [
      { presset: 'strict' },
      '"presset" is not a setting; there are ledger, relatedStories, siteUrls, sourcing, stories.',
    ],
    [
      { a: 1, b: 2 },
      '"a", "b" are not settings; there are ledger, relatedStories, siteUrls, sourcing, stories.',
    ],
    [{ ledger: 'secret' }, '"ledger" must be an object.'],
    [
      { ledger: { secret: KEY } },
      '"ledger.secret" is not a setting; there are key, previousKeys, allowKeyless.',
    ],
    [{ ledger: { key: 7 } }, '"ledger.key" must be a string.'],
    [
      { ledger: { key: 'too short' } },
      '"ledger.key" must have 32 characters or more; make one with',
    ],
    [{ ledger: { key: `${KEY},${KEY}` } }, '"ledger.key" must not contain a comma.'],
    [{ ledger: { allowKeyless: 'yes' } }, '"ledger.allowKeyless" must be true or false.'],
    [{ ledger: { previousKeys: KEY } }, '"ledger.previousKeys" must be a list.'],
    [
      { ledger: { previousKeys: [KEY, 'short'] } },
      '"ledger.previousKeys[1]" must have 32 characters or more',
    ],
    [{ relatedStories: { most: 3 } }, '"relatedStories.most" is not a setting; there is max.'],
    [{ relatedStories: 3 }, '"relatedStories" must be an object.'],
    [{ relatedStories: { max: 0 } }, '"relatedStories.max" must be a whole number from 1 to 100.'],
    [
      { relatedStories: { max: 101 } },
      '"relatedStories.max" must be a whole number from 1 to 100.',
    ],
    [
      { relatedStories: { max: '5' } },
      '"relatedStories.max" must be a whole number from 1 to 100.',
    ],
    [{ siteUrls: 'https://example.org' }, '"siteUrls" must be a list of web addresses'],
    [{ siteUrls: ['example.org'] }, '"siteUrls" must be a list of web addresses'],
    [{ siteUrls: ['https://example.org/?page=1'] }, '"siteUrls" must be a list of web addresses'],
    [
      { sourcing: { presset: 'wire' } },
      '"sourcing.presset" is not a setting; there are preset, defaultDescription,',
    ],
    [{ sourcing: { preset: 'strict' } }, '"sourcing.preset" must be one of wire, broadsheet,'],
    [{ sourcing: { density: -1 } }, '"sourcing.density" must be more than 0.'],
    [{ sourcing: { severities: {} } }, '"sourcing.severities" is not a setting;'],
    [
      { sourcing: { lexicons: { de: { bare: 'Quelle' } } } },
      '"sourcing.lexicons.de.bare" must be a list of texts.',
    ],
  ])('refuses %j in one sentence', (settings, sentence) => {
    expect(() => config.validator(settings)).toThrow(sentence);
  });

  it('never repeats a key that it refuses', () => {
    const refused = () => config.validator({ ledger: { key: 'short-key', previousKeys: ['old'] } });
    expect(refused).toThrow(/^(?!.*(short-key|old)).*$/);
  });
});

describe('the key of the ledger', () => {
  const names = [
    'NEWSDESK_LEDGER_KEY',
    'NEWSDESK_LEDGER_PREVIOUS_KEYS',
    'NEWSDESK_LEDGER_ALLOW_KEYLESS',
  ];
  afterEach(() => {
    for (const name of names) delete process.env[name];
  });

  it('comes from the environment, with those before it', () => {
    process.env.NEWSDESK_LEDGER_KEY = 'now';
    process.env.NEWSDESK_LEDGER_PREVIOUS_KEYS = 'before, at first';
    process.env.NEWSDESK_LEDGER_ALLOW_KEYLESS = 'true';
    expect(config.default().ledger).toEqual({
      key: 'now',
      previousKeys: ['before', 'at first'],
      allowKeyless: true,
    });
  });

  it('is none where the environment has none, or an empty one', () => {
    const none = { key: undefined, previousKeys: [], allowKeyless: false };
    expect(config.default().ledger).toEqual(none);
    for (const name of names) process.env[name] = '';
    expect(config.default().ledger).toEqual(none);
  });
});
