import { buildNomination } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';

let database: TestDatabase;
let world: DivisionWorld;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

/** One of the division who works for the office from 15 July on. */
async function movedInJuly(): Promise<string> {
  const { id: staffId } = await world.join({ fullName: 'Lý Văn Chuyển' });
  await world.makeGood(staffId);
  await world.db.membership.updateMany({ where: { staffId }, data: { validTo: new Date('2021-07-14') } });
  await world.db.membership.create({
    data: { staffId, departmentId: world.officeId, kind: 'MAIN', validFrom: new Date('2021-07-15') },
  });
  return staffId;
}

const SET = `mutation ($input: SetNominationsInput!) { setNominations(input: $input) { __typename
  ... on CellRefusedError { award from heldBy } } }`;

test('one person proposed by two divisions: the second is told by whom, and nothing of the first is touched', async () => {
  const staffId = await movedInJuly();
  const first = await buildNomination(world.db, { staffId, departmentId: world.divisionId });
  const head = await world.callAs(world.otherHead);
  const tick = { award: 'ADVANCED_WORKER', staffId, collective: false };
  for (const nominated of [true, false]) {
    const input = { year: 2021, departmentId: world.officeId, ticks: [{ ...tick, nominated }] };
    expect((await head.run(SET, { input })).data.setNominations).toEqual({
      __typename: 'CellRefusedError',
      award: 'ADVANCED_WORKER',
      from: 'DRAFT',
      heldBy: 'Phòng Hợp tác quốc tế',
    });
  }
  expect(await world.db.nomination.findMany({ where: { staffId } })).toMatchObject([{ id: first.id, status: 'DRAFT' }]);
});

test('a transfer in July: the new division counts and lists the person, the old one does not', async () => {
  const staffId = await movedInJuly();
  const read = async (desk: DivisionWorld['head'], departmentId: string) => {
    const { data } = await (
      await world.callAs(desk)
    ).run(
      `{ nominationGrid(year: 2021, departmentId: "${departmentId}") { rows { staff { id } } quota { department { staffCount } } } }`,
    );
    const { rows, quota } = data.nominationGrid;
    return {
      isListed: rows.some(({ staff }: { staff: { id: string } }) => staff.id === staffId),
      staffCount: quota.department.staffCount,
    };
  };
  const office = await world.db.membership.count({ where: { departmentId: world.officeId, validTo: null } });
  expect(await read(world.otherHead, world.officeId)).toEqual({ isListed: true, staffCount: office });
  expect((await read(world.head, world.divisionId)).isListed).toBe(false);
});
