import type { z } from '@strapi/utils';
import { fieldError, refuseIfAny } from '../fields/field-error';

/**
 * What a request asks, in the form its schema gives. The schema's messages say what must be:
 * "must be a list of ids".
 * @throws ValidationError (400) naming every field that is not as it should be
 */
export const parsedRequest = <Asked>(schema: z.ZodType<Asked>, asked: unknown): Asked => {
  const parsed = schema.safeParse(asked ?? {});
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  refuseIfAny(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => fieldError([...issue.path, key], 'is not known here'))
        : [fieldError(issue.path, issue.message)],
    ),
  );
  throw parsed.error;
};
