import { buildAgendaItem, buildDiscipline, buildMeeting, buildNomination, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { divisionWorld, type Desk, type DivisionWorld } from '../../testing/division-world.ts';
import { TEST_CIPHER } from '../../testing/test-api.ts';

let database: TestDatabase;
let world: DivisionWorld;
let nominationId: string;
let staffId: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await divisionWorld(database, 1);
  const { db, divisionId: departmentId, organisationId } = world;
  staffId = world.people[0]?.id ?? '';
  await buildDiscipline(db, TEST_CIPHER, { staffId, level: 'WARNING', decidedOn: day('2021-08-16') });
  const line = { organisationId, departmentId, staffId, status: 'DRAFT' } as const;
  ({ id: nominationId } = await buildNomination(db, { ...line, awardCode: 'ADVANCED_WORKER' }));
});
afterAll(() => database.close());

const CONDITION = 'Không bị kỷ luật trong năm';
const OF_COLLECTIVE = 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên';
const SHOWN = `assessment { verdict withheld findings { rule title fact } }`;
const DOSSIER = `query ($id: UUID!) { nomination(id: $id) { ${SHOWN} } }`;
const CELL = `query ($departmentId: UUID!, $staffId: UUID) {
  nominationCell(year: 2021, departmentId: $departmentId, award: ADVANCED_WORKER, staffId: $staffId) { ${SHOWN} } }`;
const GRID = `query ($departmentId: UUID!) { nominationGrid(year: 2021, departmentId: $departmentId) {
  rows { staff { id } cells { award ${SHOWN} } } collective { cells { award ${SHOWN} } } } }`;

interface Shown {
  readonly verdict: string;
  readonly withheld: readonly string[];
  readonly findings: readonly { readonly title: string; readonly fact: string }[];
}

/** The same condition wherever a list tells of it: the dossier, the cell, the grid, the row of the collective. */
async function everywhere(desk: Pick<Desk, 'accountId'>): Promise<readonly Shown[]> {
  const caller = await world.callAs(desk);
  const departmentId = world.divisionId;
  const dossier = await caller.run(DOSSIER, { id: nominationId });
  const cell = await caller.run(CELL, { departmentId, staffId });
  const { data } = await caller.run(GRID, { departmentId });
  const { rows, collective } = data.nominationGrid;
  const row = rows.find(({ staff }: { staff: { id: string } }) => staff.id === staffId);
  return [dossier.data.nomination, cell.data.nominationCell, row.cells[0], collective.cells[0]].map(
    ({ assessment }: { assessment: Shown }) => assessment,
  );
}

test('of who keeps the list or reads records, everyone is told of a discipline', async () => {
  for (const desk of [world.head, world.secretary, { accountId: world.auditorId }]) {
    for (const { withheld, findings, verdict } of await everywhere(desk)) {
      expect(withheld).toEqual([]);
      expect(findings.map(({ title }) => title)).toContain(
        findings.some(({ title }) => title === OF_COLLECTIVE) ? OF_COLLECTIVE : CONDITION,
      );
      expect(verdict).toBe('NOT_ELIGIBLE');
    }
  }
});

test('M3: the director is told nothing of it while it is on no agenda, and is told that', async () => {
  const shown = await everywhere(world.director);
  expect(shown.map(({ withheld }) => withheld.includes(CONDITION) || withheld.includes(OF_COLLECTIVE))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(JSON.stringify(shown)).not.toContain('16/08/2021');
  expect(shown.flatMap(({ findings }) => findings).map(({ title }) => title)).not.toContain(CONDITION);
});

test('on an agenda the director and the council read what they decide on', async () => {
  const { db, organisationId } = world;
  await db.nomination.update({ where: { id: nominationId }, data: { status: 'ON_AGENDA' } });
  const meeting = await buildMeeting(db, { organisationId });
  await buildAgendaItem(db, { meetingId: meeting.id, nominationId });
  for (const desk of [world.director, world.councillor]) {
    const { data } = await (await world.callAs(desk)).run(DOSSIER, { id: nominationId });
    expect(data.nomination.assessment.findings.map(({ title }: { title: string }) => title)).toContain(CONDITION);
  }
});
