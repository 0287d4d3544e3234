import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** The addresses of the reader's pages: the front page, a story, a draft under a signed link. */
const PAGE = /^\/(?:(?:stories|preview)\/[^/]+)?$/;

/**
 * Serves the small reader in `public/reader`: one page, which fetches what its address names. Before
 * `strapi::public`, which leads from `/` to the admin panel.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const page = readFileSync(join(strapi.dirs.static.public, 'reader', 'index.html'), 'utf8');
  return (ctx, next) => {
    if (!['GET', 'HEAD'].includes(ctx.method) || !PAGE.test(ctx.path)) return next();
    ctx.type = 'html';
    // A link to a draft is for whoever was given it: no cache keeps the page, none learns the address.
    if (ctx.path.startsWith('/preview/')) {
      ctx.set('Cache-Control', 'no-store');
      ctx.set('Referrer-Policy', 'no-referrer');
    }
    ctx.body = page;
    return undefined;
  };
};
