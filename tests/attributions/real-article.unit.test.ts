import type { PersonId } from '../../content-types';
import { type KnownPerson, proposeVoices } from '../../server/src/attributions';
import { passages } from '../../server/src/quotations';
import {
  describeAnnotated,
  type EnteredArticle,
  readAnnotatedArticle,
} from '../real-input/annotated-article';
import { blocks } from '../support/newsroom';

/** The voices that an editor entered for the quotes of the article, and those that are proposed. */
const judged = ({ paragraphs, quotes }: EnteredArticle, people: readonly KnownPerson[]) => {
  const body = blocks(...paragraphs);
  const proposals = proposeVoices(body, passages(body), people, { locale: 'en' });
  return quotes.map(({ text, form, voice }) => {
    const proposal = proposals.find(({ passage }) => passage.text === text);
    const proposed = proposal?.voice ?? null;
    const isRight =
      voice.attribution === 'named'
        ? proposed?.attribution === 'named' &&
          ('people' in proposed
            ? proposed.people[0] === voice.speaker
            : voice.speaker.endsWith(proposed.name))
        : proposed?.attribution === 'anonymous' &&
          proposed.description.toLowerCase() === voice.description.toLowerCase();
    return { text, isRight, hasForm: proposal?.form === form, isLikely: proposal?.likely === true };
  });
};

const tell = (whom: string, all: ReturnType<typeof judged>): void => {
  const right = all.filter(({ isRight }) => isRight).length;
  process.stdout.write(`The real article, ${whom}: ${right} of ${all.length} voices right.\n`);
};

describeAnnotated('a real magazine article', () => {
  it('has the right voice proposed for nine of its eleven quotes at least', () => {
    const entered = readAnnotatedArticle();
    const people = entered.people.map(
      ({ name, aliases, description }): KnownPerson => ({
        id: name as PersonId,
        kind: 'individual',
        names: [name, ...aliases],
        titles: description === null ? [] : [description],
      }),
    );
    const all = judged(entered, people);
    tell('its people known', all);

    expect(all).toHaveLength(11);
    expect(all.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(9);
    expect(all.filter(({ hasForm }) => hasForm).length).toBeGreaterThanOrEqual(9);
    expect(all.filter(({ isLikely }) => isLikely)).toHaveLength(11);
  });

  it('has them where nobody is known yet', () => {
    const all = judged(readAnnotatedArticle(), []);
    tell('nobody known', all);

    expect(all.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(9);
  });
});
