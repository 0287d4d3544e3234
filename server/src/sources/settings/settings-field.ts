import { z } from '@strapi/utils';
import { LIMITS, SEVERITIES, SOURCING_PRESETS } from '../../../../content-types';
import { listField } from '../../fields/list-field';
import { filledTextField, textField } from '../../fields/text-field';

const PRESETS = `must be one of ${SOURCING_PRESETS.join(', ')}`;
const SEVERITY = `must be one of ${[...SEVERITIES, 'off'].join(', ')}`;

/** Of i18n, such as `en` or `pt-BR`; `''` stands for all that are not named. */
const LOCALE = /^(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)?$/;
const TERM_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const flag = z.boolean({ error: 'must be true or false' });

const glossaryTerm = z.strictObject(
  {
    id: filledTextField(LIMITS.line).regex(TERM_ID, {
      error: 'must be made of lower-case letters, digits and hyphens',
    }),
    name: filledTextField(LIMITS.line),
    meaning: textField(LIMITS.paragraph),
  },
  { error: 'must be a term, with an id, a name and a meaning' },
);

const presetField = z.enum(SOURCING_PRESETS, { error: PRESETS });

const densityField = z
  .number({ error: 'must be a number' })
  .positive({ error: 'must be more than 0' })
  .max(1000, { error: 'must not be more than 1000' });

const descriptionsField = z.record(
  z.string().regex(LOCALE, { error: 'must be the code of a locale' }),
  filledTextField(LIMITS.line),
  { error: 'must be a description for each locale' },
);

/** The settings that a site may decide in its code too, before the newsroom does in the panel. */
export const SITE_SETTINGS = {
  preset: presetField,
  defaultDescription: descriptionsField,
  density: densityField,
  attesterMayApprove: flag,
  authorMayConfirm: flag,
  overridable: flag,
} as const;

/** What `PUT /newsdesk/sourcing/settings` takes, in an application that has these rules. */
export const settingsField = (ruleIds: readonly string[]) =>
  z.strictObject(
    {
      ...SITE_SETTINGS,
      severities: z
        .record(z.string(), z.enum([...SEVERITIES, 'off'], { error: SEVERITY }), {
          error: 'must be a severity for each rule',
        })
        .superRefine((severities, context) => {
          for (const id of Object.keys(severities)) {
            if (ruleIds.includes(id)) continue;
            context.addIssue({ code: 'custom', path: [id], message: 'is not a rule' });
          }
        }),
      glossary: listField(glossaryTerm, { identity: ({ id }) => id }),
    },
    { error: 'must be an object of settings' },
  );
