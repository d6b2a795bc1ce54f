import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { buildAwardRecord, buildLeave, buildMovement, buildNomination, buildTarget, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';
import { nominationCell, nominationGrid } from './grid.queries.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const GRID = `query ($year: Int!, $departmentId: UUID!) { nominationGrid(year: $year, departmentId: $departmentId) {
  id year version submittedAt awards canEdit canSubmit
  department { id name kind }
  rows { staff { id fullName post isLeader } isLeader rating absence previousAwards initiatives { code title }
    cells { award canChange nomination { id code status viewerCan } assessment { verdict isFrozen at regime findings { rule title outcome fact isCertain citations sources { kind id label } } } } }
  collective { department { id } rating previousAwards cells { award canChange assessment { verdict } nomination { id } } }
  judgements { rule title citation answer }
  quota { capBasisPoints capGround planFloorBasisPoints organisation { staffCount advancedWorkers fighters fighterCap fighterFloor commendations nomineeCount nonLeaderNominees womenNominees }
    department { staffCount advancedWorkers fighters fighterCap } }
} }`;

async function grid() {
  return nominationGrid(await world.actAs(world.head), 2021, world.divisionId);
}

describe('the list of a division', () => {
  test('has everyone who belongs to it, by given name in Vietnamese order', async () => {
    const { rows } = await grid();
    expect(rows.map(({ staff }) => staff.fullName)).toEqual([
      'Nguyễn Thị Ân',
      'Nguyễn Thị Bình',
      'Nguyễn Thị Đào',
      'Lê Quang Hưng',
    ]);
  });

  test('answers in one call all that the screen shows', async () => {
    const person = world.people[0]?.id ?? '';
    await world.recognise(person);
    await buildAwardRecord(world.db, { staffId: person, year: 2020 });
    const { data, codes } = await (
      await world.callAs(world.head)
    ).run(GRID, { year: 2021, departmentId: world.divisionId });

    expect(codes).toEqual([]);
    const row = data.nominationGrid.rows.find((candidate: { staff: { id: string } }) => candidate.staff.id === person);
    expect(row).toMatchObject({ rating: 'GOOD', absence: null, previousAwards: ['ADVANCED_WORKER'], isLeader: false });
    expect(row.initiatives).toHaveLength(1);
    expect(row.cells.map(({ award, canChange }: { award: string; canChange: boolean }) => [award, canChange])).toEqual([
      ['ADVANCED_WORKER', true],
      ['GRASSROOTS_EMULATION_FIGHTER', true],
      ['DIRECTOR_COMMENDATION', true],
    ]);
    expect(row.cells[0].assessment).toMatchObject({ verdict: 'NEEDS_JUDGEMENT', isFrozen: false, regime: 'A' });
    expect(row.cells[0].assessment.findings.find(({ rule }: { rule: string }) => rule === 'LDTT.1')).toMatchObject({
      outcome: 'MET',
      sources: [{ kind: 'RATING' }],
    });
    expect(data.nominationGrid.judgements.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['LDTT.2', 'LDTT.3', 'TTLDTT.2', 'GK.1.a']),
    );
  });

  test('answers for one cell alone, with the records that were read', async () => {
    const args = { year: 2021, departmentId: world.divisionId, staffId: world.people[0]?.id ?? '' };
    const context = await world.actAs(world.head);
    const cell = await nominationCell(context, { ...args, award: 'ADVANCED_WORKER' });
    expect(cell.assessment.findings.find(({ rule }) => rule === 'LDTT.1')?.sources).toMatchObject([{ kind: 'RATING' }]);
    await expect(nominationCell(context, { ...args, award: 'ADVANCED_COLLECTIVE' })).rejects.toThrow('NOT_FOUND');
  });

  test('says why somebody is away', async () => {
    const person = world.people[1]?.id ?? '';
    await buildLeave(world.db, { staffId: person, fromDay: day('2021-10-01'), toDay: day('2022-03-31') });
    const row = (await grid()).rows.find(({ staff }) => staff.id === person);
    expect(row?.absence).toBe('Nghỉ thai sản từ 01/10/2021 đến 31/03/2022');
  });

  test('does not show who moved away, but keeps a line that was drafted before', async () => {
    const [gone, kept] = world.people;
    await world.db.membership.updateMany({
      where: { staffId: { in: [gone?.id ?? '', kept?.id ?? ''] } },
      data: { validTo: day('2021-11-30') },
    });
    await buildNomination(world.db, {
      staffId: kept?.id ?? '',
      departmentId: world.divisionId,
      organisationId: world.organisationId,
    });
    const ids = (await grid()).rows.map(({ staff }) => staff.id);
    expect([ids.includes(gone?.id ?? ''), ids.includes(kept?.id ?? '')]).toEqual([false, true]);
  });

  test('the head may tick everybody but themselves', async () => {
    const { rows } = await grid();
    const changeable = rows
      .filter(({ cells }) => cells.some(({ canChange }) => canChange))
      .map(({ staff }) => staff.id);
    expect(changeable.toSorted()).toEqual(world.people.map(({ id }) => id).toSorted());
  });

  test('the secretary may tick the head, and nobody else of that division', async () => {
    const { rows } = await nominationGrid(await world.actAs(world.secretary), 2021, world.divisionId);
    const changeable = rows
      .filter(({ cells }) => cells.some(({ canChange }) => canChange))
      .map(({ staff }) => staff.id);
    expect(changeable).toEqual([world.head.staffId]);
  });

  test.each([
    ['the head of another division', 'otherHead'],
    ['a member of the council', 'councillor'],
  ] as const)('%s does not know of it', async (_who, desk) => {
    const { codes } = await (await world.callAs(world[desk])).run(GRID, { year: 2021, departmentId: world.divisionId });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  test('a year that no calendar holds is refused', async () => {
    const { codes } = await (
      await world.callAs(world.head)
    ).run(GRID, { year: 99_999, departmentId: world.divisionId });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('asks as many statements for fifty people as for five', async () => {
    const counts: number[] = [];
    for (const size of [5, 50]) {
      const sized = await divisionWorld(database, size);
      const head = await sized.callAs(sized.head);
      const { statements } = await countStatements(database, () =>
        head.run(GRID, { year: 2021, departmentId: sized.divisionId }),
      );
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(14);
  });
});

describe('the quota board', () => {
  test('of twenty-four people wants four for the plan and allows three by law', async () => {
    // 19 in the division, and head, other head, secretary, director and councillor.
    const body = await divisionWorld(database, 19);
    const movement = await buildMovement(body.db, { organisationId: body.organisationId });
    await buildTarget(body.db, {
      movementId: movement.id,
      kind: 'AWARD_SHARE_MINIMUM',
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
      base: 'STAFF',
      shareBasisPoints: 1_500,
      minimum: null,
      maximum: null,
    });
    for (const person of body.people) await buildNomination(body.db, { staffId: person.id });
    for (const desk of [body.head, body.otherHead, body.secretary, body.director, body.councillor]) {
      await buildNomination(body.db, { staffId: desk.staffId });
    }
    for (const person of body.people.slice(0, 2)) {
      await buildNomination(body.db, { staffId: person.id, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' });
    }
    await buildNomination(body.db, { staffId: body.head.staffId, awardCode: 'DIRECTOR_COMMENDATION', isLeader: true });
    await buildNomination(body.db, {
      staffId: body.people[5]?.id ?? '',
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
      status: 'WITHDRAWN',
    });

    const { quota } = await nominationGrid(await body.actAs(body.head), 2021, body.divisionId);

    expect(quota).toEqual({
      organisation: {
        staffCount: 24,
        advancedWorkers: 24,
        fighters: 2,
        fighterCap: 3,
        fighterFloor: 4,
        commendations: 1,
        nomineeCount: 3,
        nonLeaderNominees: 2,
        womenNominees: 2,
      },
      department: {
        staffCount: 20,
        advancedWorkers: 20,
        fighters: 2,
        fighterCap: null,
        fighterFloor: null,
        commendations: 1,
        nomineeCount: 3,
        nonLeaderNominees: 2,
        womenNominees: 2,
      },
      capBasisPoints: 1_500,
      capGround: 'khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
      planFloorBasisPoints: 1_500,
    });
  });
});
