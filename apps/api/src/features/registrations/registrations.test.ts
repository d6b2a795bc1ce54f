import { buildMovement, buildRegistrationSheet } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { divisionWorld, type Desk, type DivisionWorld } from '../../testing/division-world.ts';
import { approveRegistrations } from './use-cases/approve-registrations.ts';
import { changeRegistration } from './use-cases/change-registration.ts';
import { returnRegistration } from './use-cases/return-registration.ts';
import { saveRegistration } from './use-cases/save-registration.ts';
import { submitRegistrations } from './use-cases/submit-registrations.ts';
import { withdrawRegistration } from './use-cases/withdraw-registration.ts';

const database = await testDatabase();
afterAll(() => database.close());

/** A body in December 2021; before each test nobody in it has registered. */
const world: DivisionWorld = await divisionWorld(database);
beforeEach(async () => {
  const { db } = world;
  await db.emulationRegistration.deleteMany({ where: { staffId: { not: null } } });
  await db.registrationPledge.deleteMany();
  await db.registrationSheet.deleteMany();
  await db.registrationRound.deleteMany();
  await db.registrationWindow.deleteMany();
});

const TYPED = { year: 2021, version: 0, titles: ['ADVANCED_WORKER'], content: 'Hoàn thành nhiệm vụ' } as const;

async function sheetOf(staffId: string) {
  return world.db.registrationSheet.findUniqueOrThrow({ where: { staffId_year: { staffId, year: 2021 } } });
}

async function sentBy(desk: Desk, staffId = desk.staffId) {
  const context = await world.actAs(desk);
  await saveRegistration(context, { ...TYPED, staffId });
  const { id, version } = await sheetOf(staffId);
  const sent = await submitRegistrations(context, { sheets: [{ id, version }] });
  expect(sent.ok).toBe(true);
  const now = await sheetOf(staffId);
  return { id: now.id, version: now.version };
}

function registeredOf(staffId: string) {
  return world.db.emulationRegistration.findMany({
    where: { staffId, year: 2021 },
    select: { id: true, awardCode: true, sheetId: true },
    orderBy: { awardCode: 'desc' },
  });
}

