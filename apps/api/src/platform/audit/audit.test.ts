import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { countStatements } from '@thidua/db';
import type { Tx } from '@thidua/db';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorLine, AnchorFileBroken, readAnchors } from './anchor.ts';
import { auditKeyOf } from './audit-key.ts';
import { exportAudit } from './export-audit.ts';
import { forgetHighWater, raiseHighWater, readHighWater } from './high-water.ts';
import { openPart, subjectCipher } from './personal-part.ts';
import { recordAudit } from './record-audit.ts';
import type { RecordedEvent } from './record-audit.ts';
import { verifyAudit, verifyTrail } from './verify-audit.ts';
import type { AuditFinding, VerifyOptions } from './verify-audit.ts';

const database = await testDatabase();
const folder = await mkdtemp(path.join(tmpdir(), 'thidua-trail-'));
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
const { client: db, pool } = database;
const secret = randomBytes(32);
const key = auditKeyOf(secret);
const actor = {
  accountId: randomUUID(),
  organisationId: randomUUID(),
  roles: [{ role: 'STAFF', departmentId: undefined }],
} as const;
const origin = { actor, requestId: 'r', now: () => new Date() };
const [LAN, HOA] = [randomUUID(), randomUUID()];

const WRITERS = 100;
/** Number of the entry that tells how Lan's name changed; the last of the chain. */
const ABOUT_LAN = BigInt(WRITERS) + 1n;

function created(code: string): RecordedEvent {
  const detail = { code, year: 2021 };
  return { event: { action: 'INITIATIVE_CREATED', objectType: 'Initiative', objectId: randomUUID(), detail } };
}

function about(subjectId: string, after: string): RecordedEvent {
  return {
    event: { action: 'EMAIL_VERIFIED', objectType: 'Account', objectId: null, detail: {} },
    personal: { subjectId, changes: [{ field: 'email', before: null, after }] },
  };
}

function write(...events: readonly RecordedEvent[]) {
  // A hundred writers share ten connections.
  return db.$transaction((tx) => recordAudit(tx, key, origin, events), { maxWait: 30_000, timeout: 30_000 });
}

beforeAll(async () => {
  // At once: the first of all also has to make the head of the chain.
  await Promise.all(Array.from({ length: WRITERS }, (_, index) => write(created(`SK-2021-${index}`))));
  await write(about(LAN, 'lan@example.vn'));
});

class Undone extends Error {}

/** Does what only somebody with the keys of the database can do, looks, and undoes it. */
async function afterDoing(tamper: (tx: Tx) => Promise<unknown>, options?: VerifyOptions): Promise<AuditFinding> {
  let finding: AuditFinding | undefined;
  await db
    .$transaction(
      async (tx) => {
        // Triggers and foreign keys sleep, as for whoever owns the server. SET takes no parameters, so the text goes as it stands.
        await tx.$executeRawUnsafe('set local session_replication_role = replica');
        await tamper(tx);
        finding = await verifyTrail(tx, key, options);
        throw new Undone();
      },
      { timeout: 20_000 },
    )
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  if (finding === undefined) throw new Error('nothing was found out');
  return finding;
}

/** The statements are written in these tests, never taken from anywhere. */
function afterTampering(...statements: readonly string[]): Promise<AuditFinding> {
  return afterDoing(async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });
}

test('a hundred writers at once leave a chain without a hole', async () => {
  expect(await verifyAudit(db, key)).toMatchObject({ code: 'OK', entries: ABOUT_LAN });
});

const COLUMNS = [
  `at = at + interval '1 millisecond'`,
  `"organisationId" = gen_random_uuid()`,
  `"actorId" = gen_random_uuid()`,
  `"actorRole" = 'DIRECTOR'`,
  `action = 'INITIATIVE_RECEIVED'`,
  `"objectType" = 'Decision'`,
  `"objectId" = gen_random_uuid()`,
  `"requestId" = 'another'`,
  `data = '{"code": "SK-2021-999", "year": 2021}'`,
  `"personalHash" = sha256('x')`,
  `"previousHash" = sha256('x')`,
  `hash = sha256('x')`,
];

