import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildCouncil, buildMeeting, buildStaff, day, hanoi, type BuiltCouncil } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { approveCouncil } from './use-cases/approve-council.ts';
import { discardCouncil } from './use-cases/discard-council.ts';
import { saveCouncil } from './use-cases/save-council.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function as(who: 'secretary' | 'director' | 'member') {
  return api.contextOf(body[who].accountId);
}

function typed(more: Partial<Parameters<typeof saveCouncil>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    name: 'Hội đồng  Thi đua - Khen thưởng ',
    decisionNumber: '90/QĐ-SNgV',
    decidedOn: plainDate('2021-12-01'),
    decidedBy: 'Giám đốc',
    termFrom: plainDate('2021-12-01'),
    seats: [
      { staffId: body.director.staffId, role: 'CHAIR' as const, hasVote: true },
      { staffId: body.member.staffId, role: 'STANDING_VICE_CHAIR' as const, hasVote: true },
      { staffId: body.head.staffId, role: 'MEMBER' as const, hasVote: true },
      { staffId: body.secretary.staffId, role: 'SECRETARY' as const, hasVote: false },
    ],
    ...more,
  };
}

/** The council of 15/01/2021, with the people of the body. */
function councilBefore(): Promise<BuiltCouncil> {
  return buildCouncil(database.client, {
    organisationId: body.organisationId,
    voterIds: [body.director.staffId, body.member.staffId, body.head.staffId],
  });
}

