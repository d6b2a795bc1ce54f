import { countStatements } from '@thidua/db';
import { buildAccount, buildInitiative, buildOrganisation, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { recordAudit } from '../../platform/audit/record-audit.ts';
import type { RecordedEvent } from '../../platform/audit/record-audit.ts';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
let now = new Date('2026-11-23T03:00:00Z');
const api = await testApi(database, { now: () => now });
const { id: organisationId } = await buildOrganisation(db);
const { id: elsewhere } = await buildOrganisation(db);
const lan = await buildStaff(db, { organisationId, fullName: 'Đặng Thị Lan' });
const people = {
  auditor: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id,
  admin: (await buildAccount(db, { organisationId, roles: ['ADMIN'] })).id,
  secretary: (await buildAccount(db, { organisationId, roles: ['SECRETARY'], displayName: 'Võ Văn Ấn' })).id,
  lan: (await buildAccount(db, { organisationId, staffId: lan.id, displayName: 'Đặng Thị Lan' })).id,
  stranger: (await buildAccount(db, { organisationId: elsewhere, roles: ['AUDITOR'] })).id,
};
const initiative = await buildInitiative(db, { organisationId, code: 'SK-2021-001' });

function write(accountId: string, body: string, ...events: readonly RecordedEvent[]) {
  const actor = { accountId, organisationId: body, roles: [] };
  return db.$transaction((tx) =>
    recordAudit(tx, api.platform.auditKey, { actor, requestId: 'r', now: () => now }, events),
  );
}

function signedIn(accountId: string): RecordedEvent {
  return { event: { action: 'SIGNED_IN', objectType: 'Account', objectId: accountId, detail: {} } };
}

const created: RecordedEvent = {
  event: {
    action: 'INITIATIVE_CREATED',
    objectType: 'Initiative',
    objectId: initiative.id,
    detail: { code: 'SK-2021-001', year: 2021 },
  },
};
const moved: RecordedEvent = {
  event: { action: 'PERSONAL_DATA_SAVED', objectType: 'Staff', objectId: lan.id, detail: { fields: ['phone'] } },
  personal: { subjectId: lan.id, changes: [{ field: 'phone', before: '0912000111', after: '0912000222' }] },
};

// Numbers 1 and 2 on the evening of the 22nd in Hà Tĩnh, 3 and 4 after midnight, 5 elsewhere.
now = new Date('2026-11-22T16:59:59Z');
await write(people.secretary, organisationId, signedIn(people.secretary), created);
now = new Date('2026-11-22T17:00:00Z');
await write(people.secretary, organisationId, moved);
await write(people.lan, organisationId, signedIn(people.lan));
await write(people.stranger, elsewhere, signedIn(people.stranger));

const ASK = `query ($first: Int, $after: String, $filter: AuditFilter) {
  auditEntries(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { seq action actorName objectName changes { field before after isMasked } } } }`;

async function numbersFor(accountId: string, filter: object = {}): Promise<readonly string[]> {
  const { data, codes } = await (await api.as(accountId)).run(ASK, { filter });
  expect(codes).toEqual([]);
  const { nodes, totalCount } = data.auditEntries;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ seq }: { seq: string }) => seq);
}

test('the auditor reads the whole trail of the own body, newest first, page by page', async () => {
  const caller = await api.as(people.auditor);
  const first = await caller.run(ASK, { first: 1 });
  expect(first.data.auditEntries).toMatchObject({
    totalCount: 4,
    pageInfo: { hasNextPage: true },
    nodes: [{ seq: '4', action: 'SIGNED_IN', actorName: 'Đặng Thị Lan' }],
  });
  const second = await caller.run(ASK, { first: 1, after: first.data.auditEntries.pageInfo.endCursor });
  expect(second.data.auditEntries.nodes).toMatchObject([{ seq: '3', objectName: 'Đặng Thị Lan' }]);
});

