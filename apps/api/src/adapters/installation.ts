import { createDb, createHeldLock, migrate, readDatabaseState } from '@thidua/db';
import type { Database, MigrationReport } from '@thidua/db';
import { startServer } from '@thidua/db/server';
import type { Env } from '../env.ts';
import { auditKeyOf } from '../platform/audit/audit-key.ts';
import type { AuditKey } from '../platform/audit/audit-key.ts';
import { sealPlaintext } from './seal-plaintext.ts';
import { createFieldCipher } from '../platform/secrets/field-cipher.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';
import { keyFolderOf, loadKey } from '../platform/secrets/key-folder.ts';
import { createRoundKeyFolder } from '../urn/round-key-folder.ts';
import { createUrnKeeper, NEVER_HELD, URN_LOCK, type UrnKeeper } from '../urn/urn-keeper.ts';
import { createFolderFileStore, fileFolderOf } from './folder-file-store.ts';

/** What is kept between starts, opened: the database, migrated, and the keys beside it. */
export interface Installation {
  readonly database: Database;
  readonly url: string;
  readonly auditKey: AuditKey;
  readonly fieldCipher: FieldCipher;
  readonly files: FileStore;
  readonly urn: UrnKeeper;
  readonly migrations: MigrationReport;
  close(): Promise<void>;
}

/** Thrown when a foreign database server may lose acknowledged work, or mangles Vietnamese text. */
export class RiskyServer extends Error {
  override readonly name = 'RiskyServer';
}

/** Thrown by whoever did not come to change the database's shape, when this release wants another one. */
export class NotUpToDate extends Error {
  override readonly name = 'NotUpToDate';
  readonly pending: readonly string[];

  constructor(pending: readonly string[]) {
    super(`${pending.length} migrations were not applied`);
    this.pending = pending;
  }
}

/**
 * What opening may do to a database of an earlier release: the start of the application and `migrate` bring it up to date, all
 * others leave it as it is, since a backup comes first. A new database is made in either case.
 */
type Upgrade = 'UPGRADE' | 'AS_IT_IS';

/** A database that can be connected to; nothing in it has been looked at. */
export interface ReachedDatabase {
  readonly url: string;
  /** Lets go of the product's own PostgreSQL, which goes on while another process uses it. */
  close(): Promise<void>;
}

/** Finds the database that the environment names; starts the product's own PostgreSQL unless DATABASE_URL says another. */
export async function reachDatabase(
  { databaseUrl, dataFolder }: Pick<Env, 'databaseUrl' | 'dataFolder'>,
  tell: (line: string) => void,
): Promise<ReachedDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, close: () => Promise.resolve() };
  const server = await startServer({ dataFolder, onNotice: tell });
  return { url: server.url, close: () => server.stop() };
}

/** Opens the installation that the environment names, its database of this release. Throws NotUpToDate. */
export async function openInstallation(
  env: Env,
  tell: (line: string) => void,
  upgrade: Upgrade = 'AS_IT_IS',
): Promise<Installation> {
  const reached = await reachDatabase(env, tell);
  const { url } = reached;
  try {
    if (upgrade === 'AS_IT_IS') {
      const { isNew, pending } = await readDatabaseState(url);
      if (!isNew && pending.length > 0) throw new NotUpToDate(pending);
    }
    const migrations = await migrate(url, { onApply: (name) => tell(`Cập nhật cơ sở dữ liệu: ${name}`) });
    assertSafe(env, migrations);
    const keys = keyFolderOf(env.dataFolder);
    const auditKey = auditKeyOf(await loadKey(keys, 'audit'));
    const fieldCipher = createFieldCipher(await loadKey(keys, 'fields'));
    const database = createDb(url);
    const sealed = await sealPlaintext(database.client, fieldCipher);
    if (sealed > 0) tell(`Niêm phong dữ liệu nhạy cảm: ${sealed} dòng`);
    const urn = createUrnKeeper({
      db: database.client,
      folder: createRoundKeyFolder(env.ballotKeyFolder, await loadKey(keys, 'ballots')),
      lock: upgrade === 'UPGRADE' ? createHeldLock(url, URN_LOCK) : NEVER_HELD,
      acceptsRisks: env.acceptsRisks,
    });
    return {
      database,
      urn,
      url,
      auditKey,
      fieldCipher,
      files: createFolderFileStore(fileFolderOf(env.dataFolder), fieldCipher),
      migrations,
      close: async () => {
        await urn.close();
        await database.close();
        await reached.close();
      },
    };
  } catch (error) {
    await reached.close();
    throw error;
  }
}

function assertSafe(env: Env, { warnings }: MigrationReport): void {
  if (warnings.length === 0 || env.isDevelopment || env.acceptsRisks) return;
  const lines = warnings.map(({ message }) => `  ${message}`).join('\n');
  throw new RiskyServer(`Máy chủ cơ sở dữ liệu chưa an toàn:\n${lines}\nĐể vẫn chạy, đặt THIDUA_ACCEPT_RISKS=true.`);
}
