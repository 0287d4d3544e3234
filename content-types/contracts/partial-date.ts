/**
 * A calendar date that may stop at the year or the month, as dates of people do:
 * `1984`, `1984-09` or `1984-09-15`. No time zone. The shape of ISO 8601 reduced precision.
 */
export type PartialDate = string;
