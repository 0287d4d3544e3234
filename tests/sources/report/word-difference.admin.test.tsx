import { DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { WordDifference } from '../../../admin/src/sources/word-difference';
import { difference } from '../../../server/src/quotations';

describe('WordDifference', () => {
  it('shows the words apart from one another, and says of which text they are', () => {
    render(
      <IntlProvider locale="en" onError={() => {}}>
        <DesignSystemProvider locale="en" theme={lightTheme}>
          <WordDifference
            changes={difference('a risk, taken openly', 'a risk, taken in the open')}
          />
        </DesignSystemProvider>
      </IntlProvider>,
    );
    const shown = screen.getByText(/^a risk, taken/);
    const words = shown.cloneNode(true) as HTMLElement;
    for (const hidden of words.querySelectorAll('del span, ins span')) hidden.remove();
    expect(words.textContent).toBe('a risk, taken openly in the open');
  });
});
