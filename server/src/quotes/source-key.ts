import { randomBytes } from 'node:crypto';
import type { SourceKey } from '../../../content-types';

/** A key that says nothing: neither who, nor when, nor in which order. */
export const newSourceKey = (): SourceKey => randomBytes(16).toString('base64url') as SourceKey;
