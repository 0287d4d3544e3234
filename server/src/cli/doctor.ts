import { PLUGIN_ID } from '../../../content-types';
import type { CheckFinding } from '../feature';
import { withApp } from './app';

/** What a check of a feature found. */
export interface Examination {
  name: string;
  findings: CheckFinding[];
}

/** Whether something is wrong still. */
export const isWell = (examinations: readonly Examination[]): boolean =>
  examinations.every(({ findings }) => findings.every(({ mended }) => mended));

/** The findings as lines to read. */
export const examinationText = (examinations: readonly Examination[]): string =>
  examinations
    .flatMap(({ name, findings }) =>
      findings.length === 0
        ? [`ok      ${name}`]
        : findings.map(
            ({ message, mended }) => `${mended ? 'mended' : 'WRONG '}  ${name}: ${message}`,
          ),
    )
    .map((line) => `${line}\n`)
    .join('');

/** `newsdesk doctor` */
export const doctor = (options: { repair: boolean; json: boolean }): Promise<void> =>
  withApp(async (strapi, print) => {
    const examinations: Examination[] = await strapi
      .plugin(PLUGIN_ID)
      .service('doctor')
      .examine({ repair: options.repair });
    const ok = isWell(examinations);
    print(
      options.json
        ? `${JSON.stringify({ ok, checks: examinations })}\n`
        : examinationText(examinations),
    );
    if (!ok) process.exitCode = 1;
  });
