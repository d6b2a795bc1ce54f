import { ok, plainDate } from '@thidua/domain/kernel';
import { buildAwardRecord, buildInitiative, buildNomination, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { inTransaction } from '../../platform/in-transaction.ts';
import { departmentNameSql } from './names-of-day.ts';
import { createDepartment } from './use-cases/create-department.ts';
import { changeStaffClass, changeStaffName } from './use-cases/change-career.ts';
import { renameDepartment } from './use-cases/rename-department.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());

/** In June 2021 the division, the author and the author's class were given other names. */
beforeEach(async () => {
  body = await buildBody(database.client);
  const context = await api.contextOf(body.secretary.accountId);
  const since = { from: plainDate('2021-06-01'), reason: 'Theo quyết định của tỉnh.' };
  const { staffId } = body.author;
  await renameDepartment(context, {
    ...since,
    id: body.divisionId,
    version: 1,
    name: 'Phòng Đối ngoại',
    shortName: 'ĐN',
  });
  await changeStaffName(context, { ...since, staffId, version: 1, fullName: 'Nguyễn Thu Hà' });
  await changeStaffClass(context, { ...since, staffId, version: 2, staffClass: 'OFFICIAL' });
});

async function ask(document: string, accountId = body.secretary.accountId) {
  const { data, codes } = await (await api.as(accountId)).run(document);
  expect(codes).toEqual([]);
  return data;
}

const LINE = 'subjectName staff { fullName staffClass } collective { name } department { name }';
const THEN = { name: 'Phòng Hợp tác quốc tế' };
const NOW = { name: 'Phòng Đối ngoại' };

test.each([
  [2020, 'Nguyễn Thị Hà', 'CIVIL_SERVANT', THEN],
  [2021, 'Nguyễn Thu Hà', 'OFFICIAL', NOW],
])(
  'a nomination of %i shows the names of that year, in the list and on its own page',
  async (year, name, staffClass, unit) => {
    const { organisationId, divisionId: departmentId } = body;
    const row = { organisationId, departmentId, year, status: 'SUBMITTED' as const };
    const line = await buildNomination(database.client, { ...row, staffId: body.author.staffId });
    const expected = {
      subjectName: name,
      staff: { fullName: name, staffClass },
      collective: null,
      department: unit,
    };
    const { nominations, nomination } = await ask(
      `{ nominations(year: ${year}, first: 10) { nodes { ${LINE} } } nomination(id: "${line.id}") { ${LINE} } }`,
    );
    expect(nominations.nodes).toEqual([expected]);
    expect(nomination).toEqual(expected);
  },
);

test('a collective that is proposed bears the name of the year', async () => {
  const { organisationId, divisionId } = body;
  await buildNomination(database.client, {
    organisationId,
    departmentId: divisionId,
    collectiveId: divisionId,
    staffId: null,
    awardCode: 'ADVANCED_COLLECTIVE',
    year: 2020,
    status: 'SUBMITTED',
  });
  const { nominations } = await ask(`{ nominations(year: 2020, first: 10) { nodes { ${LINE} } } }`);
  expect(nominations.nodes).toEqual([
    { subjectName: 'Phòng Hợp tác quốc tế', staff: null, collective: THEN, department: THEN },
  ]);
});

test('the list of people of a year shows the names and classes of that year', async () => {
  const staff = async (year: number) => {
    const answer = await ask(
      `{ staff(year: ${year}, filter: { text: "Nguyen Thu Ha" }, first: 10) { nodes { fullName staffClass department { name } } } }`,
    );
    return answer.staff.nodes;
  };
  expect(await staff(2020)).toEqual([{ fullName: 'Nguyễn Thị Hà', staffClass: 'CIVIL_SERVANT', department: THEN }]);
  expect(await staff(2021)).toEqual([{ fullName: 'Nguyễn Thu Hà', staffClass: 'OFFICIAL', department: NOW }]);
});

test('search names a person’s division as in the year looked at', async () => {
  const search = async (year: number) => {
    const answer = await ask(`{ search(text: "Thu Ha", year: ${year}) { title detail } }`);
    return answer.search[0]?.detail;
  };
  expect([await search(2020), await search(2021)]).toEqual([
    expect.stringContaining('Phòng Hợp tác quốc tế'),
    expect.stringContaining('Phòng Đối ngoại'),
  ]);
});

describe('names that are to be borne only from January, recorded in December', () => {
  beforeEach(async () => {
    const context = await api.contextOf(body.secretary.accountId);
    const since = { from: plainDate('2022-01-01'), reason: '' };
    const name = { name: 'Phòng Hội nhập', shortName: 'HN' };
    await renameDepartment(context, { ...since, ...name, id: body.divisionId, version: 2 });
    const { staffId } = body.author;
    await changeStaffName(context, { ...since, staffId, version: 3, fullName: 'Nguyễn Thu Quỳnh' });
  });

  test('are not yet those of tasks', async () => {
    const { myWork } = await ask('{ myWork(year: 2021) { turn { kind title } waiting { kind title } } }');
    const titles = [...myWork.turn, ...myWork.waiting].filter(({ kind }) => String(kind).includes('NOMINATION'));
    expect(titles.map(({ title }) => String(title))).toContain('Phòng Đối ngoại');
    expect(titles.map(({ title }) => String(title))).not.toContain('Phòng Hội nhập');
  });

  test('are not yet those of the trail', async () => {
    const { auditEntries } = await ask(
      '{ auditEntries(first: 20, filter: {}) { nodes { objectType objectName } } }',
      body.director.accountId,
    );
    const names = new Set<string>(
      auditEntries.nodes
        .filter(({ objectType }: { objectType: string }) => ['DEPARTMENT', 'STAFF'].includes(objectType.toUpperCase()))
        .map(({ objectName }: { objectName: string }) => objectName),
    );
    expect(names).toEqual(new Set(['Phòng Đối ngoại', 'Nguyễn Thu Hà']));
  });

  test('are not yet those of what an entry of the trail mentions', async () => {
    const { divisionId, author } = body;
    await inTransaction(await api.contextOf(body.secretary.accountId), ({ audit }) => {
      audit(
        { action: 'PERSONAL_DATA_SAVED', objectType: 'Staff', objectId: author.staffId, detail: { fields: [] } },
        { subjectId: author.staffId, changes: [{ field: 'department', before: null, after: divisionId }] },
      );
      return Promise.resolve(ok(undefined));
    });
    const { auditEntries } = await ask(
      '{ auditEntries(first: 1, filter: { action: "PERSONAL_DATA_SAVED" }) { nodes { names { id name } } } }',
    );
    expect(auditEntries.nodes).toEqual([{ names: [{ id: divisionId, name: 'Phòng Đối ngoại' }] }]);
  });

  test('are not yet those of proposals that are searched', async () => {
    const { organisationId, divisionId: departmentId } = body;
    const row = { organisationId, departmentId, year: 2021, status: 'SUBMITTED' as const };
    const { code } = await buildNomination(database.client, { ...row, staffId: body.author.staffId });
    const { search } = await ask(`{ search(text: "${code}", year: 2021) { title } }`);
    expect(search).toEqual([{ title: 'Nguyễn Thu Hà' }]);
  });

  test('are not yet those of the desks and the search of initiatives, nor of the sheet of ratings', async () => {
    const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId, status: 'ENDORSED' });
    const { code } = await database.client.initiative.findUniqueOrThrow({ where: { id }, select: { code: true } });
    const { myWork, search, ratingSheet } = await ask(
      `{ myWork(year: 2021) { turn { kind detail } } search(text: "${code}", year: 2021) { detail }
        ratingSheet(year: 2021, subject: PERSON) { rows { name } } }`,
    );
    const said = JSON.stringify([myWork, search, ratingSheet]);
    expect(myWork.turn).toContainEqual({ kind: 'RECEIVE_INITIATIVE', detail: 'Nguyễn Thu Hà' });
    expect(search).toEqual([{ detail: expect.stringContaining('Nguyễn Thu Hà') }]);
    expect(ratingSheet.rows).toContainEqual({ name: 'Nguyễn Thu Hà' });
    expect(said).not.toContain('Quỳnh');
  });

  test('find nobody yet, in the search or in the list of people', async () => {
    const found = await ask(
      '{ search(text: "Quynh", year: 2021) { id } staff(year: 2021, filter: { text: "quynh" }, first: 10) { nodes { id } } }',
    );
    expect(found).toEqual({ search: [], staff: { nodes: [] } });
  });

  test('leave the name of today taken, and take the one to come', async () => {
    const context = await api.contextOf(body.administratorId);
    const division = { kind: 'DIVISION', code: 'PHM', shortName: 'PM', reason: '' } as const;
    const named = async (name: string, from: string) => {
      const outcome = await createDepartment(context, { ...division, name, from: plainDate(from) });
      return outcome.ok ? 'OPENED' : outcome.error;
    };
    const taken = { code: 'INPUT_PROBLEMS', problems: [{ field: 'name', code: 'TAKEN' }] };
    expect(await named('Phòng Đối ngoại', '2021-12-06')).toMatchObject(taken);
    expect(await named('Phòng Hội nhập', '2021-12-06')).toMatchObject(taken);
    // From January on nobody bears it any more.
    expect(await named('Phòng Đối ngoại', '2022-01-01')).toBe('OPENED');
  });
});

