import type { Core } from '@strapi/strapi';
import type { SourceConfirmation, SourcingSettings } from '../../../../content-types';
import { rulesOf } from '../rules/rule-registry';
import { severityOf } from '../rules/severity';

/** The rule that asks for each confirmation. */
const ASKING: Record<SourceConfirmation, string> = {
  attestation: 'not-attested',
  approval: 'not-approved',
};

/** The confirmations of sources that the rules of the house ask for, however firmly. */
export const askedFor = (strapi: Core.Strapi, settings: SourcingSettings): SourceConfirmation[] =>
  (['attestation', 'approval'] as const).filter((confirmation) =>
    rulesOf(strapi).some(
      (rule) => rule.id === ASKING[confirmation] && severityOf(rule, settings) !== 'off',
    ),
  );
