import { countStatements, createDb } from '@thidua/db';
import { buildAccount, buildDepartment, buildDiscipline, buildLeave, buildStaff, day } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainDate } from '@thidua/domain/kernel';
import { TEST_CIPHER, testApi, type Caller } from '../../testing/test-api.ts';
import { recordPersonalData } from './recording/record-personal-data.ts';

const CANARY = 'QĐ-CANARY-77';
const NUMBER = '042190000017';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);
const division = await buildDepartment(db);
const { organisationId, id: departmentId } = division;
const elsewhere = await buildDepartment(db, { organisationId, name: 'Văn phòng' });
const subject = await buildStaff(db, { organisationId, departmentId, birthDate: day('1990-05-01') });
const secretaryPerson = await buildStaff(db, { organisationId, departmentId: elsewhere.id });

const people: Record<string, Caller> = {};
let disciplineId: string;

beforeAll(async () => {
  const account = async (name: string, role: Parameters<typeof buildAccount>[1]) => {
    people[name] = await api.as((await buildAccount(db, { organisationId, ...role })).id);
  };
  await account('self', { roles: ['STAFF'], staffId: subject.id });
  await account('head', { roles: ['HEAD'], headOf: departmentId });
  await account('otherHead', { roles: ['HEAD'], headOf: elsewhere.id });
  await account('colleague', { roles: ['STAFF'] });
  await account('council', { roles: ['COUNCIL'] });
  await account('secretary', { roles: ['SECRETARY'], staffId: secretaryPerson.id, displayName: 'Lê Thị Thư Ký' });
  await account('director', { roles: ['DIRECTOR'] });
  await account('auditor', { roles: ['AUDITOR'] });
  await account('admin', { roles: ['ADMIN'] });
  ({ id: disciplineId } = await buildDiscipline(db, TEST_CIPHER, {
    staffId: subject.id,
    decisionNumber: CANARY,
    reason: CANARY,
  }));
  const written = await db.$transaction((tx) =>
    recordPersonalData(
      tx,
      TEST_CIPHER,
      { organisationId, at: new Date() },
      { staffId: subject.id, identityNumber: NUMBER, phone: '0912345678', email: 'an@vidu.vn' },
    ),
  );
  if (!written.ok) throw new Error('the personal data of the test are good');
});

function as(name: string): Caller {
  const caller = people[name];
  if (caller === undefined) throw new Error(`nobody is called ${name}`);
  return caller;
}

const READ = `query ($id: UUID!) { staffMember(id: $id) {
  personal { birthDate { text access } identityNumber { text access } phone { text } email { text } }
  disciplines { id decidedOn access } pendingCases { id } incidents { id } unratedYears { year } viewedBy { readerName field reason }
} }`;
const REVEAL = `mutation ($field: RevealedField!, $id: UUID!, $reason: RevealReason!) {
  reveal(field: $field, id: $id, reason: $reason) { parts { name value } } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) {
  __typename ... on InputProblemsError { problems { field code } } ... on StaffMember { pendingCases { id kind closedOn version } } } }`;
const CLOSE = `mutation ($input: CloseCaseInput!) { closeCase(input: $input) {
  __typename ... on InputProblemsError { problems { field code } } ... on StaffMember { pendingCases { closedOn conclusion } } } }`;

test('M3: what is still missing for a title tells the director nothing of a discipline, and says so', async () => {
  const OUTLOOK = `query ($id: UUID!) { staffMember(id: $id) {
    titleOutlook(year: 2021) { award verdict withheld findings { rule } } } }`;
  const read = async (name: string) => {
    const { data } = await as(name).run(OUTLOOK, { id: subject.id });
    const [{ withheld, findings }] = data.staffMember.titleOutlook;
    return { withheld, rules: findings.map(({ rule }: { rule: string }) => rule) };
  };
  const director = await read('director');
  expect(director.withheld).toContain('Không bị kỷ luật trong năm');
  for (const rule of ['G.1', 'G.2', 'LDTT.5']) expect(director.rules).not.toContain(rule);
  for (const name of ['self', 'head', 'secretary']) {
    const { withheld, rules } = await read(name);
    expect(withheld).toEqual([]);
    expect(rules).toContain('LDTT.5');
  }
});

test('the way to the next awards tells the director nothing of a discipline either', async () => {
  const ROAD = `query ($id: UUID!) { staffMember(id: $id) { roadAhead(year: 2021) { award year needs { year award } } } }`;
  const firstYear = async (name: string) => {
    const { data } = await as(name).run(ROAD, { id: subject.id });
    return data.staffMember.roadAhead.find(({ award }: { award: string }) => award === 'GRASSROOTS_EMULATION_FIGHTER')
      .year;
  };
  expect(await firstYear('director')).toBe(2021);
  expect(await firstYear('self')).toBe(2022);
});

