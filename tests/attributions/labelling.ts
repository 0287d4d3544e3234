import type { Passage, PersonId, VoiceProposal } from '../../content-types';
import { type KnownPerson, proposeVoices } from '../../server/src/attributions';
import { passages } from '../../server/src/quotations';
import type { Labelled } from './labelled-passages';

const person = (
  id: string,
  names: string[],
  titles: string[],
  kind: KnownPerson['kind'] = 'individual',
): KnownPerson => ({ id: id as PersonId, names, titles, kind });

/** Who is known in the labelled passages. */
export const KNOWN: readonly KnownPerson[] = [
  person('petra', ['Petra Holm', 'the Bosun'], ['Minister for Roads']),
  person('dov', ['Dov Arden'], ['Mayor of Quill']),
  person('ivor', ['Sir Ivor Lange', 'Ivor Lange'], ['botanist']),
  person('anneke', ['Princess Anneke', 'Duchess of Merrow'], []),
  person('marsh', ['John Marsh'], ['Harbour pilot']),
  person('marsh-younger', ['John Marsh'], ['Student']),
  person('northline', ['Northline Rail'], [], 'organisation'),
];

/** The blocks of a labelled text: `## ` begins a heading, `> ` a block quote. */
export const blocksOf = (text: string) =>
  text.split('\n').map((line) => {
    const type = line.startsWith('## ') ? 'heading' : line.startsWith('> ') ? 'quote' : 'paragraph';
    const words = line.replace(/^(?:##|>) /, '');
    return {
      type,
      ...(type === 'heading' ? { level: 2 } : {}),
      children: [{ type: 'text', text: words }],
    };
  });

export const propose = (text: string): VoiceProposal[] => {
  const body = blocksOf(text);
  const all: Passage[] = passages(body);
  return proposeVoices(body, all, KNOWN, { locale: 'en' });
};

/** A proposal as labels are written. */
export const label = ({ voice, likely }: VoiceProposal): string => {
  if (!likely) return 'x';
  if (voice === null) return '-';
  if (voice.attribution === 'anonymous') return `~${voice.description}`;
  return 'people' in voice ? voice.people.map((id) => `@${id}`).join('|') : voice.name;
};

/** Whether a proposal is what a label, or one of several, says. */
const isRight = (proposed: string, labels: string): boolean =>
  [labels, ...labels.split('|')].includes(proposed);

export interface Judged {
  shows: string;
  body: string;
  expected: string;
  proposed: string;
  isRight: boolean;
  proposal: VoiceProposal | undefined;
}

/** Judges each passage of labelled texts. */
export const judge = (all: readonly Labelled[]): Judged[] =>
  all.flatMap(([shows, body, ...labels]) => {
    const proposals = propose(body);
    return labels.map((expected, at) => {
      const proposal = proposals[at];
      const proposed = proposal ? label(proposal) : 'no passage';
      return { shows, body, expected, proposed, isRight: isRight(proposed, expected), proposal };
    });
  });