test.each([
  ['the secretary: what happened to records, and the own acts', people.secretary, ['3', '2', '1']],
  ['the administrator: accounts and the machine', people.admin, ['4', '1']],
  ['a member of staff: what they did themselves', people.lan, ['4']],
  ['the auditor of another body: nothing of this one', people.stranger, ['5']],
])('of the trail reads %s', async (_who, accountId, numbers) => {
  expect(await numbersFor(accountId)).toEqual(numbers);
});

test.each([
  ['a kind of act', { family: 'INITIATIVE' }, ['2']],
  [
    'a day, from midnight to midnight by the clock on the wall',
    { fromDay: '2026-11-23', toDay: '2026-11-23' },
    ['4', '3'],
  ],
  ['the days before', { toDay: '2026-11-22' }, ['2', '1']],
  ['a name without marks: who did it, and whom it was about', { text: 'dang lan' }, ['4', '3']],
  ['a code', { text: 'sk-2021-001' }, ['2']],
  ['a number', { text: ' 3 ' }, ['3']],
  ['a text that means nothing here', { text: '%' }, []],
  ['two at once', { text: 'vo van an', family: 'PEOPLE' }, ['3']],
])('the auditor finds by %s', async (_what, filter, numbers) => {
  expect(await numbersFor(people.auditor, filter)).toEqual(numbers);
});

test.each([
  ['the office', people.secretary, '0912000222', false],
  ['the inspector', people.auditor, '••••••', true],
])('a telephone number, before and after, is shown to %s as %s', async (_who, accountId, after, isMasked) => {
  const { data } = await (await api.as(accountId)).run(ASK, { filter: { objectId: lan.id } });
  expect(data.auditEntries.nodes[0].changes).toEqual([
    { field: 'phone', before: isMasked ? '••••••' : '0912000111', after, isMasked },
  ]);
});

test('the number of statements does not grow with the rows', async () => {
  const caller = await api.as(people.auditor);
  const few = await countStatements(database, () => caller.run(ASK, { first: 1 }));
  await write(people.secretary, organisationId, moved, moved, moved, created, created);
  const many = await countStatements(database, () => caller.run(ASK, { first: 50 }));
  expect(many.statements.length - few.statements.length).toBeLessThanOrEqual(3);
  expect(many.statements.length).toBeLessThanOrEqual(13);
});

test('the auditor has the chain computed, and that is on record', async () => {
  const { data } = await (await api.as(people.auditor)).run('mutation { verifyTrail { code seq verifiedAt } }');
  expect(data.verifyTrail).toEqual({ code: 'OK', seq: '10', verifiedAt: now.toISOString() });
  const last = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  expect(last).toMatchObject({ seq: 11n, action: 'TRAIL_VERIFIED', data: { code: 'OK', entries: '10' } });
});

test('M3: the director reads of people, but not that there is something in a record that is closed', async () => {
  const body = (await buildOrganisation(db)).id;
  const { id: staffId } = await buildStaff(db, { organisationId: body });
  const person = { objectType: 'Staff', objectId: staffId } as const;
  const director = await buildAccount(db, { organisationId: body, roles: ['DIRECTOR'] });
  const secretary = await buildAccount(db, { organisationId: body, roles: ['SECRETARY'] });
  await write(
    secretary.id,
    body,
    { event: { action: 'CASE_OPENED', ...person, detail: { recordId: staffId, kind: 'COMPLAINT' } } },
    { event: { action: 'DISCIPLINE_RECORDED', ...person, detail: { recordId: staffId } } },
    { event: { action: 'RATING_RECORDED', ...person, detail: { year: 2021 } } },
  );
  const read = async (id: string) => {
    const { data } = await (await api.as(id)).run(ASK);
    return data.auditEntries.nodes.map(({ action }: { action: string }) => action);
  };
  expect(await read(director.id)).toEqual(['RATING_RECORDED']);
  expect(await read(secretary.id)).toEqual(['RATING_RECORDED', 'DISCIPLINE_RECORDED', 'CASE_OPENED']);
});
