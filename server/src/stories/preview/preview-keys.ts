import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Keys that sign links to drafts, made of the site's own (`server.app.keys`), so that they are the
 * same in every instance, follow when those are changed, and tell nothing of them.
 *
 * @throws Error where the site has no keys; Strapi does not start without
 */
export const previewKeys = (strapi: Core.Strapi): string[] => {
  const keys = strapi.config.get<string[] | undefined>('server.app.keys') ?? [];
  if (keys.length === 0) throw new Error('Links to drafts need `app.keys` in config/server.');
  return keys.map((key) =>
    Buffer.from(hkdfSync('sha256', key, '', 'newsdesk preview', 32)).toString('base64url'),
  );
};
