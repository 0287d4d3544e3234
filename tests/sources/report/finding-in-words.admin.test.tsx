import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useFindingInWords } from '../../../admin/src/sources/finding-in-words';
import de from '../../../admin/src/translations/de.json';

const messages = Object.fromEntries(
  Object.entries(de).map(([key, words]) => [`newsdesk.${key}`, words]),
);

const inGerman = ({ children }: { children: ReactNode }) => (
  <IntlProvider locale="de" messages={messages}>
    {children}
  </IntlProvider>
);

const said = (finding: Parameters<ReturnType<typeof useFindingInWords>>[0]) =>
  renderHook(useFindingInWords, { wrapper: inGerman }).result.current(finding);

it('says a finding in the editor’s language', () => {
  const finding = {
    rule: 'speaker-missing',
    message: 'The quote “We sail.” is named and has no speaker.',
    values: { words: 'We sail.' },
  };
  expect(said(finding)).toBe(
    'Das Zitat „We sail.“ ist als namentlich verzeichnet und hat keinen Sprecher.',
  );
});

it('says what a rule of the site’s own finds as the rule says it', () => {
  expect(said({ rule: 'no-shouting', message: 'The headline shouts.' })).toBe(
    'The headline shouts.',
  );
});
