import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { BlockingFinding, GateRequest } from '../../../../content-types';
import { heldBack } from './hold-to-rules';
import { blockingFindings } from './refusal';
import { type GatedUid, wouldBePublished } from './would-be-published';

interface PublishChecker {
  cannot: { publish: (draft: object) => boolean };
}

/**
 * What would keep documents from being published, all of them at once. For those who may publish
 * them: they would be told the same if they tried.
 *
 * @param userAbility - of the request: `ctx.state.userAbility`
 * @throws PolicyError (403) for those who may not publish one of them
 */
export const askGate = async (
  strapi: Core.Strapi,
  uid: GatedUid,
  { documentIds, locale }: GateRequest,
  userAbility: unknown,
): Promise<BlockingFinding[]> => {
  const checker: PublishChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  const drafts: object[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds }, locale, publishedAt: null },
    populate: { createdBy: { populate: ['roles'] } },
  });
  if (drafts.some((draft) => checker.cannot.publish(draft))) {
    throw new errors.PolicyError('Your role does not allow you to publish all of these.');
  }
  const documents = [...new Set(documentIds)];
  const { blocked } = await heldBack(strapi, () =>
    wouldBePublished(strapi, uid, documents, locale),
  );
  return blockingFindings(blocked);
};