describe('a name that somebody no longer bears', () => {
  test('still finds the person, shown under the name of today with the former one', async () => {
    const { search } = await ask('{ search(text: "thi ha", year: 2021) { title formerName } }');
    expect(search).toEqual([{ title: 'Nguyễn Thu Hà', formerName: 'Nguyễn Thị Hà' }]);
    const { staff } = await ask(
      '{ staff(year: 2021, filter: { text: "thi ha" }, first: 10) { nodes { fullName formerNames } } }',
    );
    expect(staff.nodes).toEqual([{ fullName: 'Nguyễn Thu Hà', formerNames: ['Nguyễn Thị Hà'] }]);
  });

  test('is no second word beside the name of today: one name holds them all', async () => {
    const { search } = await ask('{ search(text: "thi thu", year: 2021) { title } }');
    expect(search).toEqual([]);
  });

  test('finds the person in the trail, in dossiers and among those without an account', async () => {
    const { organisationId, divisionId: departmentId, author } = body;
    const line = { organisationId, departmentId, year: 2021, status: 'SUBMITTED' as const, staffId: author.staffId };
    await buildNomination(database.client, line);
    const { nominations, auditEntries } = await ask(
      `{ nominations(year: 2021, filter: { text: "thi ha" }, first: 10) { totalCount }
        auditEntries(first: 5, filter: { text: "thi ha", action: "STAFF_RENAMED" }) { nodes { objectName } } }`,
    );
    expect(nominations.totalCount).toBe(1);
    expect(auditEntries.nodes).toEqual([{ objectName: 'Nguyễn Thu Hà' }]);
  });
});

