import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createDb, migrate, readDatabaseState } from '@thidua/db';
import { dumpDatabase, loadDump } from '@thidua/db/backup';
import { administer, bundledBinaries, findOtherMajor, startThrowawayServer, withDatabase } from '@thidua/db/server';
import { PORTION_BYTES } from '@thidua/domain/attachments';
import { loadSampleBody, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createArgon2Hasher } from '../adapters/argon2-hasher.ts';
import { createFolderFileStore } from '../adapters/folder-file-store.ts';
import { auditKeyOf } from '../platform/audit/audit-key.ts';
import { verifyAudit } from '../platform/audit/verify-audit.ts';
import { createFieldCipher } from '../platform/secrets/field-cipher.ts';
import { checkBackupFile, readDump, sealDump } from './backup-file.ts';
import { makeBackup } from './make-backup.ts';
import { recordOperation } from './record-operation.ts';
import { restoreBackup } from './restore-backup.ts';
import { sealingKeyFromPassphrase, sealingKeyOf, secretFinder } from './sealing-keys.ts';

// A restore runs every migration: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const database = await testDatabase();
const keys = { audit: randomBytes(32), fields: randomBytes(32) };
const auditKey = auditKeyOf(keys.audit);
const cipher = createFieldCipher(keys.fields);
const key = sealingKeyOf(randomBytes(32));
const secretFor = () => Promise.resolve(key.secret);
const now = () => new Date();
let folder: string;
const source = (url: string) => ({ url, keys, fileFolder: path.join(folder, 'files') });
let file: string;
let upload: string;
/** A file at a record, in portions. */
let evidence: string;
let made: Awaited<ReturnType<typeof makeBackup>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-backup-'));
  file = path.join(folder, 'a.backup');
  upload = await createFolderFileStore(path.join(folder, 'files'), cipher).put(Buffer.from('Quyết định 123/QĐ-UBND'));
  await loadSampleBody(database.client, { now: now(), cipher: createFieldCipher(keys.fields) });
  const account = await database.client.account.findFirstOrThrow();
  const at = now();
  await database.client.signIn.create({
    data: { accountId: account.id, tokenHash: randomBytes(32), lastSeenAt: at, expiresAt: at, userAgent: 'test' },
  });
  const event = { action: 'SIGNED_IN', objectType: 'Account', objectId: account.id, detail: {} } as const;
  for (let entry = 0; entry < 5; entry += 1) {
    await database.client.$transaction((tx) => recordOperation(tx, auditKey, now, event));
  }
  evidence = await attach(randomBytes(300_000));
  made = await makeBackup(source(database.url), file, key);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Attaches a file to an initiative as the doors for files do; answers its id. */
async function attach(content: Buffer): Promise<string> {
  const store = createFolderFileStore(path.join(folder, 'files'), cipher);
  const portions = [content.subarray(0, PORTION_BYTES), content.subarray(PORTION_BYTES)];
  const { id: initiativeId, organisationId } = await database.client.initiative.findFirstOrThrow();
  const { id: uploadedById } = await database.client.account.findFirstOrThrow();
  const { id } = await database.client.attachment.create({
    data: {
      organisationId,
      initiativeId,
      uploadedById,
      name: 'Phụ lục.pdf',
      bytes: content.length,
      receivedBytes: content.length,
      format: 'PDF',
      sha256: createHash('sha256').update(content).digest('hex'),
      startedAt: now(),
      completedAt: now(),
      portions: {
        create: await Promise.all(
          portions.map(async (part, ordinal) => ({ ordinal, bytes: part.length, fileHash: await store.put(part) })),
        ),
      },
    },
    select: { id: true },
  });
  return id;
}

/** An empty database on the tests' server, or on another. */
async function emptyDatabase(server = database.url) {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  await administer(
    server,
    `create database ${name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`,
  );
  return {
    url: withDatabase(server, name),
    drop: () => administer(server, `drop database ${name} with (force)`),
  };
}

/** Restores, and looks at what came of it. */
async function drill(url: string) {
  const fileFolder = path.join(folder, randomUUID());
  const report = await restoreBackup(file, secretFor, url, { keys, fileFolder, now });
  const again = path.join(folder, `${randomUUID()}.backup`);
  const { summary } = await makeBackup(source(url), again, key);
  const restored = createDb(url);
  const account = await restored.client.account.findUniqueOrThrow({ where: { username: 'giamdoc' } });
  const canSignIn = await createArgon2Hasher().verify(account.passwordHash, SAMPLE_PASSWORD);
  const trail = await verifyAudit(restored.client, auditKey);
  const openSignIns = await restored.client.signIn.count({ where: { endedAt: null } });
  return { report, summary, canSignIn, trail, openSignIns, restored, fileFolder };
}

/** Tables that a restore itself writes to. */
const TOUCHED = new Set(['sign_ins', 'instance', 'audit_entries', 'audit_head']);

function untouched(tables: object) {
  return Object.fromEntries(Object.entries(tables).filter(([name]) => !TOUCHED.has(name)));
}

