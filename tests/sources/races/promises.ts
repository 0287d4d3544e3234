import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { stillCovers } from '../../../server/src/sources/confirming/confirmed-words';
import { entryOf } from '../../../server/src/sources/ledger/stored-entry';
import { LEDGER_TABLE } from '../../../server/src/tables/models';
import type { Contested } from './contested-newsroom';
import { type Action, MARKINGS } from './moves';
import { pastTheGate } from './past-the-gate';
import type { MadeMove } from './round';

interface QuoteRow {
  documentId: string;
  locale: string;
  text: string;
  publishedAt: string | null;
  attribution: string;
  sourceKey: string | null;
  sourceDescription: string | null;
  speaker: { documentId: string } | null;
  article: { documentId: string; locale: string; publishedAt: string | null } | null;
}

interface SourceRow {
  articleDocumentId: string;
  sourceKey: string;
  attestedWords: string | null;
  approvedWords: string | null;
}

/** The newsroom as it stands when every client is done. */
interface Aftermath {
  moves: readonly MadeMove[];
  contested: Contested;
  quotes: QuoteRow[];
  sources: SourceRow[];
  /** Documents of which there is no row any more. */
  gone: ReadonlySet<string>;
}

/** Says what is broken, each in a sentence; nothing where the promise is kept. */
type Promised = (aftermath: Aftermath) => string[];

const place = ({ documentId, locale, publishedAt }: QuoteRow): string =>
  `${documentId} (${locale}, ${publishedAt === null ? 'draft' : 'published'})`;

const isSource = ({ attribution }: QuoteRow): boolean => attribution === 'anonymous';

const succeeded = ({ answer }: MadeMove): boolean => answer !== null && answer.status < 300;

const PUBLISHED_BY: Partial<Record<Action, (move: MadeMove, of: Contested) => string>> = {
  publishQuote: ({ quote }, { quotes }) => quotes[quote],
  publishArticle: ({ article }, { articles }) => articles[article],
  publishPerson: ({ person }, { people }) => people[person],
};

const DELETIONS: readonly Action[] = ['deleteQuote', 'deleteArticle', 'deletePerson'];

/**
 * Strapi's own: its content manager asks whether a document is there, updates it in a locale that
 * it does not have yet, and goes on to publish what the update gives: null, of what was deleted in
 * between. It answers 500 where 404 is meant.
 */
const isPublishOfDeleted = (move: MadeMove, { moves, contested, gone }: Aftermath): boolean => {
  const published = PUBLISHED_BY[move.action]?.(move, contested);
  return (
    move.answer?.status === 500 &&
    published !== undefined &&
    gone.has(published) &&
    moves.some(
      (other) =>
        DELETIONS.includes(other.action) &&
        succeeded(other) &&
        other.began < move.ended &&
        other.ended > move.began,
    )
  );
};

