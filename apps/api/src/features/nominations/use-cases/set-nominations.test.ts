import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { MAX_TICKS } from '@thidua/domain/nominations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { setNominations } from './set-nominations.ts';

const FIGHTER = 'GRASSROOTS_EMULATION_FIGHTER';
const WORKER = 'ADVANCED_WORKER';

let database: TestDatabase;
let world: DivisionWorld;
let nominee: string;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
  nominee = world.people[0]?.id ?? '';
});

interface Tick {
  readonly award: AwardCode;
  readonly nominated?: boolean;
  readonly staffId?: string | null;
  readonly as?: Desk;
  readonly departmentId?: string;
  readonly year?: number;
}

async function tick({
  award,
  nominated = true,
  staffId = nominee,
  as = world.head,
  departmentId = world.divisionId,
  year = 2021,
}: Tick) {
  const ticks = [{ award, staffId, collective: staffId === null, nominated }];
  return setNominations(await world.actAs(as), { year, departmentId, ticks });
}

function lines() {
  return world.db.nomination.findMany({
    where: { organisationId: world.organisationId },
    select: { code: true, awardCode: true, status: true, isLeader: true },
    orderBy: { code: 'asc' },
  });
}

async function listVersion() {
  const list = await world.db.nominationList.findFirst({ where: { departmentId: world.divisionId } });
  return list?.version ?? 0;
}

