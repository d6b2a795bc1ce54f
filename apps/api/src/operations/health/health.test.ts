import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Env } from '../../env.ts';
import { loadDatabaseKeys } from '../database-keys.ts';
import { checkAddress } from './check-address.ts';
import { checkClock } from './check-clock.ts';
import { checkEpoch, checkMigrations, checkServerSettings } from './check-database.ts';
import { areTogether, checkKeyFolder } from './check-keys.ts';
import { checkBackupAge } from './check-place.ts';
import { startRefusal } from './refuse-start.ts';

const NOW = new Date('2027-03-01T08:00:00Z');
const STATE = { isNew: false, pending: [], unknown: [], warnings: [], version: '17.10', now: NOW, hasChecksums: true };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-health-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('keys', () => {
  test('that only their owner reads are fine; one that others may read is not, and the way to mend it is told', async () => {
    const keys = path.join(folder, 'keys');
    await loadDatabaseKeys(keys);
    expect(await checkKeyFolder(keys)).toMatchObject({ state: 'FINE' });
    await chmod(path.join(keys, 'audit.key'), 0o644);
    expect(await checkKeyFolder(keys)).toMatchObject({
      state: 'BAD',
      advice: { en: `chmod go-rwx ${path.join(keys, 'audit.key')}` },
    });
  });

  test('that are not there are missed', async () => {
    expect(await checkKeyFolder(path.join(folder, 'nothing'))).toMatchObject({ state: 'WARNING' });
  });

  test.each([
    ['/data/keys', '/data/backups', false],
    ['/data/keys', '/data/keys', true],
    ['/data/keys', '/data', true],
    ['/backups/keys', '/backups', true],
    ['/data/keys', '/data/keys/backups', true],
    ['/data/keys', '/data/keys-backups', false],
  ])('in %s beside backups in %s: together %s', (keys, backups, expected) => {
    expect(areTogether(keys, backups)).toBe(expected);
  });
});

describe('the clock', () => {
  test('that stands before the program was built is wrong; a few hours are no reason to stop', () => {
    const built = new Date('2027-03-01T20:00:00Z');
    expect(checkClock(NOW, NOW, built)).toMatchObject({ state: 'FINE' });
    expect(checkClock(NOW, NOW, new Date('2027-03-03T08:00:00Z'))).toMatchObject({ state: 'BAD' });
  });

  test('that runs two minutes away from the database is worth a look', () => {
    expect(checkClock(NOW, new Date(NOW.valueOf() - 120_000), NOW)).toMatchObject({ state: 'WARNING' });
    expect(checkClock(NOW, NOW, NOW)).toMatchObject({ state: 'FINE' });
  });
});

describe('the newest backup', () => {
  test('is missed where there is none: of real people now, of the sample some day', async () => {
    expect(await checkBackupAge(folder, NOW, true)).toMatchObject({ state: 'BAD' });
    expect(await checkBackupAge(folder, NOW, false)).toMatchObject({ state: 'WARNING' });
  });

  test.each([
    [26, 'FINE'],
    [27, 'BAD'],
  ])('of %i hours ago is %s', async (hours, state) => {
    const backups = path.join(folder, `backups-${hours}`);
    await mkdir(backups);
    const file = path.join(backups, 'thidua.backup');
    await writeFile(file, '');
    const at = new Date(NOW.valueOf() - hours * 3_600_000);
    await utimes(file, at, at);
    expect(await checkBackupAge(backups, NOW, true)).toMatchObject({ state });
  });
});

describe('the database', () => {
  test('that waits for migrations, or is newer than the program, is not fine', () => {
    expect(checkMigrations(STATE)).toMatchObject({ state: 'FINE' });
    expect(checkMigrations({ ...STATE, isNew: true, pending: ['a'] })).toMatchObject({ state: 'WARNING' });
    expect(checkMigrations({ ...STATE, pending: ['a'] })).toMatchObject({ state: 'BAD' });
    expect(checkMigrations({ ...STATE, unknown: ['z'] })).toMatchObject({ state: 'BAD' });
  });

  test('on a server that may lose acknowledged work is not fine', () => {
    const warnings = [{ code: 'FSYNC', message: 'fsync đang tắt' }] as const;
    expect(checkServerSettings({ ...STATE, warnings })).toContainEqual(
      expect.objectContaining({ id: 'server-fsync', state: 'BAD' }),
    );
  });

  test('without checksums is worth a look', () => {
    expect(checkServerSettings({ ...STATE, hasChecksums: false })).toContainEqual(
      expect.objectContaining({ id: 'checksums', state: 'WARNING' }),
    );
  });

  test('of another life than the key folder is told', () => {
    expect(
      ['NEW', 'SAME', 'DIFFERENT'].map((state) => checkEpoch(state as 'NEW' | 'SAME' | 'DIFFERENT').state),
    ).toEqual(['FINE', 'FINE', 'WARNING']);
  });
});

test('a start is refused with keys among the backups, and with a clock before the build, unless in development', () => {
  const env = { isDevelopment: false, acceptsRisks: false, dataFolder: '/data', backupFolder: '/data' } as Env;
  expect(startRefusal(env, new Date())).toContain('THIDUA_BACKUP_DIR');
  expect(startRefusal({ ...env, backupFolder: '/backups' }, new Date())).toBeUndefined();
  expect(startRefusal({ ...env, backupFolder: '/backups' }, new Date('2020-01-01'))).toContain('Đồng hồ');
  expect(startRefusal({ ...env, isDevelopment: true }, new Date('2020-01-01'))).toBeUndefined();
});

test.each([
  ['localhost', undefined, 'FINE'],
  ['0.0.0.0', undefined, 'BAD'],
  ['0.0.0.0', 'http://thidua.example.vn', 'BAD'],
  ['0.0.0.0', 'https://thidua.example.vn', 'FINE'],
])('passwords sent to %s as %s: %s', (host, publicUrl, state) => {
  expect(checkAddress({ host, publicUrl })).toMatchObject({ state });
});
