import { errors } from '@strapi/utils';
import type { NewsdeskUid } from '../../../content-types';
import { findDraftsOf } from './find-drafts';

/**
 * The 403 for a caller who asks for drafts of a type. A `PolicyError`, since Strapi shows readers
 * the message of no other 403.
 */
export const refusal = (uid: NewsdeskUid): Error =>
  new errors.PolicyError(`This asks for drafts. They need the permission "${findDraftsOf(uid)}".`, {
    policy: findDraftsOf(uid),
  });
