import type { Answer } from '../../support/newsroom';
import type { Contested } from './contested-newsroom';
import { type Move, make } from './moves';

/** A move with what came of it, and between which events of the round it was made. */
export interface MadeMove extends Move {
  client: number;
  began: number;
  ended: number;
  /** Null where there was nothing to ask for. */
  answer: Answer | null;
}

/**
 * Lets clients loose on one newsroom, all at once: each makes its own moves one after the other,
 * asking one process after the other.
 */
export const playRound = async (
  clients: readonly (readonly Move[])[],
  contested: Contested,
  urls: readonly string[],
): Promise<MadeMove[]> => {
  let clock = 0;
  const tick = () => {
    clock += 1;
    return clock;
  };
  const played = await Promise.all(
    clients.map(async (moves, client) => {
      const made: MadeMove[] = [];
      for (const [turn, move] of moves.entries()) {
        const began = tick();
        const url = urls[(client + turn) % urls.length] ?? '';
        const answer = await make(move, contested, url);
        made.push({ ...move, client, began, ended: tick(), answer });
      }
      return made;
    }),
  );
  return played.flat().sort((a, b) => a.ended - b.ended);
};
