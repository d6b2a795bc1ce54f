import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { administer } from '@thidua/db/server';
import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EXIT } from './exit-codes.ts';

const COMMAND = fileURLToPath(new URL('thidua.ts', import.meta.url));
const database = await testDatabase();
let folder: string;
// Each command is a process of its own: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 60_000 });

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a process of its own, on the tests' database and a data folder for its keys. */
function thidua(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  // The tests' server does not wait for the disk.
  const place = {
    THIDUA_ACCEPT_RISKS: 'true',
    DATABASE_URL: database.url,
    THIDUA_DATA: folder,
    LANG: 'vi_VN.UTF-8',
    LC_ALL: '',
  };
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  execFile(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', COMMAND, ...args],
    { env: { ...place, ...env } },
    (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
  );
  return promise;
}

const json = ({ out }: Outcome) => JSON.parse(out) as Record<string, unknown>; // what the test then looks at

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-cli-'));
  await buildAccount(database.client, { displayName: 'Đặng Thị Ước' });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('without a word it explains itself, in the language of the shell or the one asked for', async () => {
  const [vietnamese, english, asked] = await Promise.all([
    thidua([]),
    thidua([], { LANG: 'en_US.UTF-8' }),
    thidua(['backup', '--help', '--lang', 'en'], { DATABASE_URL: 'nonsense' }),
  ]);
  expect(vietnamese).toMatchObject({ code: 0, err: '' });
  expect(vietnamese.out).toContain('Cách dùng');
  expect(english.out).toContain('Usage');
  expect(asked.out).toContain('THE KEY FOLDER IS NOT IN IT');
});

test('what it cannot do ends with a code of its own, as JSON for a program', async () => {
  const outcomes = await Promise.all([
    thidua(['dance', '--json']),
    thidua(['doctor', '--json'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }),
    thidua(['doctor', '--json'], { DATABASE_URL: 'nonsense' }),
    thidua(['backup', 'verify', path.join(folder, 'none'), '--json']),
    thidua(['restore', COMMAND, '--into', path.join(folder, 'new'), '--json']),
  ]);
  const wanted = [EXIT.USAGE, EXIT.UNREACHABLE, EXIT.SETTINGS, EXIT.NO_INPUT, EXIT.DAMAGED];
  expect(outcomes.map(({ code }) => code)).toEqual(wanted);
  expect(outcomes.map((outcome) => json(outcome)['error'])).toEqual(
    wanted.map((exit) => expect.objectContaining({ exit })),
  );
});

test('a case of eligibility is judged without any database, and a wrong one names its place', async () => {
  const written = {
    award: 'LABOUR_ORDER_SECOND',
    receivedOn: '2021-06-01',
    year: 2020,
    facts: { kind: 'COLLECTIVE', rating: { level: 'EXCELLENT' } },
  };
  const file = path.join(folder, 'case.json');
  await writeFile(file, JSON.stringify(written));
  const wrong = path.join(folder, 'wrong.json');
  await writeFile(wrong, JSON.stringify({ ...written, receivedOn: '01/06/2021' }));
  const nowhere = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' };
  const [judged, refused] = await Promise.all([
    thidua(['eligibility', file], nowhere),
    thidua(['eligibility', wrong], nowhere),
  ]);
  expect(judged.code).toBe(EXIT.DONE);
  expect(json(judged)).toMatchObject({ regime: 'A', verdict: 'INCOMPLETE', branches: expect.any(Array) });
  expect(refused.code).toBe(EXIT.DAMAGED);
  expect(refused.err).toContain('receivedOn: YYYY-MM-DD');
});

test('a case tells which titles an initiative has served, and is warned of a second use', async () => {
  const initiative = { id: '1', code: 'SK-2021-001', title: 'Sổ tay', recognisedOn: '2021-06-25', scope: 'PROVINCE' };
  const servedTitles = [{ award: 'PROVINCIAL_EMULATION_FIGHTER', year: 2020 }];
  const written = {
    award: 'PROVINCIAL_EMULATION_FIGHTER',
    receivedOn: '2021-12-01',
    year: 2021,
    facts: { kind: 'PERSON', initiatives: [{ ...initiative, servedTitles }] },
  };
  const file = path.join(folder, 'second-use.json');
  await writeFile(file, JSON.stringify(written));
  const judged = await thidua(['eligibility', file]);
  expect([judged.code, judged.out]).toEqual([
    EXIT.DONE,
    expect.stringContaining('đã dùng cho Chiến sĩ thi đua cấp tỉnh năm 2020'),
  ]);
});

test('a backup made, verified, changed by a byte and refused; its key is told as text that opens it', async () => {
  const file = path.join(folder, 'a.backup');
  const made = await thidua(['backup', '--to', file, '--json']);
  expect(made.code).toBe(0);
  expect(json(made)).toMatchObject({ file, migrations: expect.any(Number), rows: expect.any(Number) });

  const again = await thidua(['backup', '--to', file]);
  expect([again.code, again.out]).toEqual([EXIT.TARGET_TAKEN, '']);

  const { text } = json(await thidua(['backup', 'key', '--json']));
  const paper = path.join(folder, 'paper.txt');
  await writeFile(paper, `${String(text).toLowerCase()}\n`);
  const bytes = await readFile(file);
  bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
  const changed = path.join(folder, 'changed.backup');
  await writeFile(changed, bytes);

  const elsewhere = { THIDUA_DATA: path.join(folder, 'elsewhere') };
  const [whole, broken, without] = await Promise.all([
    thidua(['backup', 'verify', file, '--key-file', paper, '--json'], elsewhere),
    thidua(['backup', 'verify', changed, '--json']),
    thidua(['backup', 'verify', file, '--json'], elsewhere),
  ]);
  expect([whole.code, broken.code, without.code]).toEqual([EXIT.DONE, EXIT.DAMAGED, EXIT.WRONG_KEY]);
  expect(json(whole)).toMatchObject({ rows: json(made)['rows'] });
});

test('keys travel under a passphrase and never replace others', async () => {
  const words = path.join(folder, 'words');
  const bundle = path.join(folder, 'keys.sealed');
  await writeFile(words, 'mật khẩu của két sắt\n');
  const exported = await thidua(['keys', 'export', '--to', bundle, '--passphrase-file', words, '--json']);
  expect(json(exported)).toMatchObject({ keys: ['audit.key', 'backup.key', 'fields.key'] });

  const target = path.join(folder, 'moved');
  const imported = await thidua(['keys', 'import', bundle, '--into', target, '--passphrase-file', words]);
  expect(imported.code).toBe(0);
  const key = (place: string) => readFile(path.join(place, 'keys', 'audit.key'));
  expect(await key(target)).toEqual(await key(folder));

  await chmod(path.join(target, 'keys', 'audit.key'), 0o600);
  await writeFile(path.join(target, 'keys', 'audit.key'), Buffer.alloc(32));
  const refused = await thidua(['keys', 'import', bundle, '--into', target, '--passphrase-file', words]);
  expect(refused.code).toBe(EXIT.TARGET_TAKEN);
});

test('a file that holds no keys is no file of keys, and a folder that cannot be made ends the command', async () => {
  const [keys, place] = await Promise.all([
    thidua(['keys', 'import', COMMAND, '--into', path.join(folder, 'none')]),
    thidua(['doctor'], { DATABASE_URL: '', THIDUA_DATA: '/proc/thidua' }),
  ]);
  expect([keys.code, keys.err]).toEqual([EXIT.DAMAGED, expect.stringContaining('không phải tệp khóa')]);
  expect([place.code, place.err]).toEqual([EXIT.NOT_FINE, expect.stringContaining('/proc/thidua')]);
});

test('a backup that meets a lock says so, gives up after the time it was given and leaves nothing', async () => {
  const file = path.join(folder, 'locked.backup');
  const outcome = await database.client.$transaction(
    async (tx) => {
      await tx.$executeRaw`lock table staff in access exclusive mode`;
      return thidua(['backup', '--to', file, '--wait', '1']);
    },
    { timeout: 60_000 },
  );
  expect(outcome).toMatchObject({ code: EXIT.BUSY, out: expect.stringContaining('đợi tối đa 1 giây') });
  expect(outcome.err).toContain('Không có gì được ghi');
  expect((await readdir(folder)).filter((name) => name.startsWith('locked'))).toEqual([]);
  expect((await thidua(['backup', '--wait', 'long'])).code).toBe(EXIT.USAGE);
});

test('a person is erased from the trail by two others, and the trail verifies', async () => {
  const { client: db } = database;
  const { id: organisationId } = await buildOrganisation(db);
  const named = (username: string, roles: readonly ('SECRETARY' | 'DIRECTOR' | 'STAFF')[], disabledAt?: Date) =>
    buildAccount(db, { organisationId, username, roles, ...(disabledAt && { disabledAt }) });
  await named('thuong.truc', ['SECRETARY']);
  await named('giam.doc', ['DIRECTOR']);
  await named('da.nghi', ['STAFF'], new Date());
  const erase = (approver: string) =>
    thidua([
      'erase-subject',
      'da.nghi',
      '--ground',
      'Đơn số 12',
      '--asked-by',
      'thuong.truc',
      '--approved-by',
      approver,
    ]);

  const [alone, missing] = await Promise.all([
    erase('thuong.truc'),
    thidua(['erase-subject', 'da.nghi', '--ground', 'Đơn số 12', '--json']),
  ]);
  expect([alone.code, missing.code]).toEqual([EXIT.NOT_FINE, EXIT.USAGE]);
  expect(alone.err).toContain('hai người');

  const done = await erase('giam.doc');
  expect([done.code, done.out]).toEqual([EXIT.DONE, expect.stringContaining('pháp luật buộc lưu')]);
  expect((await thidua(['audit', 'verify'])).code).toBe(EXIT.DONE);
});

test('doctor says what to do, and audit verify finds a row that was changed with SQL', async () => {
  const sound = await thidua(['doctor', '--json']);
  expect(json(sound)['checks']).toContainEqual(expect.objectContaining({ id: 'trail', state: 'FINE' }));
  expect((await thidua(['audit', 'verify'])).code).toBe(EXIT.DONE);
  const beyond = await thidua(['audit', 'verify', '--from', '99999', '--lang', 'en']);
  expect([beyond.code, beyond.err]).toEqual([EXIT.USAGE, expect.stringContaining('no entry 99999')]);

  await administer(database.url, 'alter table audit_entries disable trigger user');
  await administer(database.url, `update audit_entries set action = 'SIGNED_IN' where seq = 1`);
  const [doctor, verified] = await Promise.all([thidua(['doctor', '--json']), thidua(['audit', 'verify', '--json'])]);

  expect(doctor.code).toBe(EXIT.NOT_FINE);
  expect(json(doctor)['checks']).toContainEqual(
    expect.objectContaining({ id: 'trail', state: 'BAD', advice: expect.stringContaining('thanh tra') }),
  );
  expect([verified.code, json(verified)['code']]).toEqual([EXIT.BROKEN_LINK, 'BROKEN_LINK']);
});

test('a database of an earlier release is left as it is by all but migrate', async () => {
  const [last] = await database.client.$queryRaw<
    readonly { readonly migration_name: string; readonly checksum: string }[]
  >`select migration_name, checksum from _prisma_migrations order by migration_name desc limit 1`;
  if (last === undefined) throw new Error('unreachable: the database is migrated');
  await administer(database.url, `delete from _prisma_migrations where migration_name = '${last.migration_name}'`);
  try {
    const { code, err } = await thidua(['audit', 'verify']);
    expect(err).toContain('thidua migrate');
    expect(code).toBe(EXIT.NOT_FINE);
  } finally {
    await administer(
      database.url,
      `insert into _prisma_migrations (id, migration_name, checksum, finished_at, applied_steps_count)
       values (gen_random_uuid(), '${last.migration_name}', '${last.checksum}', now(), 1)`,
    );
  }
});
