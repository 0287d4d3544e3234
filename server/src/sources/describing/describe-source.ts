import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type ArticleId,
  type DescribeRequest,
  type QuoteId,
  REFUSALS,
  type SourceKey,
} from '../../../../content-types';
import { announceArticle } from '../../articles/announce-article';
import { datingChanges } from '../../articles/kept-dates';
import { isDraft } from '../../quotes/quote-versions';
import { storiesTouched } from '../../stories/stories-touched';
import { wholeTransaction } from '../../tables/whole-transaction';
import { reopenChanged } from '../confirming/reopen-changed';
import { appendToLedger } from '../ledger/append-to-ledger';
import { lockRows } from '../locks/lock-rows';
import { setTerms } from '../marking/kept-sources';
import { versionsOfSource } from '../marking/versions-of-source';
import { writeVersions } from '../marking/write-versions';
import { describedColumns } from '../marking/written-facts';

/** Who says what of which source. */
export interface Describing extends DescribeRequest {
  article: ArticleId;
  source: SourceKey;
  /** Row id of the administrator; null where code does it. */
  actor: number | null;
}

const changes = ({ columns }: { columns: object }): boolean => Object.keys(columns).length > 0;

/**
 * Says anew what readers are told of a source, in the drafts of its quotes. Readers are told when
 * they are published; what is taken from them, they have no more at once. Marks nothing: a quote that
 * has been named meanwhile stays so.
 *
 * @throws NotFoundError where no quote of the article, as its editors have it, is the source's
 */
export const describeSource = async (strapi: Core.Strapi, describing: Describing): Promise<void> =>
  wholeTransaction(strapi, async () => {
    const { article, source, locale, terms, actor, note } = describing;
    const { description, reason, proximity, oneVoice } = describing;
    await lockRows(strapi, { articles: [article] });
    const versions = await versionsOfSource(strapi, article, source);
    const drafts = versions.filter(isDraft);
    if (drafts.length === 0) throw new errors.NotFoundError(REFUSALS.noSource);
    const quotes = [...new Set(versions.map(({ documentId }) => documentId))];
    await lockRows(strapi, { quotes });

    const facts = { description, reason, proximity, oneVoice };
    const written = versions.map((version) => ({
      version,
      columns: describedColumns(version, { facts, locale }),
    }));
    await datingChanges(strapi, [article], () => writeVersions(strapi, written));
    if (terms !== undefined) await setTerms(strapi, { article, key: source }, terms);
    const given = Object.entries({ ...facts, terms }).flatMap(([fact, value]) =>
      value === undefined ? [] : [fact],
    );
    await appendToLedger(strapi, {
      chain: article,
      action: 'described',
      actor,
      source,
      quotes: [...new Set(drafts.map(({ documentId }) => documentId as QuoteId))],
      details: { locale, facts: given },
      note,
    });
    await reopenChanged(strapi, [article], actor);
    if (written.some((one) => !isDraft(one.version) && changes(one))) {
      await storiesTouched(strapi, [article]);
      await announceArticle(strapi, article);
    }
  });
