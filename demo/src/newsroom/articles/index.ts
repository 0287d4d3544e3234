import type { NewsroomArticle } from '../shapes';
import { birdCount } from './bird-count';
import { budget } from './budget';
import { electionCount } from './election-count';
import { ferryContract } from './ferry-contract';
import { ferryReply } from './ferry-reply';
import { fogConcert } from './fog-concert';
import { footballClub } from './football-club';
import { harbourDues } from './harbour-dues';
import { harbourWall } from './harbour-wall';
import { hospitalNights } from './hospital-nights';
import { lastLamp } from './last-lamp';
import { ministerProfile } from './minister-profile';
import { nightBoat } from './night-boat';
import { oysterBeds } from './oyster-beds';
import { schoolBoat } from './school-boat';

/** Every story of the demo newsroom, under the key by which the others link to it. */
export const articles = {
  birdCount,
  lastLamp,
  electionCount,
  fogConcert,
  harbourWall,
  budget,
  hospitalNights,
  oysterBeds,
  footballClub,
  ferryContract,
  ferryReply,
  ministerProfile,
  schoolBoat,
  harbourDues,
  nightBoat,
} satisfies Record<string, NewsroomArticle>;
