import type { SourcingSettings } from '../../../../content-types';

/** What holds where neither the site nor the newsroom has decided otherwise. */
export const DEFAULT_SETTINGS: SourcingSettings = {
  preset: 'magazine',
  severities: {},
  glossary: [],
  // True of every source, also of one whom nobody promised anything.
  defaultDescription: {
    '': 'a source who is not being named',
    de: 'eine Person, die nicht genannt wird',
    es: 'una fuente que no se identifica',
    fr: 'une source dont le nom n’est pas divulgué',
  },
  density: 5,
  attesterMayApprove: false,
  authorMayConfirm: false,
  overridable: true,
};
