import type { Core } from '@strapi/strapi';
import type { Examination } from './cli/doctor';
import type { Feature } from './feature';

/** Runs the checks of all features, one after the other, in their order. */
export const doctorService =
  (features: readonly Feature[]) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    examine: async (options: { repair: boolean }): Promise<Examination[]> => {
      const examinations: Examination[] = [];
      for (const { name, check } of features.flatMap(({ checks = [] }) => checks)) {
        examinations.push({ name, findings: await check(strapi, options) });
      }
      return examinations;
    },
  });
