import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import { buildAccount, buildNomination, buildStaff } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, LIST_TIME, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { assignNominations } from './assign-nominations.ts';
import { confirmNominationEligible } from './check-nomination.ts';
import { receiveNomination } from './receive-nomination.ts';

let database: TestDatabase;
let world: DivisionWorld;
let colleague: Desk;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
  const { id: staffId } = await buildStaff(world.db, {
    organisationId: world.organisationId,
    fullName: 'Phan Thị Tâm',
  });
  const account = await buildAccount(world.db, { staffId, roles: ['STAFF', 'SECRETARY'] });
  colleague = { accountId: account.id, staffId };
});

async function line(status: NominationStatus = 'RECEIVED', staffId = world.people[0]?.id ?? '') {
  const { id } = await buildNomination(world.db, { staffId, status });
  return { id, version: 1 };
}

function stored(id: string) {
  return world.db.nomination.findUniqueOrThrow({ where: { id } });
}

async function give(lines: readonly { id: string; version: number }[], to: Desk, as: Desk = world.secretary) {
  const outcome = await assignNominations(await world.actAs(as), { lines, checkerId: to.staffId });
  return outcome.ok ? outcome.value.map((each) => each.outcome) : outcome.error;
}

describe('the check of a line', () => {
  test('is given with a last day by the usual working days, and the trail says to whom', async () => {
    const one = await line();
    expect(await give([one], colleague)).toEqual(['ASSIGNED']);
    expect(await stored(one.id)).toMatchObject({
      checkerId: colleague.staffId,
      // Five working days from Monday 6 December.
      checkDueOn: new Date('2021-12-13'),
      version: 2,
    });
    const trail = await world.db.auditEntry.findMany({ where: { objectId: one.id }, select: { action: true } });
    expect(trail).toEqual([{ action: 'NOMINATION_CHECK_ASSIGNED' }]);
  });

  test('is due on the day that is said, never on one that is gone', async () => {
    const one = await line();
    const secretary = await world.actAs(world.secretary);
    const given = { lines: [one], checkerId: colleague.staffId };
    expect(await assignNominations(secretary, { ...given, dueOn: plainDate('2021-12-03') })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'dueOn', code: 'IN_PAST' }] },
    });
    await assignNominations(secretary, { ...given, dueOn: plainDate('2021-12-08') });
    expect((await stored(one.id)).checkDueOn).toEqual(new Date('2021-12-08'));
  });

  test('follows the days that the body has set', async () => {
    const one = await line();
    await world.db.organisationSetting.create({
      data: {
        organisationId: world.organisationId,
        key: 'nominationCheckDays',
        value: 2,
        legalGround: 'Quy chế',
        validFrom: new Date('2021-01-01'),
      },
    });
    await give([one], colleague);
    expect((await stored(one.id)).checkDueOn).toEqual(new Date('2021-12-08'));
  });

  test('each line of many stands for itself', async () => {
    const good = await line();
    const draft = await line('DRAFT', world.people[1]?.id);
    const own = await line('RECEIVED', colleague.staffId);
    const stale = { ...(await line('RECEIVED', world.people[2]?.id)), version: 7 };
    const nobody = { id: crypto.randomUUID(), version: 1 };
    expect(await give([good, draft, own, stale, nobody], colleague)).toEqual([
      'ASSIGNED',
      'MOVED_ON',
      'NOT_FOR_CHECKER',
      'CHANGED',
      'NOT_THERE',
    ]);
  });

  test('is not given to somebody who is no officer, nor by the division', async () => {
    const one = await line();
    expect(await give([one], world.head)).toEqual(['NOT_FOR_CHECKER']);
    expect(await give([one], colleague, world.head)).toEqual(['NOT_THERE']);
  });

  test('taken by two officers at the same second is held by one, and the other is told', async () => {
    const one = await line();
    const outcomes = await Promise.all([
      give([one], world.secretary, world.secretary),
      give([one], colleague, colleague),
    ]);
    expect(outcomes.flat().toSorted()).toEqual(['ASSIGNED', 'HELD_BY_OTHER']);
  });

  test('in the hand of one officer is concluded by no other, and can be taken over', async () => {
    const one = await line();
    await give([one], colleague);
    const held = { ...one, version: 2 };
    await expect(confirmNominationEligible(await world.actAs(world.secretary), held)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await give([held], world.secretary)).toEqual(['ASSIGNED']);
    expect(await confirmNominationEligible(await world.actAs(world.secretary), { ...one, version: 3 })).toMatchObject({
      ok: true,
    });
  });

  test('costs as many statements for twelve lines as for two', async () => {
    const counts: number[] = [];
    for (const size of [2, 12]) {
      const lines: { id: string; version: number }[] = [];
      for (let index = 0; index < size; index += 1) lines.push(await line('RECEIVED', (await world.join()).id));
      const secretary = await world.actAs(world.secretary);
      const { statements } = await countStatements(database, () =>
        assignNominations(secretary, { lines, checkerId: colleague.staffId }),
      );
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe('the desks that a line has stood at', () => {
  test('are told with who had it, since when, until when', async () => {
    const one = await line('SUBMITTED');
    await receiveNomination(await world.actAs(world.secretary), one);
    await give([{ ...one, version: 2 }], colleague);
    const { data, codes } = await (
      await world.callAs(world.head)
    ).run(
      `query ($id: UUID!) { nomination(id: $id) { checker { fullName } clock dueOn daysLeft
        stays { status checkerName dueOn until } } }`,
      { id: one.id },
    );
    expect(codes).toEqual([]);
    const now = LIST_TIME.toISOString();
    expect(data.nomination).toEqual({
      checker: { fullName: 'Phan Thị Tâm' },
      clock: 'CHECK',
      dueOn: '2021-12-13',
      daysLeft: 5,
      stays: [
        { status: 'SUBMITTED', checkerName: null, dueOn: null, until: now },
        { status: 'RECEIVED', checkerName: null, dueOn: null, until: now },
        { status: 'RECEIVED', checkerName: 'Phan Thị Tâm', dueOn: '2021-12-13', until: null },
      ],
    });
  });

  test('are listed by who has them, the one due first on top', async () => {
    const [first, second] = [await line(), await line('RECEIVED', world.people[1]?.id)];
    await line('RECEIVED', world.people[2]?.id);
    const secretary = await world.actAs(world.secretary);
    const to = { checkerId: colleague.staffId };
    await assignNominations(secretary, { ...to, lines: [first], dueOn: plainDate('2021-12-10') });
    await assignNominations(secretary, { ...to, lines: [second], dueOn: plainDate('2021-12-07') });
    const caller = await world.callAs(colleague);
    const list = `query ($filter: NominationFilter) {
      nominations(year: 2021, filter: $filter, sort: { by: CHECK_DUE, direction: ASC }) { nodes { id daysLeft } } }`;
    const mine = await caller.run(list, { filter: { checkerId: colleague.staffId } });
    expect(mine.data.nominations.nodes).toEqual([
      { id: second.id, daysLeft: 1 },
      { id: first.id, daysLeft: 4 },
    ]);
    const free = await caller.run(list, { filter: { withoutChecker: true } });
    expect(free.data.nominations.nodes).toHaveLength(1);
  });
});
