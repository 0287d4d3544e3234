import type { Core } from '@strapi/strapi';
import { STORY_TABLE } from '../tables/models';
import { announceStories } from './announce-stories';
import { findLateStories } from './late-stories';
import {
  allStoriesChanged,
  articlesThatLeadTo,
  articlesWithCovers,
  storiesChanged,
} from './story-changes';

interface FileEvent {
  params?: { where?: Record<string, unknown> };
  /** What we have noted before the write, for after it. */
  state: { files?: number[]; articles?: string[] };
}

const FILE_UID = 'plugin::upload.file';
const LOCALE_UID = 'plugin::i18n.locale';

/** What is written past the Document Service, and shown by stories. */
export const watchTables = (strapi: Core.Strapi): void => {
  const filesOf = async ({ params }: FileEvent): Promise<number[]> => {
    const rows: { id: number }[] = await strapi.db
      .query(FILE_UID)
      .findMany({ select: ['id'], where: params?.where ?? {} });
    return rows.map(({ id }) => id);
  };
  const showing = async (files: readonly number[]): Promise<string[]> => {
    const covered = await articlesWithCovers(strapi, files);
    return [...covered, ...(await articlesThatLeadTo(strapi, covered))];
  };

  /** Afterwards the links to the file are gone, or the condition finds it no more. */
  const before = async (event: unknown): Promise<void> => {
    const { state } = event as FileEvent;
    state.files = await filesOf(event as FileEvent);
    state.articles = await showing(state.files);
    await storiesChanged(strapi, state.articles);
  };
  /** Strapi writes files in no transaction: who read in between has built with what was before. */
  const after = async (event: unknown): Promise<void> => {
    const { files = [], articles = [] } = (event as FileEvent).state;
    const touched = [...new Set([...articles, ...(await showing(files))])];
    await storiesChanged(strapi, touched);
    await announceStories(strapi, [], touched);
    await findLateStories(strapi, touched, () => showing(files));
  };

  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    beforeUpdate: before,
    beforeUpdateMany: before,
    beforeDelete: before,
    beforeDeleteMany: before,
    afterUpdate: after,
    afterUpdateMany: after,
    afterDelete: after,
    afterDeleteMany: after,
  });
  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID],
    async afterDelete({ result }: { result?: { code?: string } }) {
      if (!result?.code) return;
      // Strapi deletes the entries of a locale past the Document Service.
      await strapi.db.query(STORY_TABLE).deleteMany({ where: { locale: result.code } });
      await allStoriesChanged(strapi);
    },
  });
};
