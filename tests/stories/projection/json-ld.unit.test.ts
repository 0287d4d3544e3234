import { join } from 'node:path';
import ts from 'typescript';
import { jsonLdScript, projectStory, storyJsonLd } from '../../../server/src/stories/projection';
import { blocks } from '../../support/newsroom';
import { anonymousQuote, material, NOW, namedQuote, person } from './material';

const URL = 'https://lantern.example/news/ferry-fares-rise';

const full = () =>
  material({
    title: 'Ferry fares rise',
    standfirst: 'By a third.',
    section: 'Sea',
    dateline: 'SKARROW',
    body: blocks('“It is a lot,” she said. “We knew,” a clerk said.'),
    authors: [person('Jory Penhale'), person('The Lantern', { kind: 'organisation' })],
    people: [person('Ada Finch', { sameAs: ['https://example.org/ada'] })],
    quotes: [
      namedQuote('a', 'It is a lot', {
        saidTo: 'The Beacon',
        saidToUrl: 'https://beacon.example/',
        saidOn: '2026-01-02',
      }),
      anonymousQuote('b', 'We knew', { description: 'a clerk of the ferry' }),
    ],
    cover: {
      url: '/uploads/ferry.webp',
      alternativeText: 'A ferry',
      caption: null,
      width: 1200,
      height: 800,
      formats: null,
    },
    corrections: [{ date: '2026-02-01', text: 'It was a quarter.' }],
    originName: 'The Beacon',
    originUrl: 'https://beacon.example/ferry',
  });

// biome-ignore lint/suspicious/noExplicitAny: read as the JSON that it is
const jsonLd = (given = full(), url: string | null = URL): any =>
  storyJsonLd(projectStory(given, NOW), { url });

/** What TypeScript has to say of a value where the vocabulary of schema.org asks for a NewsArticle. */
const objections = (value: object): string[] => {
  const file = join(__dirname, 'checked-json-ld.ts');
  const source = `import type { NewsArticle, WithContext } from 'schema-dts';
    export const checked: WithContext<NewsArticle> = ${JSON.stringify(value)};`;
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

it('speaks schema.org, and nothing else', () => {
  expect(objections(jsonLd())).toEqual([]);
  expect(objections(jsonLd(material(), null))).toEqual([]);
}, 60_000);

it('is told when it does not', () => {
  expect(objections({ ...jsonLd(), headlines: 'x' })).not.toEqual([]);
}, 60_000);

it('says who wrote it, who speaks, and of whom it is', () => {
  expect(jsonLd()).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Ferry fares rise',
    url: URL,
    image: { '@type': 'ImageObject', url: 'https://lantern.example/uploads/ferry.webp' },
    author: [
      { '@type': 'Person', name: 'Jory Penhale' },
      { '@type': 'Organization', name: 'The Lantern' },
    ],
    mentions: [{ '@type': 'Person', name: 'Ada Finch', sameAs: ['https://example.org/ada'] }],
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-02-01' }],
    isBasedOn: 'https://beacon.example/ferry',
  });
});

it('makes nobody up for an anonymous source', () => {
  const [named, anonymous] = jsonLd().hasPart;
  expect(named.creator['@type']).toBe('Person');
  expect(anonymous).toEqual({ '@type': 'Quotation', text: 'We knew' });
});

it('has no paraphrase for the words of whoever is paraphrased', () => {
  const quotes = [namedQuote('a', 'It is a lot', { form: 'paraphrase' })];
  expect(jsonLd(material({ quotes })).hasPart).toBeUndefined();
});

it('is about the page that is the canonical one, where there is another', () => {
  const canonicalUrl = 'https://beacon.example/ferry';
  expect(jsonLd(material({ canonicalUrl }))).toMatchObject({
    url: URL,
    mainEntityOfPage: canonicalUrl,
  });
});

it('leaves out what there is not', () => {
  const keys = Object.keys(jsonLd(material(), null));
  expect(keys).not.toContain('url');
  expect(keys).not.toContain('author');
  expect(keys).not.toContain('image');
});

it('cannot end the element that it stands in', () => {
  const hostile = material({ title: '</script><script>alert(1)</script><!-- &\u2028' });
  const text = jsonLdScript(jsonLd(hostile));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text).headline).toBe('</script><script>alert(1)</script><!-- &\u2028');
});
