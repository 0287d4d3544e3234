import type { PartialDate } from './partial-date';

/** What a person was, where, and when. Either end of the time may be open. */
export interface Role {
  /** "Minister for Fisheries" */
  title: string;
  /** "Government of Vessany" */
  organisation?: string;
  from?: PartialDate;
  /** Inclusive: `2021` holds to the end of 2021. Never before `from`. */
  to?: PartialDate;
}
