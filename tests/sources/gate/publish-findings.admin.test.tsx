import { screen } from '@testing-library/react';
import { askAbout } from '../../../admin/src/sources/asked-findings';
import { PublishFindings } from '../../../admin/src/sources/publish-findings';
import type { Finding } from '../../../content-types';
import { renderOnPage } from '../../support/admin-page';

const NO_BYLINE: Finding = {
  rule: 'byline-missing',
  severity: 'warn',
  message: 'The article has no byline.',
  place: { in: 'article', field: 'authors' },
};

const asks = (article: string) =>
  renderOnPage(<PublishFindings article={article}>What Strapi asks</PublishFindings>);

afterEach(() => askAbout('one en', []));

describe('what is asked before an article is published', () => {
  it('is what was found of this article, and of no other', () => {
    askAbout('one en', [NO_BYLINE]);
    const { unmount } = asks('one en');
    expect(screen.getByText(NO_BYLINE.message)).not.toBeNull();
    expect(screen.queryByText('What Strapi asks')).toBeNull();
    unmount();

    asks('one fr');
    expect(screen.getByText('What Strapi asks')).not.toBeNull();
    expect(screen.queryByText(NO_BYLINE.message)).toBeNull();
  });

  it('is gone with the dialog that is cancelled, once that has closed', () => {
    askAbout('one en', [NO_BYLINE]);
    const { unmount } = asks('one en');
    askAbout('one en', []);
    expect(screen.getByText(NO_BYLINE.message)).not.toBeNull();
    unmount();

    asks('one en');
    expect(screen.getByText('What Strapi asks')).not.toBeNull();
  });
});