const PROMISES = {
  'every answer is a success or a refusal': (aftermath) =>
    aftermath.moves
      .filter(({ answer }) => answer !== null && answer.status >= 500)
      .filter((move) => !isPublishOfDeleted(move, aftermath))
      .map(({ action, answer }) => `${action} answered ${answer?.status}: ${answer?.text}`),

  'no anonymous quote has a speaker': ({ quotes }) =>
    quotes.filter((row) => isSource(row) && row.speaker !== null).map(place),

  'a quote is anonymous in every version if it is in a draft': ({ quotes }) =>
    quotes
      .filter(
        (row) =>
          !isSource(row) &&
          quotes.some(
            (draft) =>
              draft.documentId === row.documentId && draft.publishedAt === null && isSource(draft),
          ),
      )
      .map(place),

  'no mark is lost that was not followed by a naming': ({ moves, contested, quotes }) => {
    const namings = moves.filter((move) => move.action === 'name' && succeeded(move));
    return moves
      .filter((move) => MARKINGS.includes(move.action) && succeeded(move))
      .filter((mark) => !namings.some((n) => n.quote === mark.quote && n.ended > mark.began))
      .flatMap(({ quote }) =>
        quotes.filter((row) => row.documentId === contested.quotes[quote] && !isSource(row)),
      )
      .map(place);
  },

  'the drafts of a quote say the same in every locale': ({ quotes }) => {
    const said = new Map<string, Set<string>>();
    for (const row of quotes.filter(({ publishedAt }) => publishedAt === null)) {
      const whose = `${row.attribution} ${row.sourceKey} ${row.speaker?.documentId}`;
      said.set(row.documentId, (said.get(row.documentId) ?? new Set()).add(whose));
    }
    return [...said].filter(([, whose]) => whose.size > 1).map(([id, w]) => `${id}: ${[...w]}`);
  },

  'the rows of sources are those that the quotes have': ({ quotes, sources }) => {
    const wanted = quotes.flatMap((row) =>
      isSource(row) && row.article ? [`${row.article.documentId} ${row.sourceKey}`] : [],
    );
    const kept = sources.map((row) => `${row.articleDocumentId} ${row.sourceKey}`);
    return [
      ...[...new Set(wanted)].filter((id) => !kept.includes(id)).map((id) => `missing ${id}`),
      ...kept.filter((id) => !wanted.includes(id)).map((id) => `left over ${id}`),
      ...kept.filter((id, index) => kept.indexOf(id) !== index).map((id) => `twice ${id}`),
    ];
  },

  'two articles share no source': ({ quotes }) => {
    const articles = new Map<string, Set<string>>();
    for (const { sourceKey, article } of quotes) {
      if (sourceKey === null || article === null) continue;
      const of = articles.get(sourceKey) ?? new Set();
      articles.set(sourceKey, of.add(article.documentId));
    }
    return [...articles].filter(([, of]) => of.size > 1).map(([key]) => key);
  },

  'no confirmation outlives the words it was given for': ({ quotes, sources }) =>
    sources.flatMap(({ sourceKey, attestedWords, approvedWords }) => {
      const drafts = quotes.filter(
        (row) => row.sourceKey === sourceKey && row.publishedAt === null,
      );
      return [attestedWords, approvedWords]
        .filter((words) => words !== null && !stillCovers(words, drafts as never))
        .map(() => sourceKey);
    }),

  'readers have no quote without its article': ({ quotes }) =>
    quotes
      .filter(
        ({ publishedAt, locale, article }) =>
          publishedAt !== null && (article?.publishedAt == null || article.locale !== locale),
      )
      .map(place),
} satisfies Record<string, Promised>;

const goneOf = async ({ articles, quotes, people }: Contested): Promise<ReadonlySet<string>> => {
  const gone = new Set<string>([...articles, ...quotes, ...people]);
  for (const uid of [ARTICLE_UID, QUOTE_UID, PERSON_UID]) {
    const rows: { documentId: string }[] = await newsroom.strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], where: { documentId: { $in: [...gone] } } });
    for (const { documentId } of rows) gone.delete(documentId);
  }
  return gone;
};

/** Looks at everything once all is done, and gives what is broken, by promise. */
export const brokenPromises = async (
  moves: readonly MadeMove[],
  contested: Contested,
): Promise<Record<string, string[]>> => {
  const { db } = newsroom.strapi;
  const aftermath: Aftermath = {
    moves,
    contested,
    quotes: await db.query(QUOTE_UID).findMany({
      populate: {
        speaker: { select: ['documentId'] },
        article: { select: ['documentId', 'locale', 'publishedAt'] },
      },
      orderBy: { id: 'asc' },
    }),
    sources: await db.query('newsdesk::source').findMany({}),
    gone: await goneOf(contested),
  };
  return Object.fromEntries(
    Object.entries(PROMISES)
      .map(([name, promised]) => [name, (promised as Promised)(aftermath)] as const)
      .filter(([, broken]) => broken.length > 0),
  );
};

/** The sources that readers have although the gate would have held them, once all is done. */
export const sourcesPastTheGate = async (): Promise<string[]> => {
  const { db } = newsroom.strapi;
  const published = await db.query(QUOTE_UID).findMany({
    where: { attribution: 'anonymous', publishedAt: { $notNull: true } },
    populate: { article: { select: ['documentId', 'publishedAt'] } },
  });
  const ledger = await db.query(LEDGER_TABLE).findMany({ orderBy: { sequence: 'asc' } });
  return pastTheGate(published, ledger.map(entryOf));
};
