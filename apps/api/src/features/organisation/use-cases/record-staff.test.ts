import type { Tx } from '@thidua/db';
import type { InputProblem, Result } from '@thidua/domain/kernel';
import { plainDate } from '@thidua/domain/kernel';
import { onDay } from '@thidua/domain/organisation';
import { buildDepartment, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dated } from '../dated-key.ts';
import { recordClass } from './record-class.ts';
import { recordMembership } from './record-membership.ts';
import { recordName } from './record-name.ts';
import { recordPost } from './record-post.ts';
import { recruitStaff, type RecruitInput } from './recruit-staff.ts';

let database: TestDatabase;
let organisationId: string;
let divisionId: string;
let officeId: string;
let cellId: string;

beforeAll(async () => {
  database = await testDatabase();
  const division = await buildDepartment(database.client, { name: 'Phòng Hợp tác quốc tế' });
  ({ organisationId, id: divisionId } = division);
  officeId = (await buildDepartment(database.client, { organisationId, name: 'Văn phòng' })).id;
  cellId = (await buildDepartment(database.client, { organisationId, name: 'Chi bộ', kind: 'PARTY_CELL' })).id;
});
afterAll(() => database.close());

type Outcome = Result<unknown, { readonly problems: readonly InputProblem[] }>;

/** Runs in a transaction of its own; answers the problems, none when it was recorded. */
async function attempt(work: (tx: Tx) => Promise<Outcome>): Promise<readonly string[]> {
  const outcome = await database.client.$transaction(work);
  return outcome.ok ? [] : outcome.error.problems.map(({ field, code }) => `${field} ${code}`);
}

function candidate(overrides: Partial<RecruitInput> = {}): RecruitInput {
  return {
    organisationId,
    fullName: 'Đặng Thị Ỷ',
    gender: 'FEMALE',
    birthDate: plainDate('1990-05-01'),
    staffClass: 'CIVIL_SERVANT',
    recruitedOn: plainDate('2015-03-01'),
    departmentId: divisionId,
    title: 'Chuyên viên',
    ...overrides,
  };
}

function member() {
  return buildStaff(database.client, { departmentId: divisionId, recruitedOn: day('2012-03-01') });
}

describe('a person who is recruited', () => {
  test('has a code, a name, a class, a place and a post from the first day', async () => {
    const input = candidate({ fullName: '  Ưng   Hoàng Ẩn ' });
    const outcome = await database.client.$transaction((tx) => recruitStaff(tx, input));
    if (!outcome.ok) throw new Error('refused');
    const staff = await database.client.staff.findUniqueOrThrow({
      where: { id: outcome.value.id },
      select: {
        code: true,
        fullName: true,
        classPeriods: { select: { staffClass: true, validFrom: true } },
        memberships: { select: { departmentId: true, kind: true, validFrom: true } },
        posts: { select: { title: true, validFrom: true } },
      },
    });
    const validFrom = day('2015-03-01');
    expect(staff).toEqual({
      code: outcome.value.code,
      fullName: 'Ưng Hoàng Ẩn',
      classPeriods: [{ staffClass: 'CIVIL_SERVANT', validFrom }],
      memberships: [{ departmentId: divisionId, kind: 'MAIN', validFrom }],
      posts: [{ title: 'Chuyên viên', validFrom }],
    });
  });

  test('gets the number after the largest that the body has given', async () => {
    await buildStaff(database.client, { departmentId: divisionId, code: 'NV-041' });
    const code = async (fullName: string) => {
      const outcome = await database.client.$transaction((tx) => recruitStaff(tx, candidate({ fullName })));
      return outcome.ok ? Number(outcome.value.code.slice(3)) : undefined;
    };
    await database.client.staff.updateMany({ where: { code: 'NV-002' }, data: { code: 'NV-0002' } });
    const first = (await code('Lý Thị Ân')) ?? 0;
    expect(await code('Lý Thị Ơn')).toBe(first + 1);
  });

  test('is told apart from a namesake by the birth date', async () => {
    const twin = { fullName: 'Trần Văn Dũng', birthDate: plainDate('1985-01-09') };
    expect(await attempt((tx) => recruitStaff(tx, candidate(twin)))).toEqual([]);
    expect(await attempt((tx) => recruitStaff(tx, candidate({ ...twin, birthDate: undefined })))).toEqual([
      'birthDate NAMESAKE',
    ]);
    expect(await attempt((tx) => recruitStaff(tx, candidate(twin)))).toEqual(['fullName SAME_PERSON']);
    expect(await attempt((tx) => recruitStaff(tx, candidate({ ...twin, birthDate: plainDate('1990-11-02') })))).toEqual(
      [],
    );
  });

  test.each([
    ['one word as a name', { fullName: 'Ẩn' }, 'fullName ONE_WORD'],
    ['a number in the name', { fullName: 'Trần Văn 2' }, 'fullName HAS_DIGITS'],
    ['a birth in the wrong century', { birthDate: plainDate('1890-05-01') }, 'birthDate AGE_AT_RECRUITMENT'],
    ['a code that is given already', { code: 'NV-041' }, 'code TAKEN'],
    ['a code with a blank', { code: 'NV 41' }, 'code CODE_SHAPE'],
    [
      'a day before the division was opened',
      { birthDate: plainDate('1980-01-01'), recruitedOn: plainDate('2004-12-31') },
      'recruitedOn BEFORE_OPENING',
    ],
    ['a division of another body', { departmentId: '00000000-0000-4000-8000-000000000000' }, 'departmentId UNKNOWN'],
  ])('is not entered with %s', async (_what, wrong, problem) => {
    expect(await attempt((tx) => recruitStaff(tx, candidate({ fullName: 'Hồ Thị Ý', ...wrong })))).toEqual([problem]);
  });

  test('does not get a place in a rated organisation as the main one', async () => {
    expect(
      await attempt((tx) => recruitStaff(tx, candidate({ fullName: 'Hồ Thị Yên', departmentId: cellId }))),
    ).toEqual(['departmentId OTHER_FAMILY']);
  });
});

