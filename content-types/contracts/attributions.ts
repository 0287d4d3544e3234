import type { PersonId, SourceKey } from '../ids';
import type { QuoteForm } from '../vocabulary';
import type { Passage, TextSpan } from './quotations';

/** The words of a body on which a proposal rests, such as "she told the council". */
export interface CueWords {
  span: TextSpan;
  text: string;
}

/** Whose words a passage may be: people known here, somebody who is not, or a source. */
export type LikelyVoice<Known = PersonId> =
  | {
      attribution: 'named';
      /** Who may be meant, likeliest first. */
      people: [Known, ...Known[]];
    }
  | {
      attribution: 'named';
      /** As the article writes it: nobody known is called that. */
      name: string;
    }
  | {
      attribution: 'anonymous';
      /** As the article describes them. */
      description: string;
      /** Where a recorded quote has this voice: the source it was recorded under. */
      source: SourceKey | null;
    };

/** What an editor may record of one passage, guessed from the words around it. */
export interface VoiceProposal<Known = PersonId> {
  passage: Passage;
  form: Exclude<QuoteForm, 'paraphrase'>;
  /** Null where the text does not tell. */
  voice: LikelyVoice<Known> | null;
  cue: CueWords | null;
  /** The latest proposal before it, by its index in their list, that is the same voice's. */
  sameVoiceAs: number | null;
  /** Another medium to which it was said. */
  saidTo: string | null;
  confidence: 'high' | 'low';
  /** False for what is hardly a quote: titles of works, words held at arm's length, repeats. */
  likely: boolean;
}
