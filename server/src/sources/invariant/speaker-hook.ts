import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { refusedField } from '../../fields/field-error';
import { leadsSomewhere } from '../../quotes/leads-somewhere';
import { settleQuotes } from '../../quotes/speaker-rule';
import { forgetLogged } from '../logged/forget-logged';

interface Write {
  params: { where?: object; data?: Record<string, unknown> };
  /** Strapi hands it from before a write to after it. */
  state: { marked?: number[]; turned?: boolean };
}

const refuse = (): never => {
  const message = 'An anonymous quote cannot have a speaker.';
  throw refusedField(['speaker'], message);
};

interface Row {
  id: number;
  attribution: string | null;
}

const rowsAt = (strapi: Core.Strapi, where: object | undefined): Promise<Row[]> =>
  strapi.db.query(QUOTE_UID).findMany({ select: ['id', 'attribution'], where });

/** Rows that are marked by a write, and whether one of them was somebody's until now. */
const noteMarked = (state: Write['state'], rows: readonly Row[]): void => {
  state.marked = rows.map(({ id }) => id);
  state.turned = rows.some(({ attribution }) => attribution !== 'anonymous');
};

/** A quote is one in all its versions: whoever marks one row has marked the others. */
const settleMarked = async (strapi: Core.Strapi, { state }: Write): Promise<void> => {
  const { marked = [], turned } = state;
  if (marked.length === 0) return;
  await strapi.db.transaction(async () => {
    const rows: { documentId: string }[] = await strapi.db
      .query(QUOTE_UID)
      .findMany({ select: ['documentId'], where: { id: { $in: marked } } });
    const quotes = [...new Set(rows.map(({ documentId }) => documentId))];
    await settleQuotes(strapi, quotes);
    if (turned) await forgetLogged(strapi, quotes);
  });
};

/**
 * Holds the rule that an anonymous quote has no speaker where the Document Service is passed by:
 * on every write of a row of quotes by `strapi.db.query`. Publishing writes rows too, so it holds
 * there as well should a middleware have let something through.
 */
export const holdSpeakerRule = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: [QUOTE_UID],

    beforeCreate: ({ params: { data } }: Write) => {
      if (data?.attribution === 'anonymous' && leadsSomewhere(data.speaker)) refuse();
    },

    beforeUpdate: async ({ params: { where, data }, state }: Write) => {
      if (data === undefined) return;
      const marks = data.attribution === 'anonymous';
      if (!marks && !leadsSomewhere(data.speaker)) return;
      const rows = await rowsAt(strapi, where);
      if (leadsSomewhere(data.speaker)) {
        const stays = data.attribution === undefined;
        if (marks || (stays && rows.some(({ attribution }) => attribution === 'anonymous')))
          refuse();
      }
      if (!marks) return;
      noteMarked(state, rows);
      if (data.speaker === undefined) data.speaker = null;
    },

    beforeUpdateMany: async ({ params: { where, data }, state }: Write) => {
      if (data?.attribution !== 'anonymous') return;
      noteMarked(state, await rowsAt(strapi, where));
    },

    afterUpdate: (write: Write) => settleMarked(strapi, write),

    afterUpdateMany: (write: Write) => settleMarked(strapi, write),
  });
};
