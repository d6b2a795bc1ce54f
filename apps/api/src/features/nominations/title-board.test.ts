import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { AWARD_CODES } from '@thidua/domain/vocabulary';
import { buildAwardRecord } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';
import { nominationCell } from './grid.queries.ts';
import { titleBoard, titleBoardCell } from './title-board.queries.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const board = async () => titleBoard(await world.actAs(world.head), 2021, world.divisionId);

describe('who of a division could get what', () => {
  test('everybody is judged for every award of a person, the division for every award of a collective', async () => {
    const { rows, collective, awards } = await board();
    expect(rows.map(({ staff }) => staff.fullName)).toEqual([
      'Nguyễn Thị Ân',
      'Nguyễn Thị Bình',
      'Nguyễn Thị Đào',
      'Lê Quang Hưng',
    ]);
    for (const { assessments } of rows) expect(assessments.map(({ award }) => award)).toEqual(awards);
    const all = new Set([...awards, ...collective.map(({ award }) => award)]);
    expect([...all].toSorted()).toEqual([...AWARD_CODES].toSorted());
  });

  test('says of the own awards what the list of the division says', async () => {
    const { rows } = await board();
    const [{ staff, assessments } = { staff: { id: '' }, assessments: [] }] = rows;
    const cell = { year: 2021, departmentId: world.divisionId, award: 'ADVANCED_WORKER', staffId: staff.id } as const;
    const inList = await nominationCell(await world.actAs(world.head), cell);
    expect(assessments.find(({ award }) => award === 'ADVANCED_WORKER')?.findings).toEqual(inList.assessment.findings);
  });

  test('knows what was given before: a step on the ladder opens the next', async () => {
    const [first, second] = world.people;
    for (const year of [2018, 2019, 2020]) {
      await buildAwardRecord(world.db, { staffId: first?.id ?? '', awardCode: 'GRASSROOTS_EMULATION_FIGHTER', year });
    }
    const about = { year: 2021, departmentId: world.divisionId, award: 'PROVINCIAL_EMULATION_FIGHTER' } as const;
    const facts = async (staffId: string | undefined) => {
      const { findings } = await titleBoardCell(await world.actAs(world.head), { ...about, staffId: staffId ?? '' });
      return findings.map(({ fact }) => fact).join('\n');
    };
    expect(await facts(first?.id)).not.toEqual(await facts(second?.id));
  });

  test('shows every way to an award that has several, the best first', async () => {
    const { rows, collective } = await board();
    const [{ assessments } = { assessments: [] }] = rows;
    const merit = assessments.find(({ award }) => award === 'PROVINCIAL_MERIT');
    expect(merit?.branches.length).toBeGreaterThan(1);
    expect(merit?.findings.map(({ rule }) => rule)).toContain(merit?.branches[0]?.deciding.rule);
    expect(collective.find(({ award }) => award === 'ADVANCED_COLLECTIVE')?.branches).toEqual([]);
  });

  test('costs no more statements for more people', async () => {
    const counts: number[] = [];
    for (const size of [4, 20]) {
      const sized = await divisionWorld(database, size);
      const context = await sized.actAs(sized.head);
      const { statements } = await countStatements(database, () => titleBoard(context, 2021, sized.divisionId));
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  test('is closed to whoever may not open the list', async () => {
    await expect(titleBoard(await world.actAs(world.otherHead), 2021, world.divisionId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
