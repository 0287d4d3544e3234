export type { RecordedVoice } from './cast';
export type { KnownPerson } from './known-people';
export { type ProposalOptions, proposeVoices } from './propose-voices';
