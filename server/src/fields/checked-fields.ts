import type { Core, Schema } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  ARTICLE_UID,
  articleSchema,
  isNewsdeskUid,
  type NewsdeskUid,
  PERSON_UID,
  personSchema,
  QUOTE_UID,
  quoteSchema,
} from '../../../content-types';
import type { CreateDocumentMiddleware } from '../documents';
import { defaultLocale } from '../locales/default-locale';
import { refusedLinks } from '../related-stories/refused-links';
import type { Attributes } from './attribute-field';
import { backwardLife, checkedValues, missingValues, type Values } from './checked-values';
import { missingTargets } from './existing-targets';
import { type FieldError, refuseIfAny } from './field-error';
import { isLocalized } from './is-localized';

type WriteAction = 'create' | 'update' | 'clone';

interface Write {
  uid: NewsdeskUid;
  action: WriteAction;
  contentType: Schema.ContentType;
  documentId: string | undefined;
  locale: string;
  data: Values;
}

const OWN_ATTRIBUTES: Record<NewsdeskUid, readonly string[]> = {
  [ARTICLE_UID]: Object.keys(articleSchema.attributes),
  [PERSON_UID]: Object.keys(personSchema.attributes),
  [QUOTE_UID]: Object.keys(quoteSchema.attributes),
};

/** The plugin's attributes as the site has them: an extension may have changed a limit. */
const ownAttributes = ({ uid, contentType }: Write): Attributes => {
  const attributes = contentType.attributes as Attributes;
  return Object.fromEntries(
    OWN_ATTRIBUTES[uid].flatMap((name) => {
      const attribute = attributes[name];
      return attribute ? [[name, attribute]] : [];
    }),
  );
};

/** The draft that a write changes or copies, if it is there. */
const storedDraft = (strapi: Core.Strapi, write: Write): Promise<Values | null> =>
  strapi.db.query(write.uid).findOne({
    select: write.uid === PERSON_UID ? ['id', 'birthDate', 'deathDate'] : ['id'],
    where: {
      documentId: write.documentId,
      publishedAt: null,
      ...(isLocalized(write.contentType) && { locale: write.locale }),
    },
  });

/**
 * What the write must fill in and leaves out. An update in a locale that a document does not
 * have yet creates it, with what is the same in all locales copied by Strapi.
 */
const missing = async (
  strapi: Core.Strapi,
  { uid, action, documentId, data }: Write,
  attributes: Attributes,
  draft: Values | null,
) => {
  if (action === 'create') return missingValues(attributes, data);
  if (action !== 'update' || draft) return [];
  const inOtherLocale = await strapi.db
    .query(uid)
    .findOne({ select: ['id'], where: { documentId } });
  if (!inOtherLocale) return [];
  const localized = Object.entries(attributes).filter(([, attribute]) => isLocalized(attribute));
  return missingValues(Object.fromEntries(localized), data);
};

const badLinks = async (
  strapi: Core.Strapi,
  { uid, action, documentId, data }: Write,
  malformed: readonly FieldError[],
  { relatedStories }: Values,
): Promise<FieldError[]> => {
  const isMalformed = malformed.some(({ path }) => path[0] === 'relatedStories');
  if (uid !== ARTICLE_UID || isMalformed || !relatedStories) return [];
  return refusedLinks(strapi, {
    documentId: documentId ?? (data.documentId as string | undefined),
    isItsOwn: action !== 'clone',
    list: relatedStories,
  });
};

const tellsOfLife = ({ birthDate, deathDate }: Values): boolean =>
  birthDate !== undefined || deathDate !== undefined;

/**
 * Checks all of a write and gives what to store.
 * @throws {errors.ValidationError} naming every field that is wrong, and what is wrong with it.
 */
const checkedWrite = async (strapi: Core.Strapi, write: Write): Promise<Values> => {
  const attributes = ownAttributes(write);
  const draft = write.action === 'create' ? null : await storedDraft(strapi, write);
  const { values, errors: malformed } = checkedValues(attributes, write.data);

  refuseIfAny([
    ...(await missing(strapi, write, attributes, draft)),
    ...malformed,
    ...(tellsOfLife(write.data) ? backwardLife({ ...draft, ...values }) : []),
    ...(await badLinks(strapi, write, malformed, values)),
    ...(await missingTargets(strapi, attributes, write.data, {
      isLocalized: isLocalized(write.contentType),
      locale: write.locale,
    })),
  ]);
  return values;
};

/**
 * Refuses what a type does not allow, on every way in, with one error that names every field,
 * and normalises the rest. Strapi's own checks come later, skip drafts in part, know nothing of
 * the values of custom fields, and speak in the words of a library.
 */
export const checkedFields: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  if (!isNewsdeskUid(uid)) return next();
  if (action !== 'create' && action !== 'update' && action !== 'clone') return next();

  const {
    data = {},
    documentId,
    locale,
  } = params as {
    data?: unknown;
    documentId?: string;
    locale?: unknown;
  };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new errors.ValidationError('What is written must be an object of fields and values.');
  }
  const checked = await checkedWrite(strapi, {
    uid,
    action,
    contentType: context.contentType,
    documentId,
    // A clone of several locales at once is held against the default one.
    locale:
      typeof locale === 'string' && locale !== '' && locale !== '*'
        ? locale
        : await defaultLocale(strapi),
    data: data as Values,
  });
  context.params = { ...params, data: checked } as typeof params;
  return next();
};
