import { ARTICLE_UID, PERSON_UID } from '../../content-types';
import { type Administrator, administratorOf } from '../support/administrator';
import { whileRunning } from '../support/boot-child';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { blocks } from '../support/newsroom';
import { withDatabase } from '../support/open-database';
import { storedState } from './stored-state';

const ON = { plugin: true };
const OFF = { plugin: false };

/** A boot, in a process of its own, may take half of one on a busy machine. */
const MINUTES = 60_000;

const CM = '/content-manager/collection-types';
const EXPLORER = 'plugin::content-manager.explorer';

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const uploadPixel = async (admin: Administrator): Promise<number> => {
  const form = new FormData();
  form.append('files', new Blob([PIXEL], { type: 'image/png' }), 'pixel.png');
  const [file] = await admin('POST', '/upload', form);
  return file.id;
};

const createAndPublish = async (admin: Administrator, uid: string, data: object) => {
  const { data: draft } = await admin('POST', `${CM}/${uid}`, data);
  await admin('POST', `${CM}/${uid}/${draft.documentId}/actions/publish`, {});
  return draft.documentId as string;
};

/** Publishes quotes as an import does: over REST, with a token for everything. */
const quotePoster = async (admin: Administrator, url: string) => {
  const { data: token } = await admin('POST', '/admin/api-tokens', {
    name: 'Import',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return async (quote: object) => {
    const response = await fetch(`${url}/api/newsdesk/quotes`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token.accessKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ data: quote }),
    });
    expect(response.status).toBe(201);
  };
};

/** A person, a quote and an article with pictures, in draft and published, and a German draft. */
const writeNews = async (admin: Administrator, postQuote: (quote: object) => Promise<void>) => {
  await admin('POST', '/i18n/locales', { code: 'de', name: 'German (de)', isDefault: false });
  const picture = await uploadPixel(admin);
  const speaker = await createAndPublish(admin, PERSON_UID, {
    name: 'Odile Marrow',
    kind: 'individual',
    aliases: ['The Harbourmaster'],
    portrait: picture,
  });
  const article = await createAndPublish(admin, ARTICLE_UID, {
    title: 'Ferry timetable cut in half',
    body: blocks('The last boat leaves at six.'),
    cover: picture,
    authors: { connect: [{ documentId: speaker }] },
    people: { connect: [{ documentId: speaker }] },
  });
  await postQuote({
    text: 'The last boat leaves at six.',
    form: 'direct',
    attribution: 'named',
    speaker,
    article,
  });
  await admin('PUT', `${CM}/${ARTICLE_UID}/${article}?locale=de`, {
    title: 'Fährplan halbiert',
    body: blocks('Das letzte Schiff fährt um sechs.'),
  });
};

/** Grants with fields, locales and conditions. */
const NIGHT_DESK = [
  {
    action: `${EXPLORER}.read`,
    subject: ARTICLE_UID,
    properties: { fields: ['title', 'slug'], locales: ['en'] },
    conditions: [],
  },
  {
    action: `${EXPLORER}.update`,
    subject: ARTICLE_UID,
    properties: { fields: ['title'], locales: ['en'] },
    conditions: ['admin::is-creator'],
  },
  {
    action: `${EXPLORER}.read`,
    subject: PERSON_UID,
    properties: { fields: ['name'] },
    conditions: [],
  },
];

const createRole = async (admin: Administrator): Promise<number> => {
  const { data: role } = await admin('POST', '/admin/roles', { name: 'Night desk' });
  await admin('PUT', `/admin/roles/${role.id}/permissions`, { permissions: NIGHT_DESK });
  return role.id;
};

const publicRoleId = async (admin: Administrator): Promise<number> => {
  const { roles } = await admin('GET', '/users-permissions/roles');
  return roles.find((role: { type: string }) => role.type === 'public').id;
};

/** Lets the public do exactly these things with articles, or not. */
const setPublic = async (admin: Administrator, actions: Record<string, boolean>) => {
  const id = await publicRoleId(admin);
  const { role } = await admin('GET', `/users-permissions/roles/${id}`);
  const { article } = role.permissions['plugin::newsdesk'].controllers;
  for (const [action, enabled] of Object.entries(actions)) article[action].enabled = enabled;
  await admin('PUT', `/users-permissions/roles/${id}`, {
    name: role.name,
    description: role.description,
    permissions: role.permissions,
  });
};

