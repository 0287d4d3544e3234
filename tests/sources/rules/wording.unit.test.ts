import { isBare, isPlural, isRote } from '../../../server/src/sources/rules/wording/judged';
import type { Lexicon } from '../../../server/src/sources/rules/wording/lexicon';
import { lexiconOf } from '../../../server/src/sources/rules/wording/lexicons';

const english = lexiconOf('en') as Lexicon;

/** Whether each tells nothing, and whether it speaks of several people. */
const DESCRIPTIONS: [description: string, bare: boolean, plural: boolean][] = [
  // Nothing is told, of one.
  ['a source', true, false],
  ['A source.', true, false],
  ['the source', true, false],
  ['one source', true, false],
  ['an insider', true, false],
  ['an anonymous source', true, false],
  ['a well-placed source', true, false],
  ['a reliable, well-informed source', true, false],
  ['a senior source', true, false],
  ['a top official', true, false],
  ['an individual', true, false],
  ['someone', true, false],
  ['a person familiar with the matter', true, false],
  ['someone with knowledge of the situation', true, false],
  ['a source with direct knowledge of the matter', true, false],
  ['an insider who asked not to be named', true, false],
  ['a source, speaking on condition of anonymity', true, false],
  ['a source who didn’t want to be identified', true, false],
  ['a person briefed on the discussions', true, false],
  ['an official familiar with her thinking', true, false],
  ['a source in the know', true, false],
  ['a source close to the situation', true, false],
  ['a man who declined to be named', true, false],
  ['an unnamed official who requested anonymity', true, false],
  // Nothing is told, of several.
  ['sources', true, true],
  ['two sources', true, true],
  ['several people', true, true],
  ['multiple insiders', true, true],
  ['people familiar with the matter', true, true],
  ['three people who asked not to be named', true, true],
  ['a number of sources', true, true],
  ['those familiar with the situation', true, true],
  // Something is told, of one.
  ['a nurse on the night ward', false, false],
  ['an official in the harbour ministry', false, false],
  ['a naval architect who advised the ministry', false, false],
  ['a member of the negotiating team', false, false],
  ['one of the three negotiators', false, false],
  ['a person who attended both meetings', false, false],
  ['someone who has worked with the band since 2011', false, false],
  ['a source at the central bank', false, false],
  ['a source close to the talks between the two ports', false, false],
  ['a person familiar with the terms of the ferry contract', false, false],
  ['a diplomat from one of the signatory states', false, false],
  ['a former head of operations', false, false],
  ['the minister’s private secretary', false, false],
  ['a friend of the singer', false, false],
  ['an author and historian who knew her', false, false],
  ['a friend and former colleague', false, false],
  ['another resident of the street', false, false],
  ['a campus security guard', false, false],
  ['his boss at the shipyard', false, false],
  ['a United Nations inspector', false, false],
  ['a witness', false, false],
  ['the couple’s lawyer', false, false],
  ['an employee with access to the accounts', false, false],
  ['a person with knowledge of the autopsy', false, false],
  // Something is told, of several.
  ['officials in the harbour ministry', false, true],
  ['two former employees of the shipyard', false, true],
  ['12 members of the choir', false, true],
  ['staff at the hospital', false, true],
  ['friends of the singer', false, true],
  ['Treasury officials', false, true],
  ['the minister’s aides', false, true],
  ['a handful of councillors', false, true],
  ['a small group of former players', false, true],
  ['a nurse and a doctor on the ward', false, true],
  ['those close to the negotiations', false, true],
  ['people close to the singer', false, true],
  ['at least three members of the board', false, true],
  ['a couple who live next door', false, true],
  ['MPs from the governing party', false, true],
  ['women who worked at the club', false, true],
  ['both of the engineers', false, true],
  ['some residents', false, true],
];

