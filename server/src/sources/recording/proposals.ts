import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  ARTICLE_UID,
  type Passage,
  PERSON_UID,
  type PersonId,
  type ProposalsRequest,
  type ProposalsResponse,
} from '../../../../content-types';
import { type KnownPerson, proposeVoices, type RecordedVoice } from '../../attributions';
import { foundPerson, namedInText, type ReadPerson, readPeople } from '../../people';
import { titleOn } from '../../people/title-on';
import { blockTexts, passages } from '../../quotations';
import { readable } from '../../reading/readable';
import { sourceOf } from '../report/article-facts';
import { draftsOf } from '../report/article-rows';
import { overlap, type PlacedQuotes, placedQuotes, spansOf } from '../report/placed-quotes';
import { readsWhatIsTold } from '../report/reads-what-is-told';
import type { ReportedQuoteVersion, ReportedVersion } from '../report/reported-version';

type Placed = PlacedQuotes<ReportedQuoteVersion>['quotes'];

const NOTHING: Pick<ReportedVersion, 'quotes' | 'datePublished'> = {
  quotes: [],
  datePublished: null,
};

/** The draft of an article with its quotes, for those who may read all of them. */
const articleOf = async (
  strapi: Core.Strapi,
  { article, locale }: ProposalsRequest,
  userAbility: unknown,
): Promise<typeof NOTHING> => {
  if (article === null) return NOTHING;
  const found = await draftsOf(strapi, [{ documentId: article, locale }]);
  const reads = await readsWhatIsTold(strapi, found, userAbility);
  if (!found.every(reads)) {
    throw new errors.PolicyError('Your role does not show you all quotes of this article.');
  }
  return found[0] ?? NOTHING;
};

/** People the article is linked to already: surnames in its text may mean them. */
const linkedPeople = async (
  strapi: Core.Strapi,
  { article, locale }: ProposalsRequest,
): Promise<string[]> => {
  if (article === null) return [];
  const draft: { people?: { documentId: string }[] } | null = await strapi.db
    .query(ARTICLE_UID)
    .findOne({
      select: ['id'],
      where: { documentId: article, locale, publishedAt: null },
      populate: { people: { select: ['documentId'] } },
    });
  return (draft?.people ?? []).map(({ documentId }) => documentId);
};

const knownPerson = (person: ReadPerson, day: string): KnownPerson => ({
  id: person.documentId,
  kind: person.kind,
  names: [person.name, ...person.aliases],
  titles: [titleOn(person.roles, day), person.description].filter((title) => title !== null),
});

const recordedVoice = (quote: ReportedQuoteVersion): RecordedVoice | null => {
  if (quote.attribution === 'anonymous') {
    return {
      attribution: 'anonymous',
      source: sourceOf(quote),
      description: quote.sourceDescription ?? '',
    };
  }
  return quote.speaker === null
    ? null
    : { attribution: 'named', person: quote.speaker as PersonId };
};

/** The passages that a quote records, by their index, and whose they are as far as that is known. */
const recordedIn = (top: readonly Passage[], placed: Placed) => {
  const taken = new Set<number>();
  const voices = new Map<number, RecordedVoice>();
  for (const [index, { spans }] of top.entries()) {
    const record = placed.find(({ place }) =>
      spansOf(place).some((own) => spans.some((span) => overlap(own, span))),
    );
    if (record === undefined) continue;
    taken.add(index);
    const voice = recordedVoice(record.quote);
    if (voice) voices.set(index, voice);
  }
  return { taken, voices };
};

/**
 * Guesses whose words the passages of a body are that nobody has recorded. Nothing is stored, and
 * nobody is proposed whom whoever asks may not read.
 *
 * @param userAbility - of the request: `ctx.state.userAbility`
 * @throws PolicyError (403) for those who may not read all quotes of the article
 */
export const proposals = async (
  strapi: Core.Strapi,
  request: ProposalsRequest,
  userAbility: unknown,
  now: Date,
): Promise<ProposalsResponse> => {
  const { body, locale } = request;
  const article = await articleOf(strapi, request, userAbility);
  const day = new Date(article.datePublished ?? now).toISOString().slice(0, 10);
  const { quotes: placed } = placedQuotes(article.quotes, body);
  const all = passages(body);
  const top = all.filter(({ depth }) => depth === 0);
  const { taken, voices } = recordedIn(top, placed);

  const ids = new Set([
    ...(await linkedPeople(strapi, request)),
    ...article.quotes.flatMap(({ speaker }) => speaker ?? []),
    ...(await namedInText(strapi, blockTexts(body))),
  ]);
  const people = await readPeople(
    strapi,
    [...ids],
    await readable(strapi, userAbility, PERSON_UID),
  );
  const proposed = proposeVoices(
    body,
    all,
    people.map((person) => knownPerson(person, day)),
    { locale, recorded: voices },
  );

  /** `sameVoiceAs` counts in the list that is given. */
  const given = proposed.flatMap(({ passage }, index) =>
    taken.has(index) || !passage.closed ? [] : [index],
  );
  const unrecorded = given.map((index) => {
    const proposal = proposed[index] as (typeof proposed)[number];
    const before = proposal.sameVoiceAs === null ? -1 : given.indexOf(proposal.sameVoiceAs);
    return { ...proposal, sameVoiceAs: before === -1 ? null : before };
  });
  const wanted = new Set<string>(
    unrecorded.flatMap(({ voice }) => (voice && 'people' in voice ? voice.people : [])),
  );
  return {
    proposals: unrecorded,
    people: people
      .filter(({ documentId }) => wanted.has(documentId))
      .map((person) => foundPerson(person, day)),
  };
};
