/** A string that has been recognised as a particular kind of id; brands keep look-alikes apart. */
type Brand<Name extends string> = string & { readonly __brand: Name };

/** Identifies a document in all its versions and locales; numeric ids change at every publish. */
export type ArticleId = Brand<'ArticleId'>;
export type PersonId = Brand<'PersonId'>;
export type QuoteId = Brand<'QuoteId'>;

/** Groups the quotes of one source within one article. Random; never leaves on the content API. */
export type SourceKey = Brand<'SourceKey'>;
