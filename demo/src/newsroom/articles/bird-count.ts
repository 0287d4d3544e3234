import { p } from '../blocks';
import type { NewsroomArticle } from '../shapes';

export const birdCount: NewsroomArticle = {
  title: 'Puffins outnumber voters on the Farrows for the first time',
  standfirst: 'The observatory counted 18,406 birds. The electoral roll has 18,391 names.',
  section: 'Science',
  dateline: 'FARROW ISLANDS',
  authors: ['joryPenhale'],
  people: ['odoMerrin', 'electoralCommission'],
  published: { weeksAgo: 20, on: 'Thursday', at: '10:00' },
  body: [
    p(
      'There are more puffins on the Farrow Islands than there are people entitled to vote in the district to which the islands belong, the Farrow Islands Observatory said on Wednesday.',
    ),
    p(
      'Its yearly census found 18,406 birds on seven islands, up from 15,120 a year ago. The roll for Skarrow North and the Farrows, last revised in March, lists 18,391 voters. “We make no claim about turnout,” said Odo Merrin, the director.',
    ),
    p(
      'The count is made over four evenings in early summer, when the birds stand outside their burrows. Twelve volunteers lie in the grass with a clicker each, and count a strip of cliff three times. Where two counts differ by more than a tenth they do it again. Dr Merrin said the method had not changed since 1952, and that the clickers had not either.',
    ),
    p(
      'He put the rise down to sand eels, which were plentiful this spring, and to the removal of rats from Middle Farrow five years ago. He warned against reading too much into one season. A cold May, he said, could undo “three good years and most of a press release”.',
    ),
    p(
      'The Electoral Commission, asked whether it planned to review the boundaries of the district, said that it had no comment on puffins.',
    ),
  ],
  quotes: [
    { text: 'We make no claim about turnout', form: 'direct', speaker: 'odoMerrin' },
    {
      text: 'The method had not changed since 1952, and the clickers had not either',
      form: 'paraphrase',
      speaker: 'odoMerrin',
    },
    {
      text: 'three good years and most of a press release',
      form: 'partial',
      speaker: 'odoMerrin',
    },
    {
      text: 'It had no comment on puffins',
      form: 'paraphrase',
      speaker: 'electoralCommission',
    },
  ],
  related: [{ article: 'lastLamp', kind: 'related' }],
};