const createToken = async (admin: Administrator): Promise<number> => {
  const { data } = await admin('POST', '/admin/api-tokens', {
    name: 'Front end',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [`${ARTICLE_UID}.find`, `${ARTICLE_UID}.findOne`],
  });
  return data.id;
};

const viewPath = `/content-manager/content-types/${ARTICLE_UID}/configuration`;

/** What an editor sees of articles: columns of the list, and the name of the headline field. */
const view = async (admin: Administrator) => {
  const { data } = await admin('GET', viewPath);
  const { layouts, metadatas, settings } = data.contentType;
  return { list: layouts.list, headline: metadatas.title.edit.label, pageSize: settings.pageSize };
};

/** Four columns: to a shorter list Strapi adds the fields that are new to it. */
const REARRANGED = {
  list: ['section', 'title', 'dateline', 'slug'],
  headline: 'Splash',
  pageSize: 50,
};

const rearrangeView = async (admin: Administrator) => {
  const { data } = await admin('GET', viewPath);
  const { settings, metadatas, layouts } = data.contentType;
  metadatas.title.edit.label = 'Splash';
  // The answer names these too, and the request must not.
  for (const { list } of Object.values<{ list: { mainField?: unknown } }>(metadatas)) {
    delete list.mainField;
  }
  await admin('PUT', viewPath, {
    settings: { ...settings, pageSize: 50 },
    metadatas,
    layouts: { ...layouts, list: REARRANGED.list },
  });
};

/**
 * One boot with the plugin, and on a database that several may share, a second while the first is
 * serving. Not at the same moment: Strapi changes its schema under no lock, and two that begin
 * together on one database can collide before any plugin is asked.
 */
const bootOn = async <Result>(
  database: TestDatabase,
  task: (admin: Administrator) => Promise<Result>,
): Promise<Result> =>
  whileRunning(database, ON, async (url) => {
    if (database.client !== 'sqlite') await whileRunning(database, ON, async () => {});
    return task(await administratorOf(url));
  });

/** A table of Strapi's that is missing is what any other change of a site's schema is. */
const changeSchema = (database: TestDatabase) =>
  withDatabase(database, ({ connection }) => connection.schema.dropTable('strapi_webhooks'));

/** Each start leaves one change for a story that nobody has asked for, in place of several. */
const unreadOnce = (state: Awaited<ReturnType<typeof storedState>>) => ({
  ...state,
  tables: {
    ...state.tables,
    newsdesk_story_changes: [
      ...new Set(
        state.tables.newsdesk_story_changes?.map(({ article_document_id: article }) => article),
      ),
    ].sort(),
  },
});

describe('turning the plugin off and on', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it(
    'loses no row, no relation, no grant, no view and no picture',
    async () => {
      await whileRunning(database, ON, async (url) => {
        const admin = await administratorOf(url);
        await writeNews(admin, await quotePoster(admin, url));
        await createRole(admin);
        await createToken(admin);
        await setPublic(admin, { find: true, findOne: true });
        await rearrangeView(admin);
      });
      const before = await storedState(database);

      await changeSchema(database);
      await whileRunning(database, OFF, async (url) => {
        expect((await fetch(`${url}/api/newsdesk/articles`)).status).toBe(404);
      });
      const off = await storedState(database);

      const shown = await bootOn(database, view);
      const after = await storedState(database);

      expect(before.tables.newsdesk_articles).toHaveLength(3);
      expect(before.tables.newsdesk_quotes_speaker_lnk).toHaveLength(2);
      expect(before.mediaLinks).toHaveLength(5);
      expect(before.contentPermissions).toHaveLength(2);
      expect(before.tokenPermissions).toHaveLength(2);
      expect(off).toEqual({
        tables: before.tables,
        adminPermissions: [],
        contentPermissions: [],
        tokenPermissions: [],
        views: [],
        mediaLinks: [],
      });
      expect(unreadOnce(after)).toEqual(unreadOnce(before));
      expect(shown).toEqual(REARRANGED);
    },
    6 * MINUTES,
  );

  it(
    'gives back nothing that an administrator revoked, nor anything to a role that is gone',
    async () => {
      const { kept, gone } = await whileRunning(database, ON, async (url) => {
        const admin = await administratorOf(url);
        const kept = await createRole(admin);
        await setPublic(admin, { find: true, findOne: true });
        const token = await createToken(admin);

        await admin('PUT', `/admin/roles/${kept}/permissions`, {
          permissions: NIGHT_DESK.filter(({ action }) => action !== `${EXPLORER}.update`),
        });
        await setPublic(admin, { findOne: false });
        await admin('PUT', `/admin/api-tokens/${token}`, {
          name: 'Front end',
          type: 'custom',
          permissions: [`${ARTICLE_UID}.find`],
        });
        const { data: gone } = await admin('POST', '/admin/roles', { name: 'Interns' });
        await admin('PUT', `/admin/roles/${gone.id}/permissions`, { permissions: NIGHT_DESK });
        return { kept, gone: gone.id as number };
      });
      const before = await storedState(database);

      await whileRunning(database, OFF, async (url) => {
        const admin = await administratorOf(url);
        await admin('DELETE', `/admin/roles/${gone}`);
      });
      await bootOn(database, async () => {});
      const after = await storedState(database);

      const granted = (role: number) =>
        after.adminPermissions.filter(({ role_id }) => role_id === role);
      expect(granted(kept)).toMatchObject([
        { action: `${EXPLORER}.read`, subject: ARTICLE_UID },
        { action: `${EXPLORER}.read`, subject: PERSON_UID },
      ]);
      expect(before.adminPermissions.filter(({ role_id }) => role_id === gone)).toHaveLength(3);
      expect(after.adminPermissions).toEqual(
        before.adminPermissions.filter(({ role_id }) => role_id !== gone),
      );
      expect(after.contentPermissions).toMatchObject([{ action: `${ARTICLE_UID}.find` }]);
      expect(after.tokenPermissions).toMatchObject([{ action: `${ARTICLE_UID}.find` }]);
    },
    6 * MINUTES,
  );
});

