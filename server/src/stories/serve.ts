import type { Context } from 'koa';
import { hasAlready } from './has-already';

/** By what a client knows an answer, and for how long it may keep it. */
interface Known {
  etag: string;
  /** ISO 8601 instant; null where there is none to tell. */
  lastModified: string | null;
  cacheControl: string;
}

interface Served extends Known {
  /** Sent as it is: bytes have not to be made of a text that was made of them. */
  body: string | Buffer;
  type: string;
}

const conditionsOf = (ctx: Context) => ({
  ifNoneMatch: ctx.get('If-None-Match'),
  ifModifiedSince: ctx.get('If-Modified-Since'),
});

/** Whether a client says which answer it has: then it may be told that this still is the one. */
export const isConditional = (ctx: Context): boolean => {
  const { ifNoneMatch, ifModifiedSince } = conditionsOf(ctx);
  return ifNoneMatch !== '' || ifModifiedSince !== '';
};

const setVersion = (ctx: Context, { etag, lastModified, cacheControl }: Known): void => {
  ctx.set('ETag', etag);
  // One that is still to come is not told (RFC 9110, 8.8.2.1): a story that changed twice in a second.
  const changed = lastModified === null ? null : new Date(lastModified);
  if (changed !== null && +changed <= Date.now()) ctx.lastModified = changed;
  ctx.set('Cache-Control', cacheControl);
};

/** Answers with 304 where the client has these very bytes. @returns whether it has */
export const serveUnchanged = (ctx: Context, known: Known): boolean => {
  if (!hasAlready(conditionsOf(ctx), known.etag, known.lastModified)) return false;
  ctx.status = 304;
  setVersion(ctx, known);
  return true;
};

/** Answers with what holds for a while alone, as signed addresses do: nobody keeps it. */
export const serveOnce = (ctx: Context, body: object): void => {
  ctx.status = 200;
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = body;
};

/** Answers with a text, or with 304 where the client has these very bytes. */
export const serve = (ctx: Context, { body, type, ...known }: Served): void => {
  if (serveUnchanged(ctx, known)) return;
  ctx.status = 200;
  setVersion(ctx, known);
  ctx.type = type;
  ctx.body = body;
};