describe('what is read without asking', () => {
  test.each([
    ['self', '1990-05-01', '042•••••••17', '0912345678', 1],
    ['head', null, null, null, 1],
    ['otherHead', null, null, null, null],
    ['colleague', null, null, null, null],
    ['council', null, null, null, null],
    ['secretary', '1990-05-01', '042•••••••17', '0912345678', 1],
    ['auditor', '••/••/1990', '042•••••••17', '091•••••78', 1],
    ['admin', null, null, null, null],
  ])('%s: born %s, number %s, telephone %s, %s disciplines', async (name, born, number, phone, disciplines) => {
    const { data } = await as(name).run(READ, { id: subject.id });
    const { personal, disciplines: seen } = data.staffMember;
    expect([
      personal.birthDate?.text ?? null,
      personal.identityNumber?.text ?? null,
      personal.phone?.text ?? null,
      seen?.length ?? null,
    ]).toEqual([born, number, phone, disciplines]);
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${CANARY}|${NUMBER}`));
  });
});

describe('a reveal', () => {
  test.each([
    ['self', 'OWN_DATA', true, true],
    ['head', 'DOSSIER', true, false],
    ['otherHead', 'DOSSIER', false, false],
    ['colleague', 'DOSSIER', false, false],
    ['council', 'COUNCIL', false, false],
    ['secretary', 'DOSSIER', true, true],
    ['auditor', 'INSPECTION', true, false],
  ])('%s with reason %s: discipline %s, identity number %s', async (name, reason, discipline, identity) => {
    const opened = async (field: string, id: string) => {
      const { data, codes } = await as(name).run(REVEAL, { field, id, reason });
      return codes.length === 0 ? data.reveal.parts : codes;
    };
    expect(await opened('DISCIPLINE', disciplineId)).toEqual(
      discipline
        ? [
            { name: 'level', value: 'REPRIMAND' },
            { name: 'decisionNumber', value: CANARY },
            { name: 'reason', value: CANARY },
          ]
        : ['NOT_FOUND'],
    );
    expect(await opened('IDENTITY_NUMBER', subject.id)).toEqual(
      identity ? [{ name: 'identityNumber', value: NUMBER }] : ['NOT_FOUND'],
    );
  });

  test.each([
    ['self', 'DOSSIER'],
    ['secretary', 'OWN_DATA'],
    ['secretary', 'INSPECTION'],
    ['head', 'COUNCIL'],
    ['auditor', 'DOSSIER'],
  ])('%s with the reason %s, which is not theirs, opens nothing', async (name, reason) => {
    const { codes } = await as(name).run(REVEAL, { field: 'DISCIPLINE', id: disciplineId, reason });
    expect(codes).toEqual(['FORBIDDEN']);
  });

  test('is on record with field and reason, never with the value, and the person sees who looked', async () => {
    const entries = await db.auditEntry.findMany({
      where: { action: 'PERSONAL_VALUE_REVEALED', objectId: subject.id },
    });
    expect(entries).toHaveLength(6);
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(new RegExp(`${CANARY}|${NUMBER}`));

    const own = await as('self').run(READ, { id: subject.id });
    expect(own.data.staffMember.viewedBy).toContainEqual({
      readerName: 'Lê Thị Thư Ký',
      field: 'IDENTITY_NUMBER',
      reason: 'DOSSIER',
    });
    expect(own.data.staffMember.viewedBy).toHaveLength(4);
    const others = await as('secretary').run(READ, { id: subject.id });
    expect(others.data.staffMember.viewedBy).toBeNull();
  });
});

test('no sensitive value stands in the database as it is', async () => {
  const tables = await db.$queryRaw<{ readonly name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  for (const { name } of tables) {
    // A table's name cannot be a parameter; these come from the catalogue of the database itself.
    const found = await db.$queryRawUnsafe<{ readonly rows: bigint }[]>(
      `SELECT count(*) AS rows FROM "${name}" t WHERE t::text LIKE $1 OR t::text LIKE $2`,
      `%${CANARY}%`,
      `%${NUMBER}%`,
    );
    expect(found[0]?.rows, name).toBe(0n);
  }
});

describe('a pending case', () => {
  const input = () => ({
    staffId: subject.id,
    kind: 'COMPLAINT',
    openedOn: plainDate('2021-11-15'),
    content: 'Đơn phản ánh',
    source: 'Bưu điện',
    paperNumber: '12/TB',
  });

  test('is opened with its source, closed with a conclusion and paper, and stays closed', async () => {
    const opened = await as('secretary').run(OPEN, { input: input() });
    const [pending] = opened.data.openCase.pendingCases;
    expect(pending).toMatchObject({ kind: 'COMPLAINT', closedOn: null });
    const close = (values: object) =>
      as('secretary').run(CLOSE, {
        input: {
          id: pending.id,
          version: pending.version,
          closedOn: plainDate('2021-11-30'),
          conclusion: 'CLEARED',
          closingPaper: '9/KL',
          text: 'Không có cơ sở',
          ...values,
        },
      });
    expect((await close({ closingPaper: ' ' })).data.closeCase.problems).toEqual([
      { field: 'closingPaper', code: 'REQUIRED' },
    ]);
    expect((await close({ version: 9 })).data.closeCase.__typename).toBe('StaleRecordError');
    expect((await close({})).data.closeCase.pendingCases).toEqual([{ closedOn: '2021-11-30', conclusion: 'CLEARED' }]);
    expect((await close({ version: 2 })).data.closeCase.__typename).toBe('InvalidTransitionError');
  });

  test('is not kept by the person it is about', async () => {
    const { data } = await as('secretary').run(OPEN, { input: { ...input(), staffId: secretaryPerson.id } });
    expect(data.openCase.problems).toEqual([{ field: 'staffId', code: 'OWN_RECORD' }]);
  });
});

describe('a discipline', () => {
  const SAVE = `mutation ($input: DisciplineInput!) { saveDiscipline(input: $input) {
    __typename ... on InputProblemsError { problems { field code } } } }`;
  const paper = {
    level: 'WARNING',
    decisionNumber: '5/QĐ-SNgV',
    decidedOn: '2021-03-01',
    decidedBy: 'Giám đốc Sở',
    reason: 'Vi phạm quy chế làm việc',
  };

  test('is recorded, and corrected only with a reason and from the version that was read', async () => {
    const { id: staffId } = await buildStaff(db, { organisationId, departmentId });
    const save = async (values: object) =>
      (await as('secretary').run(SAVE, { input: { ...paper, staffId, ...values } })).data.saveDiscipline;
    expect(await save({})).toEqual({ __typename: 'StaffMember' });
    expect((await save({})).problems).toEqual([{ field: 'decisionNumber', code: 'TWICE' }]);
    const { id } = await db.discipline.findFirstOrThrow({ where: { staffId } });
    expect((await save({ id, version: 1, level: 'REPRIMAND' })).problems).toEqual([
      { field: 'correction', code: 'REQUIRED' },
    ]);
    expect(await save({ id, version: 1, level: 'REPRIMAND', correction: 'Gõ nhầm' })).toEqual({
      __typename: 'StaffMember',
    });
    expect(await save({ id, version: 1, correction: 'Gõ nhầm' })).toEqual({ __typename: 'StaleRecordError' });
  });
});

test('a list of people with their records takes as many statements for fifty as for two', async () => {
  const LIST = `query ($first: Int!) { staff(year: 2021, first: $first) { nodes { personal { phone { text } }
    disciplines { id } pendingCases { id } incidents { id } unratedYears { year } } } }`;
  for (let index = 0; index < 20; index += 1) await buildStaff(db, { organisationId, departmentId });
  const count = async (first: number) =>
    (await countStatements(database, () => as('secretary').run(LIST, { first }))).statements.length;
  expect(await count(20)).toBe(await count(2));
});

test('the health reason of a sick leave is sealed, shown to the person and the office only, and opened on record', async () => {
  const leave = await buildLeave(db, { staffId: subject.id, kind: 'SICK' });
  const SAVE = `mutation ($input: HealthReasonInput!) { saveHealthReason(input: $input) { __typename } }`;
  const SEEN = `query ($id: UUID!) { staffMember(id: $id) { sickLeaves { hasReason access } } }`;
  const saved = await as('secretary').run(SAVE, { input: { leaveId: leave.id, reason: 'Điều trị CANARY-88' } });
  expect(saved.data.saveHealthReason.__typename).toBe('StaffMember');
  const seen = async (name: string) => (await as(name).run(SEEN, { id: subject.id })).data.staffMember.sickLeaves;
  expect([await seen('self'), await seen('head'), await seen('secretary'), await seen('auditor')]).toEqual([
    [{ hasReason: true, access: 'REVEAL' }],
    null,
    [{ hasReason: true, access: 'REVEAL' }],
    [{ hasReason: true, access: 'MASKED' }],
  ]);
  const open = (name: string) => as(name).run(REVEAL, { field: 'HEALTH_REASON', id: leave.id, reason: 'DOSSIER' });
  expect((await open('secretary')).data.reveal.parts).toEqual([{ name: 'healthReason', value: 'Điều trị CANARY-88' }]);
  expect((await open('auditor')).codes).toEqual(['NOT_FOUND']);
  const [stored] = await db.$queryRaw<{ readonly text: string }[]>`
    SELECT l::text AS text FROM leaves l WHERE id = ${leave.id}::uuid`;
  expect(stored?.text).not.toContain('CANARY');
});

test('L5: a value is opened on one connection: as many readers as connections do not wait for each other', async () => {
  const narrow = createDb(database.url, { max: 1 });
  const caller = await (await testApi(narrow)).as(as('head').context.actor?.accountId);
  const { codes } = await caller.run(REVEAL, { field: 'DISCIPLINE', id: disciplineId, reason: 'DOSSIER' });
  expect(codes).toEqual([]);
  await narrow.close();
});
