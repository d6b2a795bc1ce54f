import { plainDate } from '@thidua/domain/kernel';
import type { WithdrawnKind } from '@thidua/domain/organisation';
import { day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ActingContext } from '../../../platform/request-context.ts';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { changeStaffClass, changeStaffName, changeStaffPost, correctPlace } from './change-career.ts';
import { withdrawLine } from './withdraw-line.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let context: ActingContext;
let staffId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  context = await api.contextOf(body.secretary.accountId);
  ({ staffId } = body.author);
});

const REASON = 'Ghi nhầm năm.';
const FROM = plainDate('2022-03-01');

async function act() {
  const { version } = await database.client.staff.findUniqueOrThrow({ where: { id: staffId } });
  return { staffId, version, reason: REASON };
}

async function withdraw(kind: WithdrawnKind, id: string, reason = REASON): Promise<string> {
  const outcome = await withdrawLine(context, { ...(await act()), kind, id, reason });
  if (outcome.ok) return 'done';
  const { error } = outcome;
  if (error.code !== 'INPUT_PROBLEMS') return error.code;
  return error.problems.map(({ field, code }) => `${field} ${code}`).join(' ');
}

/** Names, classes, places and posts of the person, as the database holds them. */
async function career() {
  const { client } = database;
  const [where, orderBy] = [{ staffId }, { validFrom: 'asc' } as const];
  return {
    staff: await client.staff.findUniqueOrThrow({
      where: { id: staffId },
      select: { fullName: true, staffClass: true },
    }),
    names: await client.staffName.findMany({ where, orderBy }),
    classes: await client.staffClassPeriod.findMany({ where, orderBy }),
    places: await client.membership.findMany({ where, orderBy }),
    posts: await client.post.findMany({ where, orderBy }),
  };
}

test('a name and a class that were recorded by mistake leave no trace but in the trail', async () => {
  await changeStaffClass(context, { ...(await act()), staffClass: 'PUBLIC_EMPLOYEE', from: plainDate('2020-01-01') });
  const before = await career();
  await changeStaffName(context, { ...(await act()), fullName: 'Nguyễn Thị Thu Hà', from: FROM });
  await changeStaffClass(context, { ...(await act()), staffClass: 'WORKER', from: FROM });
  const { names, classes } = await career();
  expect(await withdraw('NAME', names.at(-1)?.id ?? '')).toBe('done');
  expect(await withdraw('CLASS', classes.at(-1)?.id ?? '')).toBe('done');
  expect(await career()).toEqual(before);
  const entry = await database.client.auditEntry.findFirstOrThrow({
    where: { objectId: staffId, action: 'STAFF_LINE_WITHDRAWN' },
  });
  expect(entry.data).toEqual({ from: FROM, touched: [] });
});

test('a move is taken back from the end: first the post there, then the place, and the post before it holds on', async () => {
  const before = await career();
  await correctPlace(context, { ...(await act()), departmentId: body.officeId, from: FROM });
  const post = { departmentId: body.officeId, title: 'Chuyên viên', isLeader: false, isHead: false, from: FROM };
  await changeStaffPost(context, { ...(await act()), ...post });
  const { places, posts } = await career();
  expect(before.posts.at(-1)?.validTo).toBeNull();
  expect(posts.at(-2)?.validTo).toEqual(day('2022-02-28'));
  const place = places.at(-1)?.id ?? '';
  expect(await withdraw('PLACE', place)).toBe('id POST_STANDS');
  expect(await withdraw('POST', posts.at(-1)?.id ?? '')).toBe('done');
  expect(await withdraw('PLACE', place)).toBe('done');
  expect(await career()).toEqual(before);
});

test('a transfer whose place is taken back says so and counts as a transfer no longer', async () => {
  const { client } = database;
  await correctPlace(context, { ...(await act()), departmentId: body.officeId, from: FROM });
  const { id: transferId } = await client.transfer.create({
    data: {
      organisationId: body.organisationId,
      staffId,
      kind: 'TRANSFER',
      status: 'RECORDED',
      fromDepartmentId: body.divisionId,
      toDepartmentId: body.officeId,
      wantedOn: day(FROM),
      effectiveOn: day(FROM),
      reason: 'Theo nhu cầu công tác.',
      askedSide: 'HOST',
      askedById: body.head.accountId,
      askedAt: new Date('2021-12-01T02:00:00Z'),
    },
  });
  expect(await withdraw('PLACE', (await career()).places.at(-1)?.id ?? '')).toBe('done');
  const transfer = await client.transfer.findUniqueOrThrow({ where: { id: transferId } });
  expect(transfer).toMatchObject({ status: 'TAKEN_BACK', effectiveOn: null, version: 2 });
});

test('a line stays without a reason, as the first of its kind, and under a later one', async () => {
  const { posts, names } = await career();
  expect(await withdraw('POST', posts[0]?.id ?? '')).toBe('id FIRST_LINE');
  await changeStaffName(context, { ...(await act()), fullName: 'Nguyễn Thị Thu Hà', from: FROM });
  expect(await withdraw('NAME', names[0]?.id ?? '')).toBe('id LATER_LINES');
  const newest = (await career()).names.at(-1)?.id ?? '';
  expect(await withdraw('NAME', newest, ' ')).toBe('reason REQUIRED');
});

test('nobody takes back a line of somebody else, nor of another body', async () => {
  const { posts } = await career();
  const other = { ...(await act()), staffId: body.colleague.staffId, kind: 'POST' as const, id: posts[0]?.id ?? '' };
  await expect(withdrawLine(context, other)).rejects.toThrow('NOT_FOUND');
  const stranger = (await buildBody(database.client)).author.staffId;
  await expect(withdrawLine(context, { ...other, staffId: stranger })).rejects.toThrow('NOT_FOUND');
});
