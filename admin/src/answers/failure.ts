import { isFetchError } from '@strapi/strapi/admin';

/** Why there is no answer: it may not be had, or it could not be. */
export type Failure = 'forbidden' | 'failed';

/** Tells a refusal from everything else that keeps the server from answering. */
export const failureOf = (error: unknown): Failure =>
  isFetchError(error) && error.status === 403 ? 'forbidden' : 'failed';