/** Makes the stored view one of a release that did not have the field yet. */
const forgetField = (database: TestDatabase, field: string) =>
  withDatabase(database, async ({ connection }) => {
    const row = { key: `plugin_content_manager_configuration_content_types::${ARTICLE_UID}` };
    const { value } = await connection('strapi_core_store_settings').where(row).first('value');
    const stored = JSON.parse(value);
    delete stored.metadatas[field];
    stored.layouts.edit = stored.layouts.edit.map((line: { name: string }[]) =>
      line.filter(({ name }) => name !== field),
    );
    await connection('strapi_core_store_settings')
      .where(row)
      .update({ value: JSON.stringify(stored) });
  });

describe("an editor's own view", () => {
  it(
    'outlives a release that brings a field, which joins it',
    async () => {
      const database = await createTestDatabase();
      try {
        await whileRunning(database, ON, async (url) => rearrangeView(await administratorOf(url)));
        await forgetField(database, 'canonicalUrl');

        const { shown, fields } = await whileRunning(database, ON, async (url) => {
          const admin = await administratorOf(url);
          const { data } = await admin('GET', viewPath);
          return {
            shown: await view(admin),
            fields: data.contentType.layouts.edit
              .flat()
              .map(({ name }: { name: string }) => name) as string[],
          };
        });

        expect(shown).toEqual(REARRANGED);
        expect(fields).toContain('canonicalUrl');
      } finally {
        await database.drop();
      }
    },
    3 * MINUTES,
  );
});

describe('the first boot on an empty database', () => {
  it(
    'leaves the defaults of Strapi as they are',
    async () => {
      const database = await createTestDatabase();
      try {
        const roles = await whileRunning(database, ON, async (url) => {
          const admin = await administratorOf(url);
          const { data } = await admin('GET', '/admin/roles');
          const named: Record<string, { action: string; subject: string | null }[]> = {};
          for (const { id, name } of data) {
            named[name] = (await admin('GET', `/admin/roles/${id}/permissions`)).data;
          }
          return named;
        });
        const everyone = await withDatabase(database, ({ connection }) =>
          connection('up_permissions').pluck('action'),
        );

        for (const name of ['Editor', 'Author']) {
          for (const action of ['create', 'read', 'update']) {
            expect(roles[name]).toContainEqual(
              expect.objectContaining({ action: `${EXPLORER}.${action}`, subject: ARTICLE_UID }),
            );
          }
        }
        expect(everyone).toContain('plugin::users-permissions.auth.register');
        expect(everyone).toContain('plugin::users-permissions.user.me');
      } finally {
        await database.drop();
      }
    },
    2 * MINUTES,
  );
});