test.each([2019, 2022, 2500])('in December 2021 nobody is nominated for %i', async (year) => {
  await expect(tick({ award: WORKER, year })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

describe('ticking', () => {
  test('Chiến sĩ thi đua cơ sở proposes Lao động tiên tiến too, each with its code', async () => {
    expect(await tick({ award: FIGHTER })).toEqual({ ok: true, value: undefined });
    expect(await lines()).toEqual([
      { code: 'HS-2021-001', awardCode: WORKER, status: 'DRAFT', isLeader: false },
      { code: 'HS-2021-002', awardCode: FIGHTER, status: 'DRAFT', isLeader: false },
    ]);
  });

  test('Lao động tiên tiến unticked takes the drafted Chiến sĩ thi đua cơ sở with it', async () => {
    await tick({ award: FIGHTER });
    await tick({ award: WORKER, nominated: false });
    expect((await lines()).map(({ status }) => status)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  test('Chiến sĩ thi đua cơ sở unticked leaves Lao động tiên tiến', async () => {
    await tick({ award: FIGHTER });
    await tick({ award: FIGHTER, nominated: false });
    expect((await lines()).map(({ awardCode, status }) => [awardCode, status])).toEqual([
      [WORKER, 'DRAFT'],
      [FIGHTER, 'WITHDRAWN'],
    ]);
  });

  test('a line ticked again keeps its code', async () => {
    await tick({ award: WORKER });
    await tick({ award: WORKER, nominated: false });
    await tick({ award: WORKER });
    expect(await lines()).toEqual([{ code: 'HS-2021-001', awardCode: WORKER, status: 'DRAFT', isLeader: false }]);
  });

  test('a tick that is there already changes nothing, not even the version of the list', async () => {
    await tick({ award: WORKER });
    const before = await listVersion();
    await tick({ award: WORKER });
    expect([await listVersion(), (await lines()).length]).toEqual([before, 1]);
  });

  test('twenty ticks at once make one line', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tick({ award: WORKER })));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await lines()).toHaveLength(1);
    expect(await listVersion()).toBe(1);
  });

  test('twenty people ticked at once get twenty codes without a hole', async () => {
    const larger = await divisionWorld(database, 20);
    const head = await larger.actAs(larger.head);
    const ticks = larger.people.map(({ id }) =>
      setNominations(head, {
        year: 2021,
        departmentId: larger.divisionId,
        ticks: [{ award: WORKER, staffId: id, collective: false, nominated: true }],
      }),
    );
    await Promise.all(ticks);
    const codes = await larger.db.nomination.findMany({
      where: { organisationId: larger.organisationId },
      select: { code: true },
      orderBy: { code: 'asc' },
    });
    expect(codes.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, (_, index) => `HS-2021-${String(index + 1).padStart(3, '0')}`),
    );
  });

  test('the trail knows who proposed whom for what', async () => {
    await tick({ award: WORKER });
    const entries = await world.db.auditEntry.findMany({ where: { organisationId: world.organisationId } });
    expect(entries).toMatchObject([
      { action: 'NOMINATION_CREATED', actorId: world.head.accountId, data: { code: 'HS-2021-001', award: WORKER } },
    ]);
  });

  test('a collective is proposed for its own titles', async () => {
    expect(await tick({ award: 'ADVANCED_COLLECTIVE', staffId: null })).toMatchObject({ ok: true });
  });
});

describe('bad ticks', () => {
  test("a person's title is no title of a division, nor the other way round", async () => {
    expect([await tick({ award: WORKER, staffId: null }), await tick({ award: 'ADVANCED_COLLECTIVE' })]).toEqual([
      { ok: false, error: { code: 'WRONG_SUBJECT', award: WORKER } },
      { ok: false, error: { code: 'WRONG_SUBJECT', award: 'ADVANCED_COLLECTIVE' } },
    ]);
  });

  test('an award of the province is not in this list', async () => {
    expect(await tick({ award: 'PROVINCIAL_MERIT' })).toMatchObject({ ok: false, error: { code: 'WRONG_SUBJECT' } });
  });

  test('a head does not propose themselves; the secretary does it for them', async () => {
    await expect(tick({ award: WORKER, staffId: world.head.staffId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await tick({ award: WORKER, staffId: world.head.staffId, as: world.secretary })).toMatchObject({ ok: true });
    expect(await lines()).toMatchObject([{ isLeader: true }]);
  });

  test('the secretary does not write for a division that has its head', async () => {
    await expect(tick({ award: WORKER, as: world.secretary })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('another head does not know of the list', async () => {
    await expect(tick({ award: WORKER, as: world.otherHead })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('somebody of another division, and somebody who does not exist, are not found', async () => {
    await expect(tick({ award: WORKER, staffId: world.otherHead.staffId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(tick({ award: WORKER, staffId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a line that was sent is not unticked but withdrawn', async () => {
    await tick({ award: WORKER });
    await world.db.nomination.updateMany({
      where: { organisationId: world.organisationId },
      data: { status: 'SUBMITTED' },
    });
    expect(await tick({ award: WORKER, nominated: false })).toEqual({
      ok: false,
      error: { code: 'CELL_REFUSED', award: WORKER, staffId: nominee, from: 'SUBMITTED', heldBy: null },
    });
  });

  test('the base title is not taken from under a title that was sent', async () => {
    await tick({ award: FIGHTER });
    await world.db.nomination.updateMany({
      where: { organisationId: world.organisationId, awardCode: FIGHTER },
      data: { status: 'SUBMITTED' },
    });
    expect(await tick({ award: WORKER, nominated: false })).toMatchObject({ ok: false, error: { from: 'SUBMITTED' } });
    expect((await lines()).map(({ status }) => status)).toEqual(['DRAFT', 'SUBMITTED']);
  });

  test('what the council refused is not proposed again in the year', async () => {
    await tick({ award: WORKER });
    await world.db.nomination.updateMany({
      where: { organisationId: world.organisationId },
      data: { status: 'NOT_PASSED' },
    });
    expect(await tick({ award: WORKER })).toMatchObject({ ok: false, error: { from: 'NOT_PASSED' } });
  });
});

describe('many cells in one change', () => {
  const tickOf = (staffId: string | null, award: AwardCode, nominated = true) => ({
    award,
    staffId,
    collective: staffId === null,
    nominated,
  });

  async function change(ticks: readonly ReturnType<typeof tickOf>[]) {
    return setNominations(await world.actAs(world.head), { year: 2021, departmentId: world.divisionId, ticks });
  }

  test('are done in the order of the ticks, and move the list by one version', async () => {
    const [first = '', second = ''] = world.people.map(({ id }) => id);
    const ticks = [tickOf(first, FIGHTER), tickOf(null, 'ADVANCED_COLLECTIVE'), tickOf(second, WORKER)];
    expect(await change(ticks)).toMatchObject({ ok: true });
    expect(await lines()).toMatchObject([
      { code: 'HS-2021-001', awardCode: WORKER },
      { code: 'HS-2021-002', awardCode: FIGHTER },
      { code: 'HS-2021-003', awardCode: 'ADVANCED_COLLECTIVE' },
      { code: 'HS-2021-004', awardCode: WORKER },
    ]);
    expect(await listVersion()).toBe(1);
  });

  test('are all taken back, and all put there again with the codes they had', async () => {
    const ticks = world.people.map(({ id }) => tickOf(id, FIGHTER));
    await change(ticks);
    const before = await lines();
    await change(world.people.map(({ id }) => tickOf(id, WORKER, false)));
    expect((await lines()).every(({ status }) => status === 'WITHDRAWN')).toBe(true);
    await change(ticks);
    expect(await lines()).toEqual(before);
  });

  test('are not done at all where one is refused, and that one is named', async () => {
    const [first = '', second = ''] = world.people.map(({ id }) => id);
    await tick({ award: WORKER, staffId: second });
    await world.db.nomination.updateMany({
      where: { organisationId: world.organisationId },
      data: { status: 'RECEIVED' },
    });
    expect(await change([tickOf(first, WORKER), tickOf(second, WORKER, false)])).toEqual({
      ok: false,
      error: { code: 'CELL_REFUSED', award: WORKER, staffId: second, from: 'RECEIVED', heldBy: null },
    });
    expect(await lines()).toHaveLength(1);
  });

  test('are refused as a whole where one is for whom the head does not write, or for nobody known', async () => {
    const own = tickOf(world.head.staffId, WORKER);
    await expect(change([tickOf(nominee, WORKER), own])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const unknown = tickOf(crypto.randomUUID(), WORKER);
    await expect(change([tickOf(nominee, WORKER), unknown])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await lines()).toEqual([]);
  });

  test('none, or more than a list can have, are no change', async () => {
    await expect(change([])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const ticks = Array.from({ length: MAX_TICKS + 1 }, () => tickOf(nominee, WORKER));
    await expect(change(ticks)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('take no more statements for sixty people than for three', async () => {
    const larger = await divisionWorld(database, 60);
    const statements = async (sized: DivisionWorld) => {
      const { head, people, divisionId } = sized;
      const context = await sized.actAs(head);
      const ticks = people.map(({ id }) => tickOf(id, FIGHTER));
      const input = { year: 2021, departmentId: divisionId, ticks };
      return (await countStatements(database, () => setNominations(context, input))).statements.length;
    };
    expect(await statements(larger)).toBe(await statements(world));
  });
});