test('a change of any column of any of fifty entries is found at that entry', async () => {
  for (let round = 0; round < 50; round += 1) {
    const seq = 1 + ((round * 37) % WRITERS);
    const change = COLUMNS[round % COLUMNS.length];
    expect(
      await afterTampering(`update audit_entries set ${change} where seq = ${seq}`),
      `${change} of ${seq}`,
    ).toEqual({
      code: 'BROKEN_LINK',
      seq: BigInt(seq),
    });
  }
});

test('an entry signed with another key is found', async () => {
  const finding = await afterTampering(`update audit_entries set mac = sha256('x') where seq = 20`);
  expect(finding).toEqual({ code: 'WRONG_MAC', seq: 20n });
});

test.each([1, 25])('entry %i, deleted, is missed', async (seq) => {
  expect(await afterTampering(`delete from audit_entries where seq = ${seq}`)).toEqual({
    code: 'MISSING_ENTRY',
    seq: BigInt(seq),
  });
});

test('a tail that was cut off is missed, because the head says how long the chain is', async () => {
  const finding = await afterTampering('delete from audit_entries where seq > 45');
  expect(finding).toEqual({ code: 'HEAD_MISMATCH', seq: 45n, headSeq: ABOUT_LAN });
});

test('two entries that changed places are found', async () => {
  const finding = await afterTampering(
    'update audit_entries set seq = 1000 where seq = 10',
    'update audit_entries set seq = 10 where seq = 11',
    'update audit_entries set seq = 11 where seq = 1000',
  );
  expect(finding).toEqual({ code: 'BROKEN_LINK', seq: 10n });
});

test('an entry slipped in at the end is found', async () => {
  const finding = await afterTampering(
    `insert into audit_entries select seq + 1, at, "organisationId", "actorId", "actorRole", action, "objectType", "objectId",
       "requestId", data, hash, sha256('x'), mac from audit_entries where seq = ${ABOUT_LAN}`,
  );
  expect(finding).toEqual({ code: 'BROKEN_LINK', seq: ABOUT_LAN + 1n });
});

test('only the entries from a number on are computed where that is asked for', async () => {
  const tamper = (tx: Tx) => tx.$executeRaw`update audit_entries set action = 'X' where seq = 10`;
  expect(await afterDoing(tamper, { from: 10n })).toEqual({ code: 'BROKEN_LINK', seq: 10n });
  expect(await afterDoing(tamper, { from: 50n })).toMatchObject({ code: 'OK' });
});

test('the database itself refuses to change or delete an entry or its personal part', async () => {
  await expect(pool.query(`update audit_entries set action = 'X' where seq = 1`)).rejects.toThrow('append-only');
  await expect(pool.query('delete from audit_entries where seq = 1')).rejects.toThrow('append-only');
  await expect(pool.query('truncate audit_entries cascade')).rejects.toThrow('append-only');
  await expect(pool.query('update audit_personal set salt = sealed')).rejects.toThrow('keeps what it has');
  await expect(pool.query('delete from audit_personal')).rejects.toThrow('keeps what it has');
  await expect(pool.query('delete from audit_subject_keys')).rejects.toThrow('keeps what it has');
});

test('a change that fails leaves no entry and takes no number', async () => {
  const failing = db.$transaction(async (tx) => {
    await recordAudit(tx, key, origin, [about(HOA, 'hoa@example.vn')]);
    throw new Error('the change failed');
  });

  await expect(failing).rejects.toThrow('the change failed');
  expect(await verifyAudit(db, key)).toMatchObject({ code: 'OK', entries: ABOUT_LAN });
});

