import { isBare, isPlural } from '../../../server/src/sources/rules/wording/judged';
import type { Lexicon } from '../../../server/src/sources/rules/wording/lexicon';
import { lexiconOf } from '../../../server/src/sources/rules/wording/lexicons';
import { describeAnnotated, readAnnotatedArticle } from '../../real-input/annotated-article';

describeAnnotated('the four descriptions of a real magazine article', () => {
  it('are judged: one of them says nothing, none is plural', () => {
    const english = lexiconOf('en') as Lexicon;
    const descriptions = new Set(
      readAnnotatedArticle().quotes.flatMap(({ voice }) =>
        voice.attribution === 'anonymous' ? [voice.description] : [],
      ),
    );
    const bare = [...descriptions].filter((description) => isBare(description, english));
    expect(descriptions.size).toBe(4);
    // The one without a word that another newsroom's source could not have had.
    expect(bare.map((description) => description.split(' ').length)).toEqual([2]);
    expect([...descriptions].filter((description) => isPlural(description, english))).toEqual([]);
  });
});