describe('a backup restored', () => {
  let target: Awaited<ReturnType<typeof emptyDatabase>>;
  let found: Awaited<ReturnType<typeof drill>>;
  beforeAll(async () => {
    target = await emptyDatabase();
    found = await drill(target.url);
  });
  afterAll(async () => {
    await found.restored.close();
    await target.drop();
  });

  test('has every row again, equal to the last letter', () => {
    expect(found.report.rows).toBe(made.summary.rows);
    expect(Object.keys(found.summary.tables).length).toBeGreaterThan(30);
    expect(untouched(found.summary.tables)).toEqual(untouched(made.summary.tables));
  });

  test('lets people in with their passwords; sign-ins of the time of the backup are over', () => {
    expect(found).toMatchObject({ canSignIn: true, openSignIns: 0, report: { signInsEnded: 1 } });
  });

  test('has a trail that verifies and goes on: that it was restored', () => {
    expect(found.report.trail).toMatchObject({ code: 'OK', entries: 5n });
    expect(found.trail).toMatchObject({ code: 'OK', entries: 6n });
  });

  test('has the uploads again, which open with the key from outside', async () => {
    const store = createFolderFileStore(found.fileFolder, cipher);
    expect(Buffer.from(await store.read(upload)).toString()).toBe('Quyết định 123/QĐ-UBND');
    expect(made.summary).toMatchObject({ files: 3 });
  });

  test('has the files at its records again: the content of each is what its row says', async () => {
    const store = createFolderFileStore(found.fileFolder, cipher);
    const { sha256, bytes, portions } = await found.restored.client.attachment.findUniqueOrThrow({
      where: { id: evidence },
      select: { sha256: true, bytes: true, portions: { orderBy: { ordinal: 'asc' } } },
    });
    const content = await Promise.all(portions.map(({ fileHash }) => store.read(fileHash)));
    expect(Buffer.concat(content).length).toBe(bytes);
    expect(createHash('sha256').update(Buffer.concat(content)).digest('hex')).toBe(sha256);
  });

  test('keeps its guards: history is final, references hold', async () => {
    const { pool } = found.restored;
    await expect(pool.query('delete from audit_entries')).rejects.toThrow('append-only');
    await expect(pool.query('delete from staff')).rejects.toThrow('foreign key');
    const { rows } = await pool.query(`select conname from pg_constraint where contype = 'f' and not convalidated`);
    expect(rows).toEqual([]);
  });

  test('shows a row of the trail that somebody changed with SQL', async () => {
    await administer(target.url, 'alter table audit_entries disable trigger user');
    await administer(target.url, `update audit_entries set "actorRole" = 'DIRECTOR' where seq = 3`);
    expect(await verifyAudit(found.restored.client, auditKey)).toEqual({ code: 'BROKEN_LINK', seq: 3n });
  });

  // A machine without a second PostgreSQL shows it on the one that comes with the product.
  test('has the same rows on a PostgreSQL of another major', async () => {
    const { rows } = await database.pool.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    );
    const ours = Number.parseInt(rows[0]?.version ?? '', 10);
    const server = await startThrowawayServer({ binaries: findOtherMajor(ours) ?? bundledBinaries() });
    try {
      const other = await drill(server.url);
      await other.restored.close();
      expect(untouched(other.summary.tables)).toEqual(untouched(made.summary.tables));
      expect(other).toMatchObject({ canSignIn: true, trail: { code: 'OK' } });
    } finally {
      await server.stop();
    }
  });

  test('goes into no database that holds anything', async () => {
    await expect(
      restoreBackup(file, secretFor, database.url, { keys, fileFolder: undefined, now }),
    ).rejects.toMatchObject({
      code: 'NOT_EMPTY',
    });
  });

  test('is refused beside the keys of another installation, before anything is written', async () => {
    const empty = await emptyDatabase();
    const wrong = { ...keys, fields: randomBytes(32) };
    await expect(
      restoreBackup(file, secretFor, empty.url, { keys: wrong, fileFolder: undefined, now }),
    ).rejects.toMatchObject({
      code: 'WRONG_KEY',
    });
    expect(await readDatabaseState(empty.url)).toMatchObject({ version: expect.any(String), unknown: [] });
    expect((await readDatabaseState(empty.url)).pending.length).toBe(made.summary.head.migrations.length);
    await empty.drop();
  });

  test('leaves nothing behind when it breaks off in the middle, and may be tried again', async () => {
    // One with the tables but nobody in it, as a restore that broke off leaves it.
    const empty = await testDatabase();
    const onTable = (_name: string, position: number) => {
      if (position === 20) throw new Error('the power went');
    };
    await expect(
      restoreBackup(file, secretFor, empty.url, { keys, fileFolder: undefined, now, onTable }),
    ).rejects.toThrow('the power went');
    expect(await empty.client.staff.count()).toBe(0);
    expect(
      await restoreBackup(file, secretFor, empty.url, { keys: undefined, fileFolder: undefined, now }),
    ).toMatchObject({
      rows: made.summary.rows,
      trail: undefined,
    });
    expect(await empty.client.staff.count()).toBe(24);
    await empty.close();
  });
});