describe('a council of a term', () => {
  test('is drafted once by the secretariat and approved by the director; the one before ends the day before', async () => {
    const before = await councilBefore();
    const input = typed();
    const { id } = input;
    expect(await saveCouncil(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveCouncil(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveCouncil(await as('secretary'), typed())).toMatchObject({
      error: { problems: [{ field: 'name', code: 'DRAFT_EXISTS' }] },
    });
    expect(await saveCouncil(await as('secretary'), { ...input, version: 1 })).toMatchObject({ ok: true });
    expect(await approveCouncil(await as('director'), { id, version: 1 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    expect(await approveCouncil(await as('director'), { id, version: 2 })).toMatchObject({ ok: true });
    const rows = await database.client.council.findMany({
      where: { organisationId: body.organisationId },
      select: { id: true, status: true, termTo: true, name: true, members: { select: { validTo: true } } },
      orderBy: { termFrom: 'asc' },
    });
    expect(rows).toEqual([
      expect.objectContaining({ id: before.id, status: 'APPROVED', termTo: day('2021-11-30') }),
      expect.objectContaining({ id, status: 'APPROVED', termTo: null, name: 'Hội đồng Thi đua - Khen thưởng' }),
    ]);
    expect(rows[0]?.members.every(({ validTo }) => validTo?.valueOf() === day('2021-11-30').valueOf())).toBe(true);
    expect(rows[1]?.members).toHaveLength(4);
    expect(await saveCouncil(await as('secretary'), { ...input, version: 3 })).toMatchObject({
      error: { code: 'INVALID_TRANSITION', from: 'APPROVED' },
    });
  });

  test('is refused with every fault named', async () => {
    const seat = { staffId: body.head.staffId, role: 'STANDING_VICE_CHAIR' as const, hasVote: false };
    const outcome = await saveCouncil(
      await as('secretary'),
      typed({
        decidedOn: plainDate('2022-01-05'),
        termTo: plainDate('2021-11-01'),
        seats: [seat, { ...seat, hasVote: true }],
      }),
    );
    expect(outcome).toMatchObject({
      error: {
        problems: [
          { field: 'decidedOn', code: 'IN_FUTURE' },
          { field: 'termFrom', code: 'BEFORE_DECISION' },
          { field: 'termTo', code: 'ENDS_BEFORE_START' },
          { field: 'seats', code: 'TOO_FEW', limit: 3, actual: 1 },
          { field: 'seats', code: 'NOT_ONE_CHAIR' },
          { field: 'seats', code: 'TWO_STANDING_VICE_CHAIRS' },
          { field: 'seats', code: 'MEMBER_WITHOUT_VOTE' },
          { field: 'seats', code: 'SEATED_TWICE' },
        ],
      },
    });
  });

  test('seats nobody who has left the body by its first day, and nobody of another body', async () => {
    const { id: gone } = await buildStaff(database.client, {
      organisationId: body.organisationId,
      retiredOn: day('2021-12-01'),
    });
    const input = typed();
    const seats = [...input.seats, { staffId: gone, role: 'MEMBER' as const, hasVote: true }];
    expect(await saveCouncil(await as('secretary'), { ...input, seats })).toMatchObject({
      error: { problems: [{ field: 'seats.4', code: 'MEMBER_LEFT' }] },
    });
    const { id: stranger } = await buildStaff(database.client);
    const foreign = [...input.seats, { staffId: stranger, role: 'MEMBER' as const, hasVote: true }];
    await expect(saveCouncil(await as('secretary'), { ...input, seats: foreign })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('is not approved by whoever prepared it, nor over one that begins on the same day or later', async () => {
    const own = await buildCouncil(database.client, {
      organisationId: body.organisationId,
      voterIds: [],
      status: 'DRAFT',
      preparedById: body.director.accountId,
    });
    await expect(approveCouncil(await as('director'), { id: own.id, version: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await discardCouncil(await as('secretary'), { id: own.id, version: 1 })).toMatchObject({ ok: true });
    await buildCouncil(database.client, {
      organisationId: body.organisationId,
      voterIds: [],
      termFrom: day('2021-12-10'),
    });
    const { id } = await buildCouncil(database.client, {
      organisationId: body.organisationId,
      voterIds: [],
      status: 'DRAFT',
    });
    expect(await approveCouncil(await as('director'), { id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'termFrom', code: 'TERMS_OVERLAP' }] },
    });
  });

  test('does not begin on the day of a meeting that the council before held', async () => {
    const before = await councilBefore();
    const at = hanoi('2021-12-01 08:00');
    await buildMeeting(database.client, {
      councilId: before.id,
      startsAt: at,
      status: 'CLOSED',
      openedAt: at,
      closedAt: at,
    });
    const input = typed();
    await saveCouncil(await as('secretary'), input);
    expect(await approveCouncil(await as('director'), { id: input.id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'termFrom', code: 'MEETING_HELD' }] },
    });
  });

  test('takes over the meetings that are planned in its term', async () => {
    const before = await councilBefore();
    const { id: earlier } = await buildMeeting(database.client, {
      councilId: before.id,
      startsAt: hanoi('2021-11-30 23:59'),
    });
    const { id: later } = await buildMeeting(database.client, {
      councilId: before.id,
      startsAt: hanoi('2021-12-01 00:00'),
    });
    const input = typed();
    await saveCouncil(await as('secretary'), input);
    expect(await approveCouncil(await as('director'), { id: input.id, version: 1 })).toMatchObject({ ok: true });
    const councilOf = async (id: string) =>
      (await database.client.meeting.findUniqueOrThrow({ where: { id }, select: { councilId: true } })).councilId;
    expect(await councilOf(earlier)).toBe(before.id);
    expect(await councilOf(later)).toBe(input.id);
  });

  test('of two approvals at once one is made', async () => {
    await councilBefore();
    const input = typed();
    await saveCouncil(await as('secretary'), input);
    const director = await as('director');
    const act = { id: input.id, version: 1 };
    const outcomes = await Promise.all([approveCouncil(director, act), approveCouncil(director, act)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'APPROVED' } });
  });
});

describe('the list of terms', () => {
  const LIST = `{ councils { nodes { status termState viewerCan canChangeSeats preparedBy
    members { role hasVote isHeld leftBodyOn mayTakePart validFrom validTo staff { fullName } } } } }`;

  test('shows a draft to those who prepare, approve and inspect, and to nobody else', async () => {
    await councilBefore();
    await saveCouncil(await as('secretary'), typed());
    const statesFor = async (accountId: string) =>
      (await (await api.as(accountId)).run(LIST)).data.councils.nodes.map(({ status }: { status: string }) => status);
    expect(await statesFor(body.director.accountId)).toEqual(['DRAFT', 'APPROVED']);
    expect(await statesFor(body.auditorId)).toEqual(['DRAFT', 'APPROVED']);
    expect(await statesFor(body.member.accountId)).toEqual(['APPROVED']);
  });

  test('says who has left the body and who may not take part yet, to those who know rights', async () => {
    await councilBefore();
    await database.client.staff.update({ where: { id: body.head.staffId }, data: { retiredOn: day('2021-12-01') } });
    const { data } = await (await api.as(body.secretary.accountId)).run(LIST);
    expect(data.councils.nodes[0].members).toMatchObject([
      // The director has no role that presides.
      { role: 'CHAIR', leftBodyOn: null, mayTakePart: false },
      { role: 'MEMBER', leftBodyOn: null, mayTakePart: true },
      { role: 'MEMBER', leftBodyOn: '2021-12-01', mayTakePart: false },
    ]);
    const seen = await (await api.as(body.member.accountId)).run(LIST);
    expect(seen.data.councils.nodes[0].members[0].mayTakePart).toBeNull();
  });

  test('is read in a number of statements that does not grow with terms and members', async () => {
    const reader = await api.as(body.secretary.accountId);
    const count = async () => (await countStatements(database, () => reader.run(LIST))).statements.length;
    await buildCouncil(database.client, {
      organisationId: body.organisationId,
      voterIds: [body.director.staffId, body.member.staffId],
      termFrom: day('2021-07-01'),
    });
    const few = await count();
    await buildCouncil(database.client, {
      organisationId: body.organisationId,
      voterIds: [body.director.staffId, body.member.staffId, body.head.staffId, body.author.staffId],
      termTo: day('2021-06-30'),
    });
    expect(await count()).toBe(few);
  });
});
