import { z } from '@strapi/utils';
import {
  type ConfirmRequest,
  type DescribeRequest,
  LIMITS,
  type MarkRequest,
  type NameRequest,
  type PersonId,
  type QuoteId,
  SOURCE_CONFIRMATIONS,
  SOURCE_PROXIMITIES,
  type SourceKey,
  type WithdrawRequest,
} from '../../../../content-types';
import { filledTextField, textField } from '../../fields/text-field';
import { parsedRequest } from '../../requests/parsed-request';

/** Ids of this kind are what the database says they are: a request may ask for any. */
const id = <Id extends string>() =>
  filledTextField(LIMITS.line).transform((text: string) => text as Id);

/** A text that says nothing is none. */
const words = textField(LIMITS.line)
  .transform((text: string) => (text === '' ? null : text))
  .nullable()
  .optional();

const note = textField(LIMITS.paragraph)
  .transform((text: string) => (text === '' ? undefined : text))
  .optional();

const quotes = z
  .array(id<QuoteId>(), { error: 'must be a list of quotes' })
  .min(1, { error: 'must name a quote' })
  .max(LIMITS.listEntries, { error: `must not be more than ${LIMITS.listEntries}` })
  .refine((list) => new Set(list).size === list.length, { error: 'must not name a quote twice' });

const described = {
  locale: filledTextField(LIMITS.line),
  description: words,
  reason: words,
  proximity: z
    .enum(SOURCE_PROXIMITIES, { error: `must be one of ${SOURCE_PROXIMITIES.join(', ')}` })
    .nullable()
    .optional(),
  oneVoice: z.boolean({ error: 'must be true or false' }).optional(),
  terms: words,
  note,
};

const markRequest = z.strictObject({
  ...described,
  quotes,
  source: id<SourceKey | 'new'>(),
});

const describeRequest = z.strictObject(described);

const nameRequest = z.strictObject({
  speaker: id<PersonId>(),
  shown: quotes.optional(),
  confirmed: z.literal(true, { error: 'must be true: readers will be told who this is' }),
  note,
});

const confirmRequest = z.strictObject({ words: filledTextField(LIMITS.line).optional(), note });

const withdrawRequest = z.strictObject({
  what: z.enum(SOURCE_CONFIRMATIONS, {
    error: `must be one of ${SOURCE_CONFIRMATIONS.join(', ')}`,
  }),
  note,
});

/*
 * Each reads the body of a request.
 * @throws ValidationError naming the field
 */

export const readMarkRequest = (body: unknown): MarkRequest => parsedRequest(markRequest, body);

export const readDescribeRequest = (body: unknown): DescribeRequest =>
  parsedRequest(describeRequest, body);

export const readNameRequest = (body: unknown): NameRequest => parsedRequest(nameRequest, body);

export const readConfirmRequest = (body: unknown): ConfirmRequest =>
  parsedRequest(confirmRequest, body);

export const readWithdrawRequest = (body: unknown): WithdrawRequest =>
  parsedRequest(withdrawRequest, body);