describe('one sheet', () => {
  test('is written, sent, and counts as registered only when it is approved', async () => {
    const { staffId } = world.councillor;
    const sheet = await sentBy(world.councillor);
    expect(await registeredOf(staffId)).toEqual([]);
    const approved = await approveRegistrations(await world.actAs(world.otherHead), { sheets: [sheet] });
    expect(approved.ok).toBe(true);
    expect(await registeredOf(staffId)).toMatchObject([{ awardCode: 'ADVANCED_WORKER', sheetId: sheet.id }]);
  });

  test('begun on two devices: the second hears of the first and its text is not stored over it', async () => {
    const context = await world.actAs(world.councillor);
    const outcomes = await Promise.all(
      ['Một', 'Hai'].map((content) => saveRegistration(context, { ...TYPED, content })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 1 } });
    const again = await saveRegistration(context, { ...TYPED, content: 'Ba' });
    expect(again).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 1 } });
  });

  test('with gaps is not sent, and they are named', async () => {
    const context = await world.actAs(world.councillor);
    await saveRegistration(context, { year: 2021, version: 0, content: '' });
    const { id, version } = await sheetOf(world.councillor.staffId);
    const sent = await submitRegistrations(context, { sheets: [{ id, version }] });
    expect(sent).toMatchObject({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'titles' }, { field: 'content' }] },
    });
  });

  test('is returned with parts and a reason, completed after the deadline, and not late for that', async () => {
    const sheet = await sentBy(world.councillor);
    const head = await world.actAs(world.otherHead);
    expect(await returnRegistration(head, { ...sheet, reason: ' ', parts: [] })).toMatchObject({
      error: { problems: [{ field: 'parts' }, { field: 'reason' }] },
    });
    await returnRegistration(head, { ...sheet, reason: 'Nêu rõ việc', parts: ['CONTENT'] });
    await deadline('2021-12-05');
    const own = await world.actAs(world.councillor);
    const { id, version } = await sheetOf(world.councillor.staffId);
    const saved = await saveRegistration(own, { year: 2021, version, content: 'Rõ hơn' });
    expect(saved.ok).toBe(true);
    const sent = await submitRegistrations(own, { sheets: [{ id, version: version + 1 }] });
    expect(sent.ok).toBe(true);
    expect(await sheetOf(world.councillor.staffId)).toMatchObject({
      status: 'SUBMITTED',
      isLate: false,
      content: 'Rõ hơn',
    });
  });

  test('is withdrawn until approved, then changed with a reason as far as the body allows', async () => {
    const own = await world.actAs(world.councillor);
    const sheet = await sentBy(world.councillor);
    expect((await withdrawRegistration(own, sheet)).ok).toBe(true);
    const again = await submitRegistrations(own, { sheets: [{ id: sheet.id, version: sheet.version + 1 }] });
    expect(again.ok).toBe(true);
    const head = await world.actAs(world.otherHead);
    await approveRegistrations(head, { sheets: [{ id: sheet.id, version: sheet.version + 2 }] });
    const approved = { id: sheet.id, version: sheet.version + 3 };
    const reason = 'Thêm nhiệm vụ';
    expect(await withdrawRegistration(own, approved)).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
    expect(await changeRegistration(own, { ...approved, reason })).toMatchObject({ error: { reason: 'NO_CHANGES' } });
    await deadline('2021-02-26', '2021-12-31');
    expect(await changeRegistration(own, { ...approved, reason: '' })).toMatchObject({
      error: { code: 'INPUT_PROBLEMS' },
    });
    expect((await changeRegistration(own, { ...approved, reason })).ok).toBe(true);
    // What was approved is kept word for word, and nothing can rewrite it.
    const revision = await world.db.registrationRevision.findFirstOrThrow({ where: { sheetId: sheet.id } });
    expect(revision).toMatchObject({ reason, titles: ['ADVANCED_WORKER'], content: TYPED.content });
    await expect(
      world.db.registrationRevision.update({ where: { id: revision.id }, data: { content: 'Khác' } }),
    ).rejects.toThrow('constraint');
    const [before] = await registeredOf(world.councillor.staffId);
    await saveRegistration(own, {
      year: 2021,
      version: approved.version + 1,
      titles: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'],
      measures: 'Viết sáng kiến',
    });
    // What was approved holds until the change is.
    expect(await registeredOf(world.councillor.staffId)).toEqual([before]);
    await submitRegistrations(own, { sheets: [{ id: sheet.id, version: approved.version + 2 }] });
    await approveRegistrations(head, { sheets: [{ id: sheet.id, version: approved.version + 3 }] });
    // The record that a judgement may point at is still the same one.
    const after = await registeredOf(world.councillor.staffId);
    expect(after.map(({ awardCode }) => awardCode).toSorted()).toEqual([
      'ADVANCED_WORKER',
      'GRASSROOTS_EMULATION_FIGHTER',
    ]);
    expect(after).toContainEqual(before);
  });
});

describe('the deadline', () => {
  test('shuts the door, and a late window of the division opens it with a mark', async () => {
    await deadline('2021-02-26');
    const context = await world.actAs(world.councillor);
    expect(await saveRegistration(context, TYPED)).toMatchObject({
      error: { code: 'REGISTRATION_CLOSED', reason: 'AFTER_DEADLINE', closedOn: '2021-02-26' },
    });
    await world.db.registrationWindow.create({
      data: {
        departmentId: world.officeId,
        year: 2021,
        untilDay: new Date('2021-12-06'),
        reason: 'Người mới',
        openedById: world.secretary.accountId,
        openedAt: new Date('2021-12-01'),
      },
    });
    await sentBy(world.councillor);
    expect(await sheetOf(world.councillor.staffId)).toMatchObject({ isLate: true });
  });
});

