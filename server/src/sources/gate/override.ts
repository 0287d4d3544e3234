import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type ArticleId, type OverrideRequest, REFUSALS } from '../../../../content-types';
import { lockDrafts } from '../../articles/lock-drafts';
import { OVERRIDE_TABLE } from '../../tables/models';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';
import { draftsOf } from '../report/article-rows';
import { evaluated } from '../report/evaluated';
import type { ArticleKey } from '../report/reported-version';
import { sourcingSettings } from '../settings/stored-settings';
import { isBlocking } from './covered';
import { findingIdentity } from './finding-identity';

/** What an editor has set aside. */
export interface GivenOverride {
  rules: string[];
  at: Date;
}

const overridableFindings = async (strapi: Core.Strapi, article: ArticleKey) => {
  const settings = await sourcingSettings(strapi);
  if (!settings.overridable) {
    throw new errors.ValidationError(REFUSALS.noOverrides);
  }
  const [draft] = await evaluated(strapi, await draftsOf(strapi, [article]), settings);
  return draft?.findings.filter(isBlocking) ?? [];
};

const removeOverride = (strapi: Core.Strapi, { documentId, locale }: ArticleKey) =>
  strapi.db
    .query(OVERRIDE_TABLE)
    .deleteMany({ where: { articleDocumentId: documentId, locale } }) as Promise<{ count: number }>;

/**
 * Sets aside the findings that block a draft as they stand now, in place of what was set aside
 * before. One that comes later blocks again.
 *
 * @param actor - row id of an administrator
 * @throws ValidationError where nothing blocks, or the house allows no overrides
 */
export const giveOverride = async (
  strapi: Core.Strapi,
  documentId: ArticleId,
  { locale, reason, note }: OverrideRequest,
  actor: number,
): Promise<GivenOverride> =>
  wholeTransaction(strapi, async () => {
    const article = { documentId, locale };
    await lockDrafts(strapi, article);
    const findings = await overridableFindings(strapi, article);
    if (findings.length === 0) {
      throw new errors.ValidationError(REFUSALS.nothingBlocks);
    }
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    const at = new Date();
    await removeOverride(strapi, article);
    await strapi.db.query(OVERRIDE_TABLE).create({
      data: {
        articleDocumentId: documentId,
        locale,
        reason,
        findings: JSON.stringify([...new Set(findings.map(findingIdentity))]),
        givenBy: actor,
        givenAt: at,
      },
    });
    await appendToLedger(strapi, {
      chain: documentId,
      action: 'overridden',
      actor,
      details: { locale, reason, rules },
      note,
    });
    return { rules, at };
  });

/**
 * Takes an override back.
 * @param actor - row id of an administrator
 * @throws NotFoundError where there is none
 */
export const withdrawOverride = async (
  strapi: Core.Strapi,
  documentId: ArticleId,
  locale: string,
  actor: number,
): Promise<void> =>
  wholeTransaction(strapi, async () => {
    await lockDrafts(strapi, { documentId, locale });
    const { count } = await removeOverride(strapi, { documentId, locale });
    if (count === 0) throw new errors.NotFoundError(REFUSALS.noOverride);
    await appendToLedger(strapi, {
      chain: documentId,
      action: 'withdrawn',
      actor,
      details: { what: 'override', locale },
    });
  });
