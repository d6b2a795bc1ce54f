import { databaseFailure } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId } from '../../testing/council-world.ts';
import { good, passedMeeting } from '../../testing/run-meeting.ts';
import { draftDecision } from './use-cases/draft-decision.ts';
import { issueDecision } from './use-cases/issue-decision.ts';
import { saveDecision } from './use-cases/save-decision.ts';

const database = await testDatabase();
afterAll(() => database.close());

const CHECK_VIOLATION = '23514';
let now = hanoi('2021-12-10 14:30');

/** A draft of 28/12/2021: two giấy khen of the year, one for what somebody did on 18/10, one for a movement of 2020–2025. */
async function draftWorld() {
  now = hanoi('2021-12-10 14:30');
  const body = await councilWorld(database, () => now);
  const award = { awardCode: 'DIRECTOR_COMMENDATION' } as const;
  const names = ['Nguyễn Văn An', 'Trần Bình', 'Lê Thị Cúc', 'Hồ Thị Dung'] as const;
  const nominations = [];
  for (const name of names) nominations.push(await body.received({ ...award, name }));
  const [, , sudden, campaign] = nominations as [unknown, unknown, { id: string }, { id: string }];
  await body.db.nomination.update({
    where: { id: sudden.id },
    data: { commendationKind: 'SUDDEN', achievement: 'Cứu người đuối nước', achievedOn: day('2021-10-18') },
  });
  const movement = await body.db.thematicMovement.create({
    data: { organisationId: body.organisationId, name: 'Chung sức', fromYear: 2020, toYear: 2025 },
  });
  await body.db.nomination.update({
    where: { id: campaign.id },
    data: { commendationKind: 'CAMPAIGN', achievement: 'Góp ngày công', thematicMovementId: movement.id },
  });
  const meetingId = await passedMeeting(
    body,
    nominations.map(({ id }) => id),
  );
  now = hanoi('2021-12-28 09:00');
  const id = good(await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId }));
  const lines = await body.db.decisionLine.findMany({ where: { decisionId: id }, orderBy: { ordinal: 'asc' } });
  const line = (name: string) => {
    const found = lines.find(({ subjectName }) => subjectName === name);
    if (found === undefined) throw new Error(`Nobody is called ${name}`);
    return found.id;
  };
  return { body, id, line };
}

const YEAR = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') };
const SUDDEN = { from: plainDate('2021-10-18'), to: plainDate('2021-10-18') };

test('a draft takes the year for what is of the year, the day for what was sudden, the time of the movement up to its own day', async () => {
  const { body, id } = await draftWorld();
  const reader = await body.callAs(body.secretary);
  const read = `query ($id: UUID!) { decision(id: $id) { periodFrom periodTo lines { subjectName ownPeriod { from to } } } }`;
  const { data, codes } = await reader.run(read, { id });
  expect(codes).toEqual([]);
  expect(data.decision).toEqual({
    periodFrom: '2021-01-01',
    periodTo: '2021-12-31',
    lines: [
      { subjectName: 'Nguyễn Văn An', ownPeriod: null },
      { subjectName: 'Trần Bình', ownPeriod: null },
      { subjectName: 'Lê Thị Cúc', ownPeriod: { from: '2021-10-18', to: '2021-10-18' } },
      { subjectName: 'Hồ Thị Dung', ownPeriod: { from: '2020-01-01', to: '2021-12-28' } },
    ],
  });
});

test('each award enters the history with the time of its own line', async () => {
  const { body, id } = await draftWorld();
  good(
    await issueDecision(await body.actAs(body.deputy), {
      id,
      version: 1,
      number: 152,
      issuedOn: plainDate('2021-12-28'),
    }),
  );
  const given = await body.db.awardRecord.findMany({
    where: { decisionLine: { decisionId: id } },
    orderBy: { decisionLine: { ordinal: 'asc' } },
    select: { periodFrom: true, periodTo: true },
  });
  expect(given).toEqual([
    { periodFrom: day('2021-01-01'), periodTo: day('2021-12-31') },
    { periodFrom: day('2021-01-01'), periodTo: day('2021-12-31') },
    { periodFrom: day('2021-10-18'), periodTo: day('2021-10-18') },
    { periodFrom: day('2020-01-01'), periodTo: day('2021-12-28') },
  ]);
});

test('the secretary states other times: a line that no longer differs follows the decision, and the trail says so', async () => {
  const { body, id, line } = await draftWorld();
  const from = plainDate('2020-09-01');
  const to = plainDate('2021-08-31');
  const own = [{ lineId: line('Trần Bình'), ...SUDDEN }];
  const secretary = await body.actAs(body.secretary);
  good(await saveDecision(secretary, { id, version: 1, title: 'Khen năm học', periods: { from, to, own } }));
  const saved = await body.db.decision.findUniqueOrThrow({
    where: { id },
    select: { periodFrom: true, lines: { select: { subjectName: true, periodTo: true }, orderBy: { ordinal: 'asc' } } },
  });
  expect(saved).toEqual({
    periodFrom: day('2020-09-01'),
    lines: [
      { subjectName: 'Nguyễn Văn An', periodTo: null },
      { subjectName: 'Trần Bình', periodTo: day('2021-10-18') },
      { subjectName: 'Lê Thị Cúc', periodTo: null },
      { subjectName: 'Hồ Thị Dung', periodTo: null },
    ],
  });
  const entry = await body.db.auditEntry.findFirstOrThrow({ where: { objectId: id, action: 'DECISION_SAVED' } });
  expect(entry.data).toMatchObject({ periodFrom: '2020-09-01', periodTo: '2021-08-31', ownPeriods: 1 });
});

test('a time after the draft is refused at the line it is for', async () => {
  const { body, id, line } = await draftWorld();
  const lineId = line('Lê Thị Cúc');
  const own = [
    { lineId, from: plainDate('2021-12-29'), to: plainDate('2021-12-29') },
    { lineId: line('Hồ Thị Dung'), from: plainDate('2020-01-01'), to: plainDate('2021-12-28') },
  ];
  const refused = await saveDecision(await body.actAs(body.secretary), {
    id,
    version: 1,
    title: 'Khen thưởng',
    periods: { ...YEAR, own },
  });
  expect(refused).toMatchObject({ ok: false, error: { problems: [{ field: lineId, code: 'AFTER_DRAFT' }] } });
});

test('the time of a line of another decision cannot be stated here', async () => {
  const { body, id } = await draftWorld();
  const own = [{ lineId: newId(), ...SUDDEN }];
  const saving = saveDecision(await body.actAs(body.secretary), {
    id,
    version: 1,
    title: 'Khen thưởng',
    periods: { ...YEAR, own },
  });
  await expect(saving).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('the database keeps no line whose time has only one end', async () => {
  const { body, line } = await draftWorld();
  const halved = body.db.decisionLine.update({
    where: { id: line('Trần Bình') },
    data: { periodFrom: day('2021-01-01') },
  });
  await expect(halved).rejects.toSatisfy((error) => databaseFailure(error)?.code === CHECK_VIOLATION);
});