describe('a head', () => {
  test('sends for people who cannot, and does not pass those', async () => {
    const [person] = world.people;
    const sheet = await sentBy(world.head, person?.id);
    const head = await world.actAs(world.head);
    await expect(approveRegistrations(head, { sheets: [sheet] })).rejects.toThrow('FORBIDDEN');
    const secretary = await world.actAs(world.secretary);
    expect((await approveRegistrations(secretary, { sheets: [sheet] })).ok).toBe(true);
  });

  test('passes all or none: one changed meanwhile stops the rest', async () => {
    const sheets = await Promise.all(
      world.people.map(({ id: staffId }) => buildRegistrationSheet(world.db, { staffId, status: 'SUBMITTED' })),
    );
    const seen = sheets.map(({ id, version }, index) => ({ id, version: index === 0 ? version + 1 : version }));
    const head = await world.actAs(world.head);
    expect(await approveRegistrations(head, { sheets: seen })).toMatchObject({ error: { code: 'STALE_RECORD' } });
    const good = sheets.map(({ id, version }) => ({ id, version }));
    expect((await approveRegistrations(head, { sheets: good })).ok).toBe(true);
    expect(await world.db.emulationRegistration.count({ where: { sheetId: { in: sheets.map(({ id }) => id) } } })).toBe(
      3,
    );
  });

  test('knows nothing of the sheets of another division', async () => {
    const { id, version } = await buildRegistrationSheet(world.db, {
      staffId: world.councillor.staffId,
      status: 'SUBMITTED',
    });
    const head = await world.actAs(world.head);
    await expect(approveRegistrations(head, { sheets: [{ id, version }] })).rejects.toThrow('NOT_FOUND');
  });
});

describe('pledges', () => {
  test('count from their approval, end when they are taken back, and a past day keeps its number', async () => {
    const { organisationId, db } = world;
    const { id: movementId } = await buildMovement(db, { organisationId, year: 2021, status: 'LAUNCHED' });
    const thematic = await db.thematicMovement.create({ data: { organisationId, name: 'Năm không' } });
    await db.thematicCommitment.create({
      data: { thematicMovementId: thematic.id, ordinal: 1, text: 'Không hách dịch' },
    });
    await db.planThematicMovement.create({ data: { movementId, thematicMovementId: thematic.id, ordinal: 1 } });
    const own = await world.actAs(world.councillor);
    const pledge = { movementId: thematic.id, commitments: ['Không hách dịch'] };
    expect(
      await saveRegistration(own, { ...TYPED, pledges: [{ ...pledge, commitments: ['Không gì'] }] }),
    ).toMatchObject({
      error: { problems: [{ code: 'UNKNOWN_PLEDGE' }] },
    });
    await saveRegistration(own, { ...TYPED, pledges: [pledge] });
    const { id } = await sheetOf(world.councillor.staffId);
    await submitRegistrations(own, { sheets: [{ id, version: 1 }] });
    await approveRegistrations(await world.actAs(world.otherHead), { sheets: [{ id, version: 2 }] });
    expect(await db.registrationPledge.findMany({ where: { sheetId: id } })).toMatchObject([
      { thematicMovementId: thematic.id, commitments: ['Không hách dịch'], endedOn: null },
    ]);
  });
});

describe('the list', () => {
  const QUESTION = `query ($first: Int!, $after: String, $filter: RegistrationFilter) {
    registrations(year: 2021, first: $first, after: $after, filter: $filter) {
      nodes { subjectName status registered viewerCan } pageInfo { endCursor hasNextPage } totalCount
    }
  }`;

  test('has everybody and every division once, page by page, for the secretariat; a head sees the division', async () => {
    const secretary = await world.callAs(world.secretary);
    const all = await secretary.run(QUESTION, { first: 100 });
    expect(all.codes).toEqual([]);
    // Three people and a head in the division, three in the office, the director; two divisions are collectives.
    expect(all.data.registrations.totalCount).toBe(10);
    const first = await secretary.run(QUESTION, { first: 4 });
    const rest = await secretary.run(QUESTION, { first: 100, after: first.data.registrations.pageInfo.endCursor });
    expect([...first.data.registrations.nodes, ...rest.data.registrations.nodes]).toEqual(all.data.registrations.nodes);
    const found = await secretary.run(QUESTION, { first: 9, filter: { text: 'hung', statuses: ['DRAFT'] } });
    expect(found.data.registrations.nodes).toMatchObject([{ subjectName: 'Lê Quang Hưng' }]);
    const unit = await (await world.callAs(world.head)).run(QUESTION, { first: 9 });
    expect(unit.data.registrations.totalCount).toBe(5);
  });
});

async function deadline(dueOn: string, changesUntil?: string): Promise<void> {
  await world.db.registrationRound.deleteMany({ where: { organisationId: world.organisationId } });
  await world.db.registrationRound.create({
    data: {
      organisationId: world.organisationId,
      year: 2021,
      dueOn: new Date(dueOn),
      changesUntil: changesUntil === undefined ? null : new Date(changesUntil),
      ground: 'Kế hoạch năm 2021',
    },
  });
}
