import type { PersonId, VoiceProposal } from '../../content-types';
import { articles as articlesByKey } from '../../demo/src/newsroom/articles';
import { people as peopleByKey } from '../../demo/src/newsroom/people';
import type {
  NewsroomArticle,
  NewsroomPerson,
  NewsroomQuote,
} from '../../demo/src/newsroom/shapes';
import { type KnownPerson, proposeVoices } from '../../server/src/attributions';
import { align, passages } from '../../server/src/quotations';

const articles: Record<string, NewsroomArticle> = articlesByKey;
const people: [string, NewsroomPerson][] = Object.entries(peopleByKey);

const KNOWN = people.map(
  ([id, { name, aliases = [], roles = [], description }]): KnownPerson => ({
    id: id as PersonId,
    kind: 'individual',
    names: [name, ...aliases],
    titles: [...roles.map(({ title }) => title), ...(description ? [description] : [])],
  }),
);

const proposalFor = (
  { text }: NewsroomQuote,
  body: unknown,
  proposals: readonly VoiceProposal[],
): VoiceProposal | undefined => {
  const place = align(text, body);
  if (place.state !== 'found') return undefined;
  const [{ block, start }] = place.spans;
  return proposals.find(({ passage }) =>
    passage.spans.some((span) => span.block === block && span.start <= start && start < span.end),
  );
};

const isRight = (quote: NewsroomQuote, voice: VoiceProposal['voice']): boolean => {
  if ('source' in quote) return voice?.attribution === 'anonymous';
  return voice?.attribution === 'named' && 'people' in voice && voice.people[0] === quote.speaker;
};

describe.each(Object.entries(articles))('the story %s of the demo', (_key, { body, quotes }) => {
  const proposals = proposeVoices(body, passages(body), KNOWN, { locale: 'en' });
  const recorded = quotes.filter(({ form }) => form !== 'paraphrase');

  it('has the right voice and form proposed for each quote', () => {
    const wrong = recorded.filter((quote) => {
      const proposal = proposalFor(quote, body, proposals);
      const isWhole = isRight(quote, proposal?.voice ?? null) && proposal?.form === quote.form;
      return !isWhole || !proposal.likely;
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
