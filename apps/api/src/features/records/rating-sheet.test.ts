import { countStatements } from '@thidua/db';
import { buildAccount, buildDepartment, buildRating, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);

const SHEET = `query ($subject: SubjectKind!) { ratingSheet(year: 2021, subject: $subject) {
  rows { subjectId name groupName token level unratedReason decisionNumber } } }`;
const SAVE = `mutation ($input: SaveRatingsInput!) { saveRatings(input: $input) { __typename
  ... on SavedRatings { saved conflicts sheet { rows { subjectId token level unratedReason } } }
  ... on InputProblemsError { problems { field code } } } }`;

interface Row {
  readonly subjectId: string;
  readonly token: string;
}

async function body(people: number) {
  const { organisationId, id: departmentId } = await buildDepartment(db, { name: 'Phòng Hợp tác quốc tế' });
  const staff = [];
  for (let index = 0; index < people; index += 1) staff.push(await buildStaff(db, { organisationId, departmentId }));
  const outside = await buildDepartment(db, { organisationId, name: 'Văn phòng' });
  const person = await buildStaff(db, { organisationId, departmentId: outside.id });
  const account = await buildAccount(db, { organisationId, roles: ['SECRETARY'], staffId: person.id });
  const secretary = await api.as(account.id);
  const read = async (subject = 'PERSON') => (await secretary.run(SHEET, { subject })).data.ratingSheet.rows;
  const save = async (rows: readonly object[], values: object = {}) =>
    (
      await secretary.run(SAVE, {
        input: {
          year: 2021,
          subject: 'PERSON',
          decisionNumber: '139/QĐ-SNgV',
          decidedOn: '2021-12-01',
          decidedBy: 'Giám đốc Sở',
          rows,
          ...values,
        },
      })
    ).data.saveRatings;
  return { organisationId, departmentId, staff, secretary, read, save };
}

const given = (row: Row, value: object) => ({ subjectId: row.subjectId, token: row.token, ...value });

test('the sheet tells apart rated, recorded as not rated, and no data', async () => {
  const { organisationId, staff, read } = await body(3);
  await buildRating(db, { staffId: staff[0]?.id ?? '', level: 'NOT_COMPLETED' });
  await db.unratedYear.create({
    data: { organisationId, staffId: staff[1]?.id ?? '', year: 2021, reason: 'UNDER_SIX_MONTHS' },
  });
  const rows = await read();
  const seen = staff.map(({ id }) => rows.find(({ subjectId }: Row) => subjectId === id));
  expect(seen).toMatchObject([
    { level: 'NOT_COMPLETED', unratedReason: null, groupName: 'Phòng Hợp tác quốc tế' },
    { level: null, unratedReason: 'UNDER_SIX_MONTHS' },
    { level: null, unratedReason: null, token: '' },
  ]);
});

test('many rows are saved by one decision; a correction needs a reason and keeps the old value in the trail', async () => {
  const { read, save, staff } = await body(3);
  const rows = await read();
  const first = await save(rows.slice(0, 3).map((row: Row) => given(row, { level: 'GOOD' })));
  expect(first).toMatchObject({ saved: 3, conflicts: [] });
  const [one] = first.sheet.rows;
  expect((await save([given(one, { level: 'EXCELLENT' })])).problems).toEqual([
    { field: 'correction', code: 'REQUIRED' },
  ]);
  expect(await save([given(one, { level: 'EXCELLENT' })], { correction: 'Nhập nhầm dòng' })).toMatchObject({
    saved: 1,
  });
  const actions = await db.auditEntry.findMany({
    where: { objectId: { in: [...staff.map(({ id }) => id), one.subjectId] }, action: { startsWith: 'RATING' } },
    orderBy: { seq: 'asc' },
    select: { action: true, data: true },
  });
  expect(actions.map(({ action }) => action).toSorted()).toEqual([
    'RATING_CORRECTED',
    'RATING_RECORDED',
    'RATING_RECORDED',
    'RATING_RECORDED',
  ]);
  expect(JSON.stringify(actions)).not.toContain('EXCELLENT');
});

