import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Finding, NewVersionRequest } from '../../../../content-types';
import { sourcingSettings } from '../settings/stored-settings';
import { draftsOf } from './article-rows';
import { evaluated } from './evaluated';
import { readsWhatIsTold } from './reads-what-is-told';
import type { ArticleKey, ReportedVersion } from './reported-version';
import { withUnsaved } from './with-unsaved';

const empty = (locale: string): ReportedVersion => ({
  documentId: '',
  locale,
  title: null,
  body: null,
  datePublished: null,
  relatedStories: null,
  authors: 0,
  writers: [],
  quotes: [],
  sourcing: { sources: [], restsOnSources: false, override: null },
});

/** A new locale has the bylines of the others, and none of their quotes. */
const inLocale = (other: ReportedVersion, locale: string): ReportedVersion => ({
  ...empty(locale),
  documentId: other.documentId,
  authors: other.authors,
  sourcing: { ...empty(locale).sourcing, restsOnSources: other.sourcing.restsOnSources },
});

/**
 * What the rules would say of an article that has never been saved, or not in this locale, if what
 * stands in a form were.
 * @param other - a locale that it has and whose draft may be read; null for a new article
 * @throws PolicyError (403) for those who may not read all that this tells of the other one
 */
export const findingsOfNewVersion = async (
  strapi: Core.Strapi,
  other: ArticleKey | null,
  { locale, unsaved }: Pick<NewVersionRequest, 'locale' | 'unsaved'>,
  userAbility: unknown,
): Promise<Finding[]> => {
  const others = other === null ? [] : await draftsOf(strapi, [other]);
  const reads = await readsWhatIsTold(strapi, others, userAbility);
  if (!others.every(reads)) {
    throw new errors.PolicyError('Your role does not show you all that this tells of the article.');
  }
  const [known] = others;
  const version = known === undefined ? empty(locale) : inLocale(known, locale);
  const settings = await sourcingSettings(strapi);
  const [article] = await evaluated(strapi, [withUnsaved(version, unsaved)], settings);
  return article?.findings ?? [];
};
