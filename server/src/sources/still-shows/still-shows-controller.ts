import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  LIMITS,
  type PersonId,
  type StillShowsRequest,
  type StillShowsResponse,
} from '../../../../content-types';
import { fieldError, refuseIfAny } from '../../fields/field-error';
import { filledTextField } from '../../fields/text-field';
import { parsedRequest } from '../../requests/parsed-request';
import { heldToArticle } from '../access/held-to-article';
import { namedElsewhere } from './named-elsewhere';
import { sameWordsElsewhere } from './same-words';
import { quotesOf, searchedArticle } from './searched-article';
import { soughtPerson } from './sought-person';
import { stillShown } from './still-shown';

const id = filledTextField(LIMITS.line);

const stillShowsRequest = z.strictObject(
  {
    person: id.transform((person: string) => person as PersonId),
    quotes: z.array(id, 'must be a list of ids'),
    locale: id.optional(),
  },
  'must be an object',
) satisfies z.ZodType<StillShowsRequest>;

/**
 * Answers where a source would still be named. Of the request and the answer nothing is stored or
 * logged: that somebody asked about a person would tell who a source is.
 */
export const stillShowsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const article: string = ctx.params.documentId;
    const { userAbility } = ctx.state;
    const asked = parsedRequest(stillShowsRequest, ctx.request.body);
    const { person, quotes, locale } = asked;
    await heldToArticle(strapi, ctx, 'mark', { documentId: article, locale });

    const own = new Set(await quotesOf(strapi, article));
    const sought = await soughtPerson(strapi, userAbility, person);
    refuseIfAny([
      ...(sought ? [] : [fieldError(['person'], 'must be a person who is there')]),
      ...quotes.flatMap((quote, index) =>
        own.has(quote) ? [] : [fieldError(['quotes', index], 'must be a quote of this article')],
      ),
    ]);
    if (!sought) return;

    const searched = await searchedArticle(strapi, {
      article,
      person,
      marked: new Set(quotes),
      userAbility,
    });
    const personOnlyHere = !(await namedElsewhere(strapi, { person, article, quotes }));
    const [name = ''] = sought.names;
    const record = {
      in: 'person',
      id: person,
      locale: null,
      field: 'name',
      found: name,
      excerpt: name,
      live: sought.live,
    } as const;
    const elsewhere = await sameWordsElsewhere(strapi, { person, name, quotes, own, userAbility });
    const data: StillShowsResponse = {
      places: [...stillShown(sought, searched), ...elsewhere, ...(personOnlyHere ? [record] : [])],
      personOnlyHere,
    };
    ctx.body = { data };
  },
});
