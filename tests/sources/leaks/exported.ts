import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directory, engine, strapi as local } from '@strapi/data-transfer';

/** One line of an export: an entity, a link, or an entry of the configuration. */
// biome-ignore lint/suspicious/noExplicitAny: every kind of line has a shape of its own
export type ExportedLine = Record<string, any>;

export interface Exported {
  entities: ExportedLine[];
  links: ExportedLine[];
  configuration: ExportedLine[];
}

const linesIn = (folder: string): ExportedLine[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  );

/** Writes what `strapi export --format dir` writes, with the engine that it runs. */
export const exportTo = async (folder: string): Promise<void> => {
  const source = local.providers.createLocalStrapiSourceProvider({
    getStrapi: () => newsroom.strapi,
    autoDestroy: false,
  });
  const destination = directory.providers.createLocalDirectoryDestinationProvider({
    directory: { path: folder },
    file: {},
  });
  await engine
    .createTransferEngine(source, destination, {
      versionStrategy: 'ignore',
      schemaStrategy: 'ignore',
      exclude: [],
    } as never)
    .transfer();
};

/** Reads an export that was written to a folder. */
const readExport = (folder: string): Exported => ({
  entities: linesIn(join(folder, 'entities')),
  links: linesIn(join(folder, 'links')),
  configuration: linesIn(join(folder, 'configuration')),
});

/** Everything that an export of the running application holds. */
export const exported = async (): Promise<Exported> => {
  const folder = join(mkdtempSync(join(tmpdir(), 'newsdesk-export-')), 'export');
  try {
    await exportTo(folder);
    return readExport(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