test('a row that somebody else changed meanwhile is left alone and named, the others are saved', async () => {
  const { read, save } = await body(2);
  const rows = await read();
  await save([given(rows[0], { level: 'COMPLETED' })]);
  const late = await save([given(rows[0], { level: 'EXCELLENT' }), given(rows[1], { level: 'GOOD' })]);
  expect(late).toMatchObject({ saved: 1, conflicts: [rows[0].subjectId] });
  expect(late.sheet.rows.find(({ subjectId }: Row) => subjectId === rows[0].subjectId)).toMatchObject({
    level: 'COMPLETED',
  });
});

test('a rating becomes "not rated" and a rating again, each with its own mark', async () => {
  const { read, save } = await body(1);
  const [row] = await read();
  const rated = await save([given(row, { level: 'GOOD' })]);
  const why = { correction: 'Đính chính' };
  const unrated = await save([given(rated.sheet.rows[0], { unratedReason: 'LONG_LEAVE' })], why);
  expect(unrated.sheet.rows[0]).toMatchObject({ level: null, unratedReason: 'LONG_LEAVE' });
  const again = await save([given(unrated.sheet.rows[0], { level: 'COMPLETED' })], why);
  expect(again.sheet.rows[0]).toMatchObject({ level: 'COMPLETED', unratedReason: null });
  expect(await save([given(rated.sheet.rows[0], { level: 'GOOD' })], why)).toMatchObject({
    saved: 0,
    conflicts: [row.subjectId],
  });
});

test('collectives are rated in a sheet of their own', async () => {
  const { read, save } = await body(1);
  const rows = await read('COLLECTIVE');
  expect(await save([given(rows[0], { level: 'EXCELLENT' })], { subject: 'COLLECTIVE' })).toMatchObject({ saved: 1 });
});

test.each(['PERSON', 'COLLECTIVE'])(
  'a %s is without data again, for a reason that stays in the trail with what stood there',
  async (subject) => {
    const { read, save, organisationId } = await body(1);
    const [row] = await read(subject);
    const rated = await save([given(row, { level: 'GOOD' })], { subject });
    const cleared = [given(rated.sheet.rows[0], {})];
    expect((await save(cleared, { subject })).problems).toEqual([{ field: 'correction', code: 'REQUIRED' }]);
    // No decision is asked for: nothing is decided.
    const without = { subject, decisionNumber: '', decidedBy: '', correction: 'Ghi nhầm người' };
    expect(await save(cleared, without)).toMatchObject({ saved: 1, conflicts: [] });
    expect((await read(subject))[0]).toMatchObject({ subjectId: row.subjectId, token: '', level: null });
    const entries = await db.auditEntry.findMany({ where: { organisationId, action: 'RATING_REMOVED' } });
    expect(entries).toMatchObject([{ objectId: row.subjectId, data: { year: 2021 } }]);
    // Nothing to take away: nothing is written.
    const [empty] = await read(subject);
    expect(await save([given(empty, {})], without)).toMatchObject({ saved: 0, conflicts: [] });
    expect(await db.auditEntry.count({ where: { organisationId, action: 'RATING_REMOVED' } })).toBe(1);
  },
);

test('a rating that somebody corrected meanwhile is not taken away', async () => {
  const { read, save } = await body(1);
  const [row] = await read();
  const seen = (await save([given(row, { level: 'GOOD' })])).sheet.rows[0];
  const why = { correction: 'Đính chính' };
  await save([given(seen, { level: 'EXCELLENT' })], why);
  expect(await save([given(seen, {})], why)).toMatchObject({ saved: 0, conflicts: [row.subjectId] });
  expect((await read())[0]).toMatchObject({ level: 'EXCELLENT' });
});

