import fc from 'fast-check';
import { isWebUrl } from '../../content-types/rules/web-url';

describe('isWebUrl', () => {
  it.each([
    'https://example.org',
    'http://example.org/',
    'HTTPS://Example.ORG/Path?q=1&r=2#part',
    'https://example.org:8443/a/b.html',
    'https://example.org/a_(b)',
    "https://example.org/it's",
    'https://example.org/@editor',
    'https://example.org/?next=https://other.example/',
    'https://example.org/%20',
    'https://例え.jp/ニュース',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
    'http://localhost:1337/x',
  ])('takes %s', (text) => {
    expect(isWebUrl(text)).toBe(true);
  });

  it.each([
    '',
    'example.org',
    '//example.org/',
    '/articles/1',
    'https:',
    'https://',
    'https:///example.org',
    'https:example.org',
    'https:/example.org',
    'https://?q',
    'https://#part',
    'https://exa mple.org/',
    'https://example.org/a b',
    ' https://example.org/',
    'https://example.org/ ',
    'https://example.org/\n',
    'https://example.org/\u0000',
    'ht\ttps://example.org/',
    'https://example.org/\u202Egpj.exe',
    'https://example.org/\u200B',
    'https:\\\\example.org\\',
    'https://example.org\\@evil.example/',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://@example.org/',
    'https://example.org/"onclick="x',
    'https://example.org/<script>',
    'https://example.org:99999/',
    'https://[::1/',
    'https://%',
    'ftp://example.org/',
    'mailto:desk@example.org',
    'file:///etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'vbscript:x',
    'blob:https://example.org/1',
  ])('refuses %j', (text) => {
    expect(isWebUrl(text)).toBe(false);
  });

  it('takes every ordinary web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(isWebUrl(url)).toBe(true);
      }),
    );
  });

  it('takes only what a browser opens as http or https', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'binary' }).map((rest) => `https://${rest}`),
          fc.string({ unit: 'binary' }).map((rest) => `http://example.org/${rest}`),
          fc
            .tuple(fc.constantFrom('javascript', 'data', 'ftp', 'ws'), fc.string())
            .map(([scheme, rest]) => `${scheme}:${rest}`),
        ),
        (text) => {
          // Fails where hardly anything is taken.
          fc.pre(isWebUrl(text));
          const url = new URL(text);
          expect(['http:', 'https:']).toContain(url.protocol);
          expect(url.username + url.password).toBe('');
          expect(url.host).not.toBe('');
        },
      ),
    );
  });

  it('takes only what a browser opens at the host that is written', () => {
    const address = fc.constantFrom(
      'https://example.org',
      'http://News.Example/a?b=c#d',
      'https://example.org/a/b',
    );
    const strewn = fc.array(
      fc.tuple(
        fc.nat(30),
        fc.constantFrom('\t', '\n', ' ', '\\', '@', '"', '/', '?', '#', ':8443', '-', '.', 'x'),
      ),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(address, strewn, (start, signs) => {
        const text = signs.reduce<string>(
          (so, [at, sign]) => so.slice(0, at) + sign + so.slice(at),
          start,
        );
        fc.pre(isWebUrl(text));
        const [, , host] = text.split(/[/?#]/);
        // A colon that no port follows says nothing.
        expect(new URL(text).host).toBe(host?.toLowerCase().replace(/:$/, ''));
      }),
      { numRuns: 500 },
    );
  });
});