describe('what an entry tells about a person', () => {
  test('opens with the key of the installation, as it was written', async () => {
    const row = await db.auditPersonal.findUniqueOrThrow({ where: { seq: ABOUT_LAN }, include: { subject: true } });
    expect(openPart(subjectCipher(key, row.subject), ABOUT_LAN, row).part).toEqual(
      about(LAN, 'lan@example.vn').personal,
    );
  });

  test('stands nowhere in the database as it was written', async () => {
    const { rows } = await pool.query(
      `select count(*)::int as found from (select e::text from audit_entries e union all select p::text from audit_personal p) as rows (line)
       where line like '%lan@%' or line like '%' || encode('lan@example.vn', 'hex') || '%'`,
    );
    expect(rows).toEqual([{ found: 0 }]);
  });

  test.each([
    ['changed', 'update audit_personal set salt = sha256(salt)'],
    ['put in place of another', `update audit_personal set sealed = sha256(sealed)`],
    ['taken away in silence', 'delete from audit_personal'],
    ['made unreadable by another key', `update audit_subject_keys set "sealedKey" = sha256("sealedKey")`],
  ])('is missed when it was %s', async (_how, statement) => {
    expect(await afterTampering(statement)).toEqual({ code: 'WRONG_PERSONAL_PART', seq: ABOUT_LAN });
  });

  test('may be gone where a later entry says that it was erased', async () => {
    const finding = await afterDoing(async (tx) => {
      await tx.$executeRaw`delete from audit_personal`;
      const detail = { seqs: [ABOUT_LAN.toString()], legalGround: 'Luật 91/2025/QH15', askedBy: 'a', approvedBy: 'b' };
      await recordAudit(tx, key, origin, [
        { event: { action: 'PERSONAL_DATA_ERASED', objectType: 'Person', objectId: LAN, detail } },
      ]);
    });
    expect(finding).toMatchObject({ code: 'OK', entries: ABOUT_LAN + 1n });
  });

  test('is written in the same few statements for one entry and for a thousand', async () => {
    const events = Array.from({ length: 1_000 }, (_, index) =>
      about(index % 2 === 0 ? LAN : HOA, `${index}@example.vn`),
    );
    const counts: number[] = [];
    await db
      .$transaction(async (tx) => {
        for (const portion of [events.slice(0, 2), events]) {
          const { statements } = await countStatements(database, () => recordAudit(tx, key, origin, portion));
          counts.push(statements.length);
        }
        throw new Undone();
      })
      .catch((error: unknown) => expect(error).toBeInstanceOf(Undone));
    const [few = 0, many = 0] = counts;
    expect(few).toBeLessThanOrEqual(7);
    expect(many).toBeLessThanOrEqual(few);
  });
});