describe('what is recorded from a day on', () => {
  test('a new name leaves the old one to the days before', async () => {
    const { id, fullName } = await member();
    expect(
      await attempt((tx) => recordName(tx, { staffId: id, fullName: 'Bùi Như Quỳnh', from: plainDate('2018-01-01') })),
    ).toEqual([]);
    const names = (await database.client.staffName.findMany({ where: { staffId: id } })).map(dated);
    expect([onDay(names, plainDate('2017-12-31'))?.fullName, onDay(names, plainDate('2018-01-01'))?.fullName]).toEqual([
      fullName,
      'Bùi Như Quỳnh',
    ]);
    expect((await database.client.staff.findUniqueOrThrow({ where: { id } })).fullName).toBe('Bùi Như Quỳnh');
  });

  test('a name that was forgotten is put in before a newer one', async () => {
    const { id } = await member();
    await attempt((tx) => recordName(tx, { staffId: id, fullName: 'Tên Sau', from: plainDate('2020-01-01') }));
    await attempt((tx) => recordName(tx, { staffId: id, fullName: 'Tên Giữa', from: plainDate('2016-01-01') }));
    const names = (await database.client.staffName.findMany({ where: { staffId: id } })).map(dated);
    expect(['2015-12-31', '2019-12-31', '2020-01-01'].map((on) => onDay(names, plainDate(on))?.fullName)).toEqual([
      expect.stringContaining('Nguyễn Văn Thử'),
      'Tên Giữa',
      'Tên Sau',
    ]);
    expect((await database.client.staff.findUniqueOrThrow({ where: { id } })).fullName).toBe('Tên Sau');
  });

  test('a contract that leads into the civil service keeps the day of recruitment', async () => {
    const { id } = await buildStaff(database.client, { departmentId: divisionId, staffClass: 'WORKER' });
    expect(
      await attempt((tx) =>
        recordClass(tx, { staffId: id, staffClass: 'CIVIL_SERVANT', from: plainDate('2021-06-01') }),
      ),
    ).toEqual([]);
    expect(await database.client.staff.findUniqueOrThrow({ where: { id } })).toMatchObject({
      staffClass: 'CIVIL_SERVANT',
      recruitedOn: day('2012-03-01'),
    });
  });

  test('another main place ends the former one and the post there', async () => {
    const { id } = await member();
    expect(
      await attempt((tx) =>
        recordMembership(tx, { staffId: id, departmentId: officeId, kind: 'MAIN', from: plainDate('2019-05-01') }),
      ),
    ).toEqual([]);
    expect(
      await database.client.membership.findMany({
        where: { staffId: id },
        select: { departmentId: true, validTo: true },
        orderBy: { validFrom: 'asc' },
      }),
    ).toEqual([
      { departmentId: divisionId, validTo: day('2019-04-30') },
      { departmentId: officeId, validTo: null },
    ]);
    expect(await database.client.post.findMany({ where: { staffId: id }, select: { validTo: true } })).toEqual([
      { validTo: day('2019-04-30') },
    ]);
  });

  test('the party cell stands beside the main place, once', async () => {
    const { id } = await member();
    const join = { staffId: id, departmentId: cellId, kind: 'ORGANISATION', from: plainDate('2019-05-01') } as const;
    expect(await attempt((tx) => recordMembership(tx, join))).toEqual([]);
    expect(await attempt((tx) => recordMembership(tx, { ...join, from: plainDate('2020-05-01') }))).toEqual([
      'from ALREADY_MEMBER',
    ]);
    expect(await attempt((tx) => recordMembership(tx, { ...join, kind: 'MAIN' }))).toEqual([
      'departmentId OTHER_FAMILY',
    ]);
  });

  test('a division has one head at a time', async () => {
    const [first, second] = [await member(), await member()];
    const place = await buildDepartment(database.client, { organisationId });
    const lead = { departmentId: place.id, title: 'Trưởng phòng', isLeader: true, isHead: true };
    const from = plainDate('2020-01-01');
    const to = plainDate('2020-12-31');
    expect(await attempt((tx) => recordPost(tx, { ...lead, staffId: first.id, from, to }))).toEqual([]);
    expect(await attempt((tx) => recordPost(tx, { ...lead, staffId: second.id, from: to }))).toEqual([
      'isHead HEAD_TAKEN',
    ]);
    expect(
      await attempt((tx) => recordPost(tx, { ...lead, staffId: second.id, from: plainDate('2021-01-01') })),
    ).toEqual([]);
  });

  test('a post takes the place of the one before, an additional one stands beside it', async () => {
    const { id } = await member();
    const post = { staffId: id, departmentId: divisionId, isLeader: true, isHead: false };
    await attempt((tx) => recordPost(tx, { ...post, title: 'Phó Trưởng phòng', from: plainDate('2018-01-01') }));
    await attempt((tx) =>
      recordPost(tx, { ...post, title: 'Kế toán trưởng', from: plainDate('2019-01-01'), isAdditional: true }),
    );
    const posts = await database.client.post.findMany({
      where: { staffId: id },
      select: { title: true, validTo: true },
      orderBy: { validFrom: 'asc' },
    });
    expect(posts).toEqual([
      { title: 'Chuyên viên', validTo: day('2017-12-31') },
      { title: 'Phó Trưởng phòng', validTo: null },
      { title: 'Kế toán trưởng', validTo: null },
    ]);
  });
});