test('before its first name a department is called by the first one, never by one that came later', async () => {
  const { departmentOn } = await ask(`{ departmentOn(id: "${body.divisionId}", on: "1990-01-01") { name } }`);
  expect(departmentOn).toEqual(THEN);
});

test.each(['1990-01-01', '2021-06-01', '2021-12-06', '2030-01-01'])(
  'a statement calls a department on %s as the screens do',
  async (on) => {
    const sql = departmentNameSql(plainDate(on));
    const [said] = await database.client.$queryRaw<{ readonly name: string }[]>`
      SELECT ${sql} AS name FROM departments d WHERE d.id = ${body.divisionId}::uuid`;
    const { departmentOn } = await ask(`{ departmentOn(id: "${body.divisionId}", on: "${on}") { name } }`);
    expect(said).toEqual(departmentOn);
  },
);

test('an award of an earlier year keeps the name of its decision', async () => {
  const { organisationId, divisionId } = body;
  await buildAwardRecord(database.client, {
    organisationId,
    departmentId: divisionId,
    staffId: null,
    year: 2020,
    decidedOn: day('2020-12-20'),
    awardCode: 'ADVANCED_COLLECTIVE',
  });
  const { departmentOn } = await ask(
    `{ departmentOn(id: "${divisionId}", on: "2020-12-20") { name awards { year } } }`,
  );
  expect(departmentOn).toEqual({ name: 'Phòng Hợp tác quốc tế', awards: [{ year: 2020 }] });
});
