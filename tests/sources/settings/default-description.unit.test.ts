import { defaultDescription } from '../../../server/src/sources/settings/default-description';
import { DEFAULT_SETTINGS } from '../../../server/src/sources/settings/default-settings';

const described = (defaultDescriptions: Record<string, string>, locale: string) =>
  defaultDescription({ defaultDescription: defaultDescriptions }, locale);

const HOUSE = { '': 'a source', de: 'eine Quelle', 'de-AT': 'eine Quelle in Wien' };

it.each([
  ['de-AT', 'eine Quelle in Wien'],
  ['de-CH', 'eine Quelle'],
  ['de', 'eine Quelle'],
  ['en', 'a source'],
  ['sr-Latn-RS', 'a source'],
])('readers of %s are told “%s”', (locale, description) => {
  expect(described(HOUSE, locale)).toBe(description);
});

it('is never empty', () => {
  const emptyHouses: Record<string, string>[] = [{}, { '': '' }, { de: '' }];
  for (const nothing of emptyHouses) {
    expect(described(nothing, 'de')).toBe(DEFAULT_SETTINGS.defaultDescription['']);
  }
});
