/**
 * What the panel's own requests are refused with; `{…}` stands for a value. As everywhere in Strapi
 * the English sentence is the name of its translation, behind `apiError.`.
 */
export const REFUSALS = {
  collision:
    'Somebody else was writing to this at the same moment, and nothing was changed. Try again.',
  noSession: 'This needs somebody who is logged in to the admin panel.',
  noArticle: 'There is no such article.',
  notAllowed: 'Your role does not allow this for this article.',
  noPerson: 'There is no such person.',
  noSource: 'The article has no such source.',
  notItsQuote: 'This is not a quote of the article.',
  saysMore: 'The source says more than you were shown, in {locales}. Read it again.',
  saysLess: 'The source says less than you were shown. Read it again.',
  wordsChanged: 'The words have changed since you read them. Read them again.',
  speaksElsewhere: 'The source speaks in {locales} as well, where your role does not allow this.',
  otherHand: 'Whoever attests a source cannot be the one who approves it.',
  author: 'Whoever wrote the article cannot confirm its sources.',
  noAttestation: 'There is no attestation to withdraw.',
  noApproval: 'There is no approval to withdraw.',
  noOverrides: 'This house lets nobody override its rules of sourcing.',
  nothingBlocks: 'There is nothing to override: no finding blocks.',
  noOverride: 'There is no override to withdraw.',
  fieldNotAllowed: 'Your role does not let you write the field “{field}” of quotes.',
  recordedAlready: 'These words are recorded as a quote of the article already.',
} as const;

/** A sentence that something is refused with, as the server has it in English. */
export type Refusal = (typeof REFUSALS)[keyof typeof REFUSALS];

/** The details of a refusal whose sentence was filled with values. */
export interface FilledRefusal {
  refusal: Refusal;
  values: Record<string, string>;
}
