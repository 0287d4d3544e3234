import { FetchError } from '@strapi/strapi/admin';
import { screen } from '@testing-library/react';
import { useServerWords } from '../../admin/src/answers/server-words';
import { registered } from '../../admin/src/load-translations';
import de from '../../admin/src/translations/de.json';
import { REFUSALS } from '../../content-types';
import { refusedField } from '../../server/src/fields/field-error';
import { filledRefusal } from '../../server/src/requests/filled-refusal';
import { renderOnPage } from '../support/admin-page';

const Said = ({ error }: { error: unknown }) => <main>{useServerWords()(error)}</main>;

const saidOf = (error: unknown, messages?: Record<string, string>) => {
  renderOnPage(<Said error={error} />, messages);
  return screen.getByRole('main').textContent;
};

/** An error as the panel gets it from the server. */
const answered = (error: { message: string; details?: unknown }): FetchError =>
  new FetchError(error.message, {
    data: { error: { name: 'ApplicationError', status: 400, details: {}, ...error } },
  } as never);

const { message, details } = filledRefusal(REFUSALS.saysMore, { locales: '“de”, “fr”' });

describe('what the server refuses', () => {
  it.each([
    ['a plain one', { message: REFUSALS.otherHand }, 'Wer eine Quelle bezeugt'],
    ['one of a field', refusedField(['words'], REFUSALS.wordsChanged), 'Der Wortlaut hat sich'],
    [
      'one that names something',
      { message, details },
      'mehr, als Ihnen gezeigt wurde, in “de”, “fr”.',
    ],
    ['both', refusedField(['shown'], message, details), 'mehr, als Ihnen gezeigt wurde, in “de”'],
    ['none of the plugin', { message: 'Too many requests.' }, 'Too many requests.'],
  ])('is said in the language of the editor: %s', (_what, error, said) => {
    expect(saidOf(answered(error), registered('de', de))).toContain(said);
  });

  it('is said in English as the server says it', () => {
    expect(saidOf(answered(refusedField(['shown'], message, details)))).toBe(
      'The source says more than you were shown, in “de”, “fr”. Read it again.',
    );
  });

  it('is what kept the request from being sent, where there was no answer', () => {
    const failed = new TypeError('Failed to fetch');
    expect(saidOf(failed, registered('de', de))).toBe('Failed to fetch');
  });
});
