import type { SourcingRule } from '../../../../content-types';
import { confirmationRules } from './confirmation-rules';
import { descriptionRules } from './description-rules';
import { prominenceRules } from './prominence-rules';
import { reasonRules } from './reason-rules';
import { recordRules } from './record-rules';

/** The rules that Newsdesk brings, in the order in which their findings are told. */
export const RULES: readonly SourcingRule[] = [
  ...descriptionRules,
  ...reasonRules,
  ...confirmationRules,
  ...prominenceRules,
  ...recordRules,
];
