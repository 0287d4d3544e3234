import { type Permission, useAuth, useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { sourceAction } from '../../../content-types/permissions';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types/uids';

/** What an editor may do with the sources of an article. The server asks again each time. */
export interface May {
  mark: boolean;
  name: boolean;
  attest: boolean;
  approve: boolean;
  override: boolean;
  recordQuotes: boolean;
  changeQuotes: boolean;
  createPeople: boolean;
  deletePeople: boolean;
}

/** Of somebody who only looks. */
export const NOTHING: May = {
  mark: false,
  name: false,
  attest: false,
  approve: false,
  override: false,
  recordQuotes: false,
  changeQuotes: false,
  createPeople: false,
  deletePeople: false,
};

type Asked = Pick<Permission, 'action' | 'subject'>;

const CM = 'plugin::content-manager.explorer';

const SOURCE_ASKED: Asked[] = (['mark', 'name', 'attest', 'approve', 'override'] as const).map(
  (permission) => ({ action: sourceAction(permission), subject: ARTICLE_UID }),
);
const QUOTE_ASKED: Asked[] = ['create', 'update'].map((action) => ({
  action: `${CM}.${action}`,
  subject: QUOTE_UID,
}));
const PERSON_ASKED: Asked[] = ['create', 'delete'].map((action) => ({
  action: `${CM}.${action}`,
  subject: PERSON_UID,
}));

/** Whether a role grants it in this locale: permissions without locales are for all. */
const inLocale =
  (permissions: readonly Permission[], locale: string) =>
  (action: string, subject: string): boolean =>
    permissions.some((one) => {
      if (one.action !== action || one.subject !== subject) return false;
      const locales: unknown = one.properties?.locales;
      return !Array.isArray(locales) || locales.includes(locale);
    });

/** What the editor may do, as far as their roles tell without the article: conditions included. */
export const useMay = (locale: string): May => {
  const permissions = useAuth('Newsdesk', (state) => state.permissions);
  const { allowedActions: sources } = useRBAC(SOURCE_ASKED as Permission[]);
  const { allowedActions: quotes } = useRBAC(QUOTE_ASKED as Permission[]);
  const { allowedActions: people } = useRBAC(PERSON_ASKED as Permission[]);
  return useMemo(() => {
    const granted = inLocale(permissions, locale);
    const source = (name: Parameters<typeof sourceAction>[0], allowed: boolean | undefined) =>
      allowed === true && granted(sourceAction(name), ARTICLE_UID);
    return {
      mark: source('mark', sources.canMark),
      name: source('name', sources.canName),
      attest: source('attest', sources.canAttest),
      approve: source('approve', sources.canApprove),
      override: source('override', sources.canOverride),
      recordQuotes: quotes.canCreate === true && granted(`${CM}.create`, QUOTE_UID),
      changeQuotes: quotes.canUpdate === true && granted(`${CM}.update`, QUOTE_UID),
      createPeople: people.canCreate === true,
      deletePeople: people.canDelete === true,
    };
  }, [permissions, locale, sources, quotes, people]);
};
