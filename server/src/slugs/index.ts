import type { Core } from '@strapi/strapi';
import type { Feature } from '../feature';
import { checkSlugs } from './check-slugs';
import { releaseDeletedLocales } from './release-deleted-locales';
import { repairSlugRegistry } from './repair-registry';
import { resolveSlug } from './resolve-slug';
import { slugGenerator, type UidService } from './slug-generator';
import type { SlugKind } from './slugged-types';

const slugService = ({ strapi }: { strapi: Core.Strapi }) => ({
  resolveSlug: (kind: SlugKind, locale: string, slug: string) =>
    resolveSlug(strapi, kind, locale, slug),
  /** For after an import into a running application; every start does it. */
  repairRegistry: () => repairSlugRegistry(strapi),
});

export const slugs: Feature = {
  register: (strapi) => {
    strapi
      .get('services')
      .extend('plugin::content-manager.uid', (uid: UidService) => slugGenerator(strapi, uid));
  },
  bootstrap: async (strapi) => {
    releaseDeletedLocales(strapi);
    await repairSlugRegistry(strapi);
  },
  services: { slugs: slugService },
  checks: [checkSlugs],
};