describe('a backup of another release', () => {
  const NOWHERE = 'postgresql://nobody@127.0.0.1:1/none';

  /** The dump, with more migrations than there were. */
  async function* withFuture() {
    for await (const part of readDump(file, secretFor)) {
      if (part.kind !== 'head') yield part;
      else {
        const migrations = [...part.head.migrations, { name: '29990101000000_future', checksum: '' }];
        yield { ...part, head: { ...part.head, migrations } };
      }
    }
  }

  test('that is newer is refused in words, before the target is touched', async () => {
    await expect(loadDump(NOWHERE, withFuture())).rejects.toMatchObject({
      code: 'NEWER',
      message: expect.stringContaining('29990101000000_future'),
    });
  });

  test('that is older gets the migrations since', async () => {
    const names = made.summary.head.migrations.map(({ name }) => name).sort();
    const newest = names.at(-1) ?? '';
    const [older, target] = [await emptyDatabase(), await emptyDatabase()];
    await migrate(older.url, { only: new Set(names.slice(0, -1)) });

    expect(await loadDump(target.url, dumpDatabase(older.url))).toMatchObject({ newer: [newest] });
    expect(await readDatabaseState(target.url)).toMatchObject({ pending: [], unknown: [] });
    await older.drop();
    await target.drop();
  });
});

describe('a backup file', () => {
  test('tells what is in it, the end of the trail among it', () => {
    expect(made.summary.head).toMatchObject({ format: 1, trail: { lastSeq: '5' } });
    expect(made.summary.head.migrations.length).toBeGreaterThan(7);
    expect(made.summary.tables['staff']).toMatchObject({ rows: 24 });
  });

  test('shows nobody a name, and holds no key', async () => {
    const bytes = await readFile(file);
    for (const secret of ['Nguyễn', 'giamdoc', '$argon2id']) expect(bytes.includes(secret)).toBe(false);
    for (const secret of [keys.audit, keys.fields, key.secret]) expect(bytes.includes(Buffer.from(secret))).toBe(false);
  });

  test('is refused when it is cut, wherever', async () => {
    const bytes = await readFile(file);
    const copy = path.join(folder, 'shorter.backup');
    for (const length of [0, 10, 100, 400, Math.floor(bytes.length / 2), bytes.length - 1]) {
      await writeFile(copy, bytes.subarray(0, length));
      await expect(checkBackupFile(copy, secretFor)).rejects.toMatchObject({ code: 'DAMAGED' });
    }
  });

  test('does not open for another key', async () => {
    await expect(checkBackupFile(file, () => Promise.resolve(randomBytes(32)))).rejects.toMatchObject({
      code: 'WRONG_KEY',
    });
  });

  test('opens with the passphrase it was locked with, typed on any keyboard, and no other', async () => {
    const locked = path.join(folder, 'locked.backup');
    await makeBackup(
      source(database.url),
      locked,
      await sealingKeyFromPassphrase('mật khẩu của két sắt'.normalize('NFC')),
    );
    const opener = (words: string) => secretFinder({ passphrase: () => Promise.resolve(words) });

    expect(await checkBackupFile(locked, opener('mật khẩu của két sắt'.normalize('NFD')))).toMatchObject({
      rows: made.summary.rows,
    });
    await expect(checkBackupFile(locked, opener('mật khẩu của két sất'))).rejects.toMatchObject({ code: 'WRONG_KEY' });
  });

  test('is not overwritten', async () => {
    await expect(makeBackup(source(database.url), file, key)).rejects.toMatchObject({ code: 'TARGET_TAKEN' });
  });

  test('is not begun before somebody reads: a refusal leaves no connection that keeps the command from ending', async () => {
    const begun = vi.fn<() => void>();
    async function* parts() {
      begun();
      yield* dumpDatabase(database.url);
    }
    const sealed = sealDump(parts(), key);
    await setImmediate();
    expect(begun).not.toHaveBeenCalled();
    await sealed.return(undefined);
  });

  test('that cannot be written ends what was begun', async () => {
    const broken = makeBackup(source(database.url), '/dev/null/a.backup', key);
    await expect(broken).rejects.toMatchObject({ code: expect.stringMatching(/^ENOTDIR|EEXIST$/) as unknown });
    const ended = vi.fn<() => void>();
    async function* parts() {
      try {
        yield* dumpDatabase(database.url);
      } finally {
        ended();
      }
    }
    const sealed = sealDump(parts(), key);
    await sealed.next();
    await sealed.return(undefined);
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  });

  test('has no name before it is whole', async () => {
    const quiet = path.join(folder, 'quiet');
    const nowhere = source('postgresql://nobody@127.0.0.1:1/none');
    const broken = makeBackup(nowhere, path.join(quiet, 'b.backup'), key);
    await expect(broken).rejects.toThrow('ECONNREFUSED');
    expect(await readdir(quiet)).toEqual([]);
  });
});
