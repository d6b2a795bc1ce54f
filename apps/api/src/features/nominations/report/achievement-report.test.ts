import { countStatements } from '@thidua/db';
import {
  buildAccount,
  buildAchievementReport,
  buildAwardRecord,
  buildNomination,
  WRITTEN_REPORT,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { divisionWorld, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { submitNominations } from '../use-cases/submit-nominations.ts';
import { askAchievementReport } from './use-cases/ask-achievement-report.ts';
import { confirmAchievementReport } from './use-cases/confirm-achievement-report.ts';
import { handInAchievementReport } from './use-cases/hand-in-achievement-report.ts';
import { reopenAchievementReport } from './use-cases/reopen-achievement-report.ts';
import { saveAchievementReport } from './use-cases/save-achievement-report.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const TEXTS = Object.entries(WRITTEN_REPORT).map(([section, text]) => ({
  section: section as keyof typeof WRITTEN_REPORT,
  text,
}));

const ASKED = `{ id code status version isFrozen words missing viewerCan nomination { id } subjectName
  texts { section text } template { form ground firstYear } facts { name ratings { year } awards { award } }
  versions { ordinal cause keptBy texts { section } } }`;

async function read(as: Desk, id: string) {
  const { data } = await (await world.callAs(as)).run(`{ achievementReport(id: "${id}") ${ASKED} }`);
  return data?.achievementReport;
}

/** A draft line of the first person of the division. */
async function line(): Promise<{ readonly id: string; readonly person: Desk }> {
  const [first] = world.people;
  const staffId = first?.id ?? '';
  const { id } = await buildNomination(world.db, { staffId });
  const { organisationId } = world;
  const account = await buildAccount(world.db, { organisationId, staffId, roles: ['STAFF'] });
  return { id, person: { staffId, accountId: account.id } };
}

test('the person hears of the report when asked, writes it and hands it in; the head confirms, opens again, confirms', async () => {
  const { id, person } = await line();
  expect(await read(person, id)).toBeUndefined();
  const head = await world.actAs(world.head);
  expect(await askAchievementReport(head, { id, version: 0, note: 'Nêu số liệu.' })).toMatchObject({ ok: true });
  // The report is open to the person; the line is not yet.
  expect(await read(person, id)).toMatchObject({ nomination: null, viewerCan: ['SAVE', 'HAND_IN'], version: 1 });

  const self = await world.actAs(person);
  expect(await saveAchievementReport(self, { id, version: 1, texts: TEXTS.slice(1) })).toMatchObject({ ok: true });
  expect(await saveAchievementReport(self, { id, version: 1, texts: TEXTS })).toMatchObject({
    error: { code: 'STALE_RECORD', currentVersion: 2 },
  });
  expect(await handInAchievementReport(self, { id, version: 2 })).toMatchObject({
    error: { problems: [{ field: 'HOME_PLACE', code: 'REQUIRED' }] },
  });
  await saveAchievementReport(self, { id, version: 2, texts: TEXTS });
  await handInAchievementReport(self, { id, version: 3 });
  await expect(confirmAchievementReport(self, { id, version: 4 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await confirmAchievementReport(head, { id, version: 4 });
  expect(await saveAchievementReport(head, { id, version: 5, texts: [] })).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'CONFIRMED' },
  });
  await reopenAchievementReport(head, { id, version: 5 });
  await confirmAchievementReport(head, { id, version: 6 });
  const told = await read(world.head, id);
  expect(told).toMatchObject({
    status: 'CONFIRMED',
    missing: [],
    template: { form: 'PERSON', firstYear: 2021, ground: expect.stringContaining('Mẫu số 02') },
    versions: [{ ordinal: 2, cause: 'CONFIRMED' }, { ordinal: 1 }],
  });
  expect(told.texts).toHaveLength(TEXTS.length);
});

test('when the line is sent the report is frozen with its facts; when it comes back it is written on', async () => {
  const { id } = await line();
  const { staffId } = await world.db.nomination.findUniqueOrThrow({ where: { id } });
  await buildAwardRecord(world.db, { staffId: staffId ?? '', awardCode: 'ADVANCED_WORKER', year: 2020 });
  await buildAchievementReport(world.db, { nominationId: id });
  const head = await world.actAs(world.head);
  const input = { year: 2021, departmentId: world.divisionId, version: 0 };
  expect(await submitNominations(head, input)).toMatchObject({ ok: true });
  await buildAwardRecord(world.db, { staffId: staffId ?? '', awardCode: 'DIRECTOR_COMMENDATION', year: 2021 });

  const sent = await read(world.secretary, id);
  expect(sent).toMatchObject({ isFrozen: true, viewerCan: [], versions: [{ cause: 'SENT' }] });
  expect(sent.facts.awards).toEqual([{ award: 'ADVANCED_WORKER' }]);
  await expect(world.db.achievementReport.update({ where: { nominationId: id }, data: { texts: {} } })).rejects.toThrow(
    'achievement_reports_stay',
  );
  await world.db.nomination.update({ where: { id }, data: { status: 'RETURNED' } });
  const returned = await read(world.head, id);
  expect(returned).toMatchObject({ isFrozen: false, viewerCan: ['SAVE', 'ASK', 'CONFIRM'] });
  expect(returned.facts.awards).toHaveLength(2);
});

test('nobody confirms the own report, whatever the way; a report of another body is not found', async () => {
  const { staffId } = world.head;
  const { id } = await buildNomination(world.db, { staffId });
  await buildAchievementReport(world.db, { nominationId: id });
  const data = { status: 'CONFIRMED', confirmedAt: new Date(), confirmedById: world.head.accountId } as const;
  await expect(world.db.achievementReport.update({ where: { nominationId: id }, data })).rejects.toThrow(
    'confirms the own',
  );
  const foreign = await buildNomination(world.db);
  expect(await read(world.secretary, foreign.id)).toBeUndefined();
});

test('the report costs the same with one award and with ten', async () => {
  const { id } = await line();
  const { staffId } = await world.db.nomination.findUniqueOrThrow({ where: { id } });
  const caller = await world.callAs(world.head);
  const ask = () => caller.run(`{ achievementReport(id: "${id}") ${ASKED} }`);
  const first = await countStatements(database, ask);
  for (let year = 2010; year < 2020; year += 1) {
    await buildAwardRecord(world.db, { staffId: staffId ?? '', awardCode: 'ADVANCED_WORKER', year });
  }
  const ten = await countStatements(database, ask);
  expect(ten.result.data.achievementReport.facts.awards).toHaveLength(10);
  expect(ten.statements).toHaveLength(first.statements.length);
  expect(ten.statements.length).toBeLessThanOrEqual(8);
});