test.each([
  [{ decidedOn: '2020-12-01' }, 'decidedOn BEFORE_ITS_YEAR'],
  [{ decisionNumber: ' ' }, 'decisionNumber REQUIRED'],
])('%o is refused: %s', async (values, problem) => {
  const { read, save } = await body(1);
  const [row] = await read();
  const { problems } = await save([given(row, { level: 'GOOD' })], values);
  expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([problem]);
});

test('a sheet of thirty takes as many statements to read and to save as one of three', async () => {
  const counts = [];
  for (const people of [3, 30]) {
    const { secretary, read, save } = await body(people);
    const reading = await countStatements(database, () => secretary.run(SHEET, { subject: 'PERSON' }));
    const rows = await read();
    const saving = await countStatements(database, () => save(rows.map((row: Row) => given(row, { level: 'GOOD' }))));
    counts.push([reading.statements.length, saving.statements.length]);
  }
  expect(counts[0]).toEqual(counts[1]);
});

test('a department tells its people in figures with their denominator, by age only from five on', async () => {
  const { departmentId, secretary } = await body(4);
  const STRUCTURE = `query ($id: UUID!) { department(id: $id) { ratings { level }
    structure(year: 2021) { total women classes { count } ages { band count } ageUnknown } } }`;
  const ask = async () => (await secretary.run(STRUCTURE, { id: departmentId })).data.department;
  expect((await ask()).structure).toMatchObject({ total: 4, ages: null });
  await buildStaff(db, {
    departmentId,
    organisationId: (await db.department.findUniqueOrThrow({ where: { id: departmentId } })).organisationId,
  });
  const { structure, ratings } = await ask();
  expect(structure.ages.map(({ count }: { count: number }) => count)).toHaveLength(4);
  expect([structure.total, ratings]).toEqual([5, []]);
});

test('M6: the own row is written by somebody else', async () => {
  const { read, save, secretary, organisationId } = await body(1);
  const rows = await read();
  const own = rows.find(({ subjectId }: Row) => subjectId === secretary.context.actor?.staffId);
  const SHOWN = 'query { ratingSheet(year: 2021, subject: PERSON) { rows { subjectId isOwn } } }';
  const shown = (await secretary.run(SHOWN)).data.ratingSheet.rows;
  expect(shown.filter(({ isOwn }: { isOwn: boolean }) => isOwn)).toEqual([{ subjectId: own.subjectId, isOwn: true }]);
  await buildRating(db, { staffId: own.subjectId, level: 'GOOD' });
  const [mine] = (await read()).filter(({ subjectId }: Row) => subjectId === own.subjectId);
  const removal = await save([given(mine, {})], { correction: 'Bỏ' });
  expect(removal.problems).toEqual([{ field: 'staffId', code: 'OWN_RECORD' }]);
  await db.annualRating.deleteMany({ where: { organisationId } });
  for (const value of [{ level: 'EXCELLENT' }, { unratedReason: 'OTHER' }]) {
    const outcome = await save(rows.map((row: Row) => given(row, value)));
    expect(outcome.problems).toEqual([{ field: 'staffId', code: 'OWN_RECORD' }]);
  }
  expect(await db.annualRating.count({ where: { organisationId } })).toBe(0);
});

test('years from the first department or the first rating of the body on are open, though no movement was ever made for them', async () => {
  const { organisationId, staff, secretary } = await body(1);
  const { openedOn } = await db.department.findFirstOrThrow({
    where: { organisationId },
    orderBy: { openedOn: 'asc' },
  });
  const opened = openedOn.getUTCFullYear();
  const years = async (): Promise<readonly number[]> => (await secretary.run('{ ratingYears }')).data.ratingYears;
  const present = new Date().getUTCFullYear();
  expect(await years()).toEqual(Array.from({ length: present - opened + 1 }, (_, back) => present - back));
  await buildRating(db, { staffId: staff[0]?.id ?? '', year: opened - 3 });
  expect((await years()).at(-1)).toBe(opened - 3);
});
