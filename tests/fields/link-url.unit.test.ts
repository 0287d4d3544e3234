import fc from 'fast-check';
import { isLinkUrl, isSitePath } from '../../content-types/rules/link-url';

describe('isLinkUrl', () => {
  it.each([
    'https://example.org/a',
    '/articles/ferry',
    '/',
    '/#part',
    'mailto:desk@example.org',
    'MAILTO:desk@example.org?subject=Hello%20there',
    'tel:+4930123456',
  ])('takes %s', (text) => {
    expect(isLinkUrl(text)).toBe(true);
  });

  it.each([
    '',
    '#part',
    'articles/ferry',
    '//evil.example/a',
    '/\\evil.example/a',
    '/\t/evil.example',
    '/a b',
    'mailto:',
    'mailto:javascript:alert(1)',
    'mailto:a@b.example\nBcc: c@d.example',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'https://user@example.org/',
  ])('refuses %j', (text) => {
    expect(isLinkUrl(text)).toBe(false);
  });

  it('takes only what stays on the site or leads to one of the four schemes', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(
            fc.constantFrom(
              '',
              '/',
              '//',
              'javascript:',
              'data:',
              'mailto:',
              'tel:',
              'http://',
              'https://site.example/',
              '/\\',
              ' ',
            ),
            fc.string({ unit: 'binary' }),
          )
          .map(([start, rest]) => start + rest),
        (text) => {
          // Fails where hardly anything is taken.
          fc.pre(isLinkUrl(text));
          const url = new URL(text, 'https://site.example');
          expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol);
          if (isSitePath(text)) expect(url.origin).toBe('https://site.example');
        },
      ),
    );
  });
});