describe('marks outside the database', () => {
  test('a tail that was cut off with its head is below the mark of the key folder', async () => {
    await raiseHighWater(db, folder);
    const finding = await afterDoing(cutAfter45, { highWater: await readHighWater(folder) });
    expect(finding).toEqual({ code: 'BELOW_HIGH_WATER', seq: 45n, headSeq: ABOUT_LAN });
  });

  test('a chain written anew with the stolen key is found by its anchors, and without them is not', async () => {
    const { hash } = await db.auditEntry.findUniqueOrThrow({ where: { seq: 45n } });
    const anchors = [{ seq: 45n, hash: Buffer.from(hash).toString('hex'), at: new Date().toISOString() }];
    const rewrite = async (tx: Tx) => {
      await cutTo(tx, 44n);
      await recordAudit(tx, key, origin, [created('SK-2021-999'), created('SK-2021-998')]);
    };
    expect(await afterDoing(rewrite, { anchors })).toEqual({ code: 'WRONG_ANCHOR', seq: 45n });
    expect(await afterDoing(rewrite)).toMatchObject({ code: 'OK', entries: 46n });
  });

  test('a chain written anew without the key is found by its signatures', async () => {
    const finding = await afterDoing(async (tx) => {
      await cutTo(tx, 44n);
      await recordAudit(tx, auditKeyOf(randomBytes(32)), origin, [created('SK-2021-999')]);
    });
    expect(finding).toEqual({ code: 'WRONG_MAC', seq: 45n });
  });

  test('a chain that was emptied and begun anew is below the mark of the old one, which stays', async () => {
    await raiseHighWater(db, folder);
    const highWater = await readHighWater(folder);
    const finding = await afterDoing(
      async (tx) => {
        // A table's name cannot be a parameter; the three are named here.
        for (const table of ['audit_personal', 'audit_entries', 'audit_head'])
          await tx.$executeRawUnsafe(`delete from ${table}`);
        await recordAudit(tx, key, origin, [created('SK-2021-999')]);
        await raiseHighWater(tx, folder);
      },
      { highWater },
    );
    expect(finding).toEqual({ code: 'BELOW_HIGH_WATER', seq: 1n, headSeq: ABOUT_LAN });
    expect(await readHighWater(folder)).toEqual(highWater);
  });

  test('the mark never falls, unless the database was restored on purpose', async () => {
    await raiseHighWater(db, folder);
    const high = await readHighWater(folder);
    await raiseHighWater(
      {
        auditHead: {
          findUnique: () => db.auditHead.findUnique({ where: { id: 99 } }),
        } as unknown as typeof db.auditHead,
      },
      folder,
    );
    expect(await readHighWater(folder)).toEqual(high);
    await forgetHighWater(folder);
    expect(await readHighWater(folder)).toBeUndefined();
  });

  test('no line can be taken out of a file of anchors, or changed', () => {
    const anchors = [3n, 7n, 9n].map((seq) => ({ seq, hash: 'ab'.repeat(32), at: '2026-11-27T00:00:00.000Z' }));
    const lines: string[] = [];
    for (const anchor of anchors) lines.push(anchorLine(anchor, lines.at(-1)));
    expect(readAnchors(`${lines.join('\n')}\n`)).toEqual(anchors);
    for (const broken of [lines.toSpliced(1, 1), lines.with(1, lines[1]!.replace('7', '8')), lines.toReversed()]) {
      expect(() => readAnchors(broken.join('\n'))).toThrow(AnchorFileBroken);
    }
  });
});

function cutAfter45(tx: Tx): Promise<unknown> {
  return cutTo(tx, 45n);
}

/** Shortens the chain so that it looks whole. */
async function cutTo(tx: Tx, seq: bigint): Promise<void> {
  await tx.$executeRaw`delete from audit_personal where seq > ${seq}`;
  await tx.$executeRaw`delete from audit_entries where seq > ${seq}`;
  await tx.$executeRaw`update audit_head set "lastSeq" = ${seq}, "lastHash" = (select hash from audit_entries where seq = ${seq})`;
}

describe('an export, verified by a program that shares nothing with this one', () => {
  const VERIFIER = fileURLToPath(new URL('../../../../../verifier/audit_verify.py', import.meta.url));
  const keyFile = path.join(folder, 'audit.key');

  async function verdictOn(name: string, lines: readonly string[]): Promise<number> {
    const file = path.join(folder, name);
    await Promise.all([writeFile(file, lines.join('')), writeFile(keyFile, secret)]);
    return promisify(execFile)('python3', ['-B', VERIFIER, file, '--key', keyFile]).then(
      () => 0,
      // The exit code of the child, as node reports it.
      (error: unknown) => (error as { readonly code: number }).code,
    );
  }

  async function exported(): Promise<string[]> {
    const lines: string[] = [];
    for await (const text of exportAudit(db)) lines.push(...text.split(/(?<=\n)/));
    return lines;
  }

  test('is whole there too', async () => {
    expect(await verdictOn('whole.ndjson', await exported())).toBe(0);
  });

  test.each([
    ['an entry changed', 2, (lines: string[]) => lines.with(20, lines[20]!.replace('SK-2021', 'SK-2022'))],
    ['an entry taken out', 4, (lines: string[]) => lines.toSpliced(20, 1)],
    ['the tail cut', 4, (lines: string[]) => lines.slice(0, 20)],
    ['a signature changed', 5, (lines: string[]) => lines.with(20, lines[20]!.replace(/"mac":"../, '"mac":"zz'))],
  ])('with %s ends with the code %i', async (_how, code, tamper) => {
    expect(await verdictOn('tampered.ndjson', tamper(await exported()))).toBe(code);
  });
});
