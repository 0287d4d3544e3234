/** What was wrong in an article and when that was put right, told to readers. */
export interface Correction {
  /** `YYYY-MM-DD` */
  date: string;
  text: string;
}
