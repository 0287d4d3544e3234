import { errors } from '@strapi/utils';
import type {
  ArticleFacts,
  ArticleId,
  BlockedArticle,
  BlockingFinding,
  Finding,
  FindingPlace,
  GateRefusal,
} from '../../../../content-types';
import type { EvaluatedArticle } from '../report/evaluated';

/** What keeps one article from readers, in one locale. */
export interface Blocked {
  evaluated: EvaluatedArticle;
  findings: Finding[];
}

/**
 * A place as everyone may know it who may publish: the key of a source is told to no API, so a
 * quote of the source leads there.
 */
const openPlace = (place: FindingPlace, { sources }: ArticleFacts): FindingPlace => {
  if (place.in !== 'source') return place;
  const quote = sources.find(({ key }) => key === place.source)?.quotes[0];
  return quote === undefined ? { in: 'article', field: 'quotes' } : { in: 'quote', quote };
};

/** The field of an article's form that a place is in. */
const fieldOf = (place: FindingPlace): string[] => {
  switch (place.in) {
    case 'article':
      return place.field === undefined ? [] : [place.field];
    case 'quote':
    case 'source':
      return ['quotes'];
    case 'passage':
      return ['body'];
    case 'relatedStory':
      return ['relatedStories', String(place.index)];
  }
};

/** What keeps articles from readers, finding by finding, as everyone may know it who may publish. */
export const blockingFindings = (blocked: readonly Blocked[]): BlockingFinding[] =>
  blocked.flatMap(({ evaluated: { article, facts }, findings }) =>
    findings.map((finding) => ({
      ...finding,
      severity: 'block',
      place: openPlace(finding.place, facts),
      article: { documentId: article.documentId as ArticleId, title: facts.title },
      locale: article.locale,
    })),
  );

const titled = ({ title }: BlockedArticle): string => `“${title}”`;

/** A finding in words, with its locale where there are several. */
const inWordsOf =
  (locales: ReadonlySet<string>) =>
  ({ locale, message, rule }: BlockingFinding): string =>
    `${locales.size > 1 ? `In “${locale}”: ` : ''}${message} (${rule})`;

/**
 * The error with which the gate keeps articles from readers.
 * @param blocked - articles, in one locale each, with every finding that blocks them
 * @param locales - those of all that was held to the rules
 */
export const refusal = (
  blocked: readonly Blocked[],
  overridable: boolean,
  locales: ReadonlySet<string>,
): errors.ValidationError<string, GateRefusal> => {
  const findings = blockingFindings(blocked);
  const inWords = inWordsOf(locales);
  const articles = new Map(findings.map(({ article }) => [article.documentId, article]));
  const [first] = articles.values();
  const isOne = articles.size === 1 && first !== undefined;

  const sentences = isOne
    ? [`${titled(first)} cannot be published yet.`, ...findings.map(inWords)]
    : [
        `Nothing was published: ${articles.size} articles are not fit for it.`,
        ...[...articles.values()].map((article) =>
          [
            `${titled(article)}:`,
            ...findings
              .filter((finding) => finding.article.documentId === article.documentId)
              .map(inWords),
          ].join(' '),
        ),
      ];
  return new errors.ValidationError(sentences.join(' '), {
    errors: findings.map((finding) => ({
      path: fieldOf(finding.place),
      message: `${isOne ? '' : `${titled(finding.article)}: `}${inWords(finding)}`,
      name: 'ValidationError',
    })),
    findings,
    overridable,
  });
};
