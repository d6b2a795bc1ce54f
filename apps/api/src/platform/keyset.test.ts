import { buildOrganisation, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import type { Prisma } from '@thidua/db';
import { afterAll, expect, test } from 'vitest';
import { keyset } from './keyset.ts';
import { pageOf } from './page.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;

interface Row {
  readonly id: string;
  readonly sortKey: string;
  readonly recruitedOn: Date;
}
const byName = keyset<Row, Prisma.StaffWhereInput, Prisma.StaffOrderByWithRelationInput>([
  { path: 'sortKey', direction: 'asc', kind: 'text', valueOf: ({ sortKey }) => sortKey },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: ({ id }) => id },
]);
const byDay = keyset<Row, Prisma.StaffWhereInput, Prisma.StaffOrderByWithRelationInput>([
  { path: 'recruitedOn', direction: 'desc', kind: 'instant', valueOf: ({ recruitedOn }) => recruitedOn },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

const { id: organisationId } = await buildOrganisation(db);
// Two people of one name: only the id tells them apart.
for (const fullName of [
  'Trần Thị Ánh',
  'Lê Văn Đức',
  'Võ Văn Ân',
  'Lê Văn Đức',
  'Nguyễn Thị Uyên',
  'Hồ Văn Dũng',
  'Phạm Ổn',
]) {
  await buildStaff(db, { organisationId, fullName });
}

async function readAll(order: typeof byName): Promise<readonly string[]> {
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const where = order.after(after);
    const rows = await db.staff.findMany({
      where: { AND: [{ organisationId }, ...(where ? [where] : [])] },
      orderBy: order.orderBy,
      select: { id: true, sortKey: true, fullName: true, recruitedOn: true },
      take: 3,
    });
    const page = pageOf(rows, 2, order.cursorOf, () => Promise.resolve(7));
    names.push(...page.nodes.map(({ fullName }) => fullName));
    if (!page.pageInfo.hasNextPage) return names;
    after = page.pageInfo.endCursor;
  }
}

test('pages in Vietnamese order miss nobody and show nobody twice', async () => {
  expect(await readAll(byName)).toEqual([
    'Trần Thị Ánh',
    'Võ Văn Ân',
    'Hồ Văn Dũng',
    'Lê Văn Đức',
    'Lê Văn Đức',
    'Phạm Ổn',
    'Nguyễn Thị Uyên',
  ]);
});

test('pages by day, newest first, miss nobody although all share a day', async () => {
  expect(await readAll(byDay)).toHaveLength(7);
});

test.each([
  ['rubbish', 'rác'],
  ['another order', byDay.cursorOf({ id: 'x', sortKey: 'x', recruitedOn: new Date() })],
  ['a value of another kind', Buffer.from('["sortKey:asc,id:asc",{"gt":""},1]').toString('base64url')],
  ['too much', 'A'.repeat(5_000)],
])('a cursor of %s is refused', (_what, cursor) => {
  expect(() => byName.after(cursor)).toThrow('BAD_USER_INPUT');
});
