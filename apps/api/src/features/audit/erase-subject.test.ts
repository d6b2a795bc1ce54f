import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildAccount, buildOrganisation, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportAudit } from '../../platform/audit/export-audit.ts';
import { recordAudit } from '../../platform/audit/record-audit.ts';
import type { RecordedEvent } from '../../platform/audit/record-audit.ts';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import { testApi } from '../../testing/test-api.ts';
import { eraseSubject } from './use-cases/erase-subject.ts';

const VERIFIER = fileURLToPath(new URL('../../../../../verifier/audit_verify.py', import.meta.url));
const GROUND = 'Luật 91/2025/QH15, đơn số 12 ngày 05/11/2026';
const MANY = 1_200;

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);
const { id: organisationId } = await buildOrganisation(db);
const lan = await buildStaff(db, { organisationId, code: 'NV777', fullName: 'Đặng Thị Lan' });
const hoa = await buildStaff(db, { organisationId, fullName: 'Lê Thị Hoa' });
const lanAccount = await buildAccount(db, {
  organisationId,
  staffId: lan.id,
  username: 'lan.dt',
  displayName: 'Đặng Thị Lan',
});
const [secretary, director, auditor] = await Promise.all([
  buildAccount(db, { organisationId, roles: ['SECRETARY'] }),
  buildAccount(db, { organisationId, roles: ['DIRECTOR'] }),
  buildAccount(db, { organisationId, roles: ['AUDITOR'] }),
]);
const { context } = await api.as();

function asked(change: object = {}) {
  const wish = { subject: 'nv777', legalGround: GROUND, askedById: secretary.id, approvedById: director.id };
  return eraseSubject(context, { ...wish, ...change });
}

function about(subjectId: string, phone: string): RecordedEvent {
  return {
    event: { action: 'PERSONAL_DATA_SAVED', objectType: 'Staff', objectId: subjectId, detail: { fields: ['phone'] } },
    personal: { subjectId, changes: [{ field: 'phone', before: null, after: phone }] },
  };
}

const TRAIL = `query ($text: String) { auditEntries(first: 100, filter: { text: $text }) {
  nodes { seq action actorName objectName changes { after } } } }`;

async function trail(text?: string) {
  const { data } = await (await api.as(auditor.id)).run(TRAIL, { text });
  return data.auditEntries.nodes;
}

const lefts = () =>
  Promise.all([
    db.auditPersonal.count({ where: { subjectId: { in: [lan.id, lanAccount.id] } } }),
    db.auditSubjectKey.count({ where: { subjectId: { in: [lan.id, lanAccount.id] } } }),
  ]);

beforeAll(async () => {
  const actor = { accountId: lanAccount.id, organisationId, roles: [] };
  const parts = Array.from({ length: MANY }, (_, index) => about(lan.id, `0912${index}`));
  await db.$transaction((tx) =>
    recordAudit(tx, api.platform.auditKey, { actor, requestId: 'r', now: () => new Date() }, [
      ...parts,
      about(lanAccount.id, '0913'),
      about(hoa.id, '0914'),
    ]),
  );
});

test('somebody whose account still opens is not erased: what they do has to stay answerable', async () => {
  expect(await asked()).toEqual({ ok: false, error: 'STILL_ACTIVE' });
  expect(await lefts()).toEqual([MANY + 1, 2]);
});

test.each([
  ['nobody’s code', { subject: 'NV000' }, 'SUBJECT_UNKNOWN'],
  ['one person asking and approving', { askedById: director.id }, 'SAME_PERSON_TWICE'],
  ['who asks having no such right', { askedById: auditor.id }, 'MAY_NOT_ASK'],
  ['who approves not being the director', { approvedById: auditor.id }, 'MAY_NOT_APPROVE'],
])('with %s nothing is erased', async (_why, change, error) => {
  expect(await asked(change)).toEqual({ ok: false, error });
  expect(await lefts()).toEqual([MANY + 1, 2]);
});

test('a disabled account neither asks nor approves', async () => {
  const gone = await buildAccount(db, { organisationId, roles: ['DIRECTOR'], disabledAt: new Date() });
  expect(await asked({ approvedById: gone.id })).toEqual({ ok: false, error: 'MAY_NOT_APPROVE' });
  expect(await asked({ askedById: gone.id })).toEqual({ ok: false, error: 'MAY_NOT_ASK' });
});

test('what the trail told about a person is gone with the key, is on record, and the chain is whole, here and elsewhere', async () => {
  await db.account.update({ where: { id: lanAccount.id }, data: { disabledAt: new Date() } });

  expect(await asked({ subject: ' LAN.DT ' })).toEqual({
    ok: true,
    value: { entries: MANY + 1, subjectId: lan.id },
  });

  expect(await lefts()).toEqual([0, 0]);
  expect(await db.auditPersonal.count({ where: { subjectId: hoa.id } })).toBe(1);
  const told = await db.auditEntry.findMany({ where: { action: 'PERSONAL_DATA_ERASED' }, orderBy: { seq: 'asc' } });
  expect(told).toMatchObject([
    { objectId: lan.id, data: { legalGround: GROUND, askedBy: secretary.id, approvedBy: director.id } },
    { objectId: lan.id },
  ]);
  const seqs = told.flatMap(({ data }) => (data as unknown as { readonly seqs: readonly string[] }).seqs);
  expect(new Set(seqs).size).toBe(MANY + 1);
  expect(await verifyAudit(db, api.platform.auditKey)).toMatchObject({ code: 'OK' });
  expect(await otherVerdict()).toContain('whole');
});

test('the trail shows the person by no name any more, and finds nothing by it', async () => {
  const [erased, , hoaSaved, lanSaved] = await trail();
  expect(erased).toMatchObject({ action: 'PERSONAL_DATA_ERASED', actorName: '', objectName: null });
  expect(hoaSaved).toMatchObject({ actorName: null, objectName: 'Lê Thị Hoa', changes: [{ after: '••••••' }] });
  expect(lanSaved).toMatchObject({ actorName: null, objectName: null, changes: [] });
  expect(await trail('dang thi lan')).toEqual([]);
});

test('who was erased stays on the books: decisions and honours are kept by law', async () => {
  expect(await db.staff.findUnique({ where: { id: lan.id } })).toMatchObject({ fullName: 'Đặng Thị Lan' });
});

test('a second time there is nothing to erase', async () => {
  expect(await asked()).toEqual({ ok: false, error: 'ALREADY_ERASED' });
});

async function otherVerdict(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thidua-erased-'));
  try {
    const file = path.join(folder, 'trail.ndjson');
    let text = '';
    for await (const lines of exportAudit(db)) text += lines;
    await writeFile(file, text);
    const { stdout } = await promisify(execFile)('python3', ['-B', VERIFIER, file]);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