/** Whether any source could give that reason. */
const REASONS: [reason: string, rote: boolean][] = [
  ['not authorised to speak publicly', true],
  ['was not authorized to speak publicly', true],
  ['not authorised to speak publicly about the matter', true],
  ['is not permitted to talk to the press', true],
  ['was not allowed to comment', true],
  ['wasn’t at liberty to discuss the case', true],
  ['had not been cleared to speak to the media', true],
  ['lacked authorisation to speak publicly', true],
  ['on condition of anonymity', true],
  ['spoke on condition of anonymity', true],
  ['asked not to be named', true],
  ['asked not to be identified because she was not authorised to speak to journalists', true],
  ['requested anonymity', true],
  ['wished to remain anonymous', true],
  ['did not want to be named', true],
  ['declined to be identified', true],
  ['because of the sensitivity of the matter', true],
  ['due to the sensitive nature of the discussions', true],
  ['to speak freely', true],
  ['to discuss private conversations', true],
  ['in order to speak candidly about a confidential matter', true],
  ['cannot be named', true],
  ['granted anonymity to discuss internal deliberations', true],
  ['fears dismissal', false],
  ['feared dismissal for speaking about the contract', false],
  ['is bound by a confidentiality agreement', false],
  ['has been threatened', false],
  ['is sixteen years old', false],
  ['still works for the club', false],
  ['not authorised to speak publicly and fears losing her job', false],
  ['asked not to be named because his brother is in custody', false],
  ['could be prosecuted under the Official Secrets Act', false],
  ['not permitted to speak while the inquest is open', false],
  ['was told that her pension would be stopped', false],
  ['fears for the safety of her family', false],
  ['signed a settlement that forbids comment', false],
  ['is in a custody dispute with the subject of this story', false],
  ['an employer forbids staff to talk to reporters on pain of dismissal', false],
];

describe('English descriptions', () => {
  it.each(DESCRIPTIONS)('“%s”: bare %s, plural %s', (description, bare, plural) => {
    expect({
      bare: isBare(description, english),
      plural: isPlural(description, english),
    }).toEqual({ bare, plural });
  });
});

describe('English reasons', () => {
  it.each(REASONS)('“%s”: rote %s', (reason, rote) => {
    expect(isRote(reason, english)).toBe(rote);
  });
});

describe('the words of a locale', () => {
  const german = {
    bare: ['eine', 'Quelle', 'Quellen', 'Person', 'mit der Sache vertraut'],
    plural: ['Quellen', 'zwei', 'eine Reihe von'],
    rote: ['nicht befugt, öffentlich zu sprechen'],
    filler: ['ist', 'war', 'dazu'],
  };

  it('are those of its language', () => {
    for (const locale of ['en', 'en-GB', 'EN']) {
      expect(isBare('a source', lexiconOf(locale) as Lexicon)).toBe(true);
    }
  });

  it('are none where nobody has given any', () => {
    expect(lexiconOf('de')).toBeNull();
    expect(lexiconOf('de', { fr: german })).toBeNull();
  });

  it('are what a site gives for a language', () => {
    const lexicon = lexiconOf('de-AT', { de: german }) as Lexicon;
    expect(isBare('Eine Quelle', lexicon)).toBe(true);
    expect(isBare('eine mit der Sache vertraute Person', lexicon)).toBe(false);
    expect(isBare('eine Person, mit der Sache vertraut', lexicon)).toBe(true);
    expect(isPlural('zwei Personen aus dem Ministerium', lexicon)).toBe(true);
    expect(isPlural('eine Reihe von Abgeordneten', lexicon)).toBe(true);
    expect(isPlural('eine Person, die zwei Treffen besuchte', lexicon)).toBe(false);
    expect(isRote('war dazu nicht befugt, öffentlich zu sprechen', lexicon)).toBe(true);
    expect(isRote('war nicht befugt öffentlich zu sprechen', lexicon)).toBe(true);
    expect(isRote('fürchtet ihre Entlassung', lexicon)).toBe(false);
  });

  it('grow by what a site adds to English', () => {
    const lexicon = lexiconOf('en', { en: { bare: ['spokesperson', '(of note'] } }) as Lexicon;
    expect(isBare('a spokesperson', lexicon)).toBe(true);
    expect(isBare('a source', lexicon)).toBe(true);
    expect(isBare('a spokesperson', english)).toBe(false);
  });
});
