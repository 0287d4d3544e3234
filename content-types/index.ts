export { articleSchema } from './article/schema';
export type * from './contracts';
export type { ArticleId, PersonId, QuoteId, SourceKey } from './ids';
export { LIMITS } from './limits';
export * from './permissions';
export { personSchema } from './person/schema';
export { quoteSchema } from './quote/schema';
export * from './uids';
export * from './vocabulary';
