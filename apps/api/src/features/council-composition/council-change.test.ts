import { plainDate } from '@thidua/domain/kernel';
import {
  buildAgendaItem,
  buildBallotRound,
  buildCouncil,
  buildCouncilChange,
  buildMeeting,
  buildNomination,
  day,
  hanoi,
  sealedColumns,
  type BuiltCouncil,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { approveCouncilChange } from './use-cases/approve-council-change.ts';
import { discardCouncilChange } from './use-cases/discard-council-change.ts';
import { saveCouncilChange } from './use-cases/save-council-change.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;
let council: BuiltCouncil;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  council = await buildCouncil(database.client, {
    organisationId: body.organisationId,
    voterIds: [body.director.staffId, body.member.staffId, body.head.staffId],
  });
});

function as(who: 'secretary' | 'director') {
  return api.contextOf(body[who].accountId);
}

/** From 05/12/2021 the vice-chair is named, the head of division leaves, a colleague comes. */
function typed(more: Partial<Parameters<typeof saveCouncilChange>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    councilId: council.id,
    decisionNumber: '91/QĐ-SNgV',
    decidedOn: plainDate('2021-12-02'),
    decidedBy: 'Giám đốc',
    effectiveOn: plainDate('2021-12-05'),
    seats: [
      { staffId: body.director.staffId, role: 'CHAIR' as const, hasVote: true },
      { staffId: body.member.staffId, role: 'STANDING_VICE_CHAIR' as const, hasVote: true },
      { staffId: body.colleague.staffId, role: 'MEMBER' as const, hasVote: true },
    ],
    ...more,
  };
}

async function drafted(more: Partial<Parameters<typeof saveCouncilChange>[1]> = {}): Promise<string> {
  const input = typed(more);
  expect(await saveCouncilChange(await as('secretary'), input)).toEqual({ ok: true, value: council.id });
  return input.id;
}

async function approved(id: string) {
  return approveCouncilChange(await as('director'), { id, version: 1 });
}

function seatsInOrder() {
  return database.client.councilMember.findMany({
    where: { councilId: council.id },
    select: { staffId: true, role: true, validFrom: true, validTo: true, startedById: true, endedById: true },
    orderBy: [{ role: 'asc' }, { ordinal: 'asc' }],
  });
}

describe('a change in the midst of a term', () => {
  test('ends and begins seats by the day of the decision, and what was stays written', async () => {
    const id = await drafted();
    expect(await approved(id)).toEqual({ ok: true, value: council.id });
    const [old, since] = [{ validFrom: day('2021-01-15') }, { validFrom: day('2021-12-05'), validTo: null }];
    const ended = { ...old, validTo: day('2021-12-04'), startedById: null, endedById: id };
    const begun = { ...since, startedById: id, endedById: null };
    expect(await seatsInOrder()).toEqual([
      { staffId: body.director.staffId, role: 'CHAIR', ...old, validTo: null, startedById: null, endedById: null },
      { staffId: body.member.staffId, role: 'STANDING_VICE_CHAIR', ...begun },
      { staffId: body.member.staffId, role: 'MEMBER', ...ended },
      { staffId: body.head.staffId, role: 'MEMBER', ...ended },
      { staffId: body.colleague.staffId, role: 'MEMBER', ...begun },
    ]);
  });

  test('says before and after its approval who joins, leaves and changes places', async () => {
    const id = await drafted();
    const LIST = `{ councils { nodes { canChangeSeats changes { status viewerCan
      differences { kind roleBefore roleAfter staff { fullName } } } } } }`;
    const seen = async () => (await (await api.as(body.secretary.accountId)).run(LIST)).data.councils.nodes[0];
    const differences = [
      { kind: 'MOVES', roleBefore: 'MEMBER', roleAfter: 'STANDING_VICE_CHAIR', staff: { fullName: 'Ưng Thị Ỷ' } },
      { kind: 'LEAVES', roleBefore: 'MEMBER', roleAfter: null, staff: { fullName: 'Lê Quang Hưng' } },
      { kind: 'JOINS', roleBefore: null, roleAfter: 'MEMBER', staff: { fullName: 'Đặng Văn Minh' } },
    ];
    expect(await seen()).toMatchObject({
      canChangeSeats: false,
      changes: [{ status: 'DRAFT', viewerCan: ['EDIT', 'DISCARD'], differences }],
    });
    await approved(id);
    expect(await seen()).toMatchObject({
      canChangeSeats: true,
      changes: [{ status: 'APPROVED', viewerCan: [], differences }],
    });
  });

  test('is drafted once, one at a time, and can be put away', async () => {
    const input = typed();
    await saveCouncilChange(await as('secretary'), input);
    expect(await saveCouncilChange(await as('secretary'), input)).toEqual({ ok: true, value: council.id });
    expect(await saveCouncilChange(await as('secretary'), typed())).toMatchObject({
      error: { problems: [{ field: 'decisionNumber', code: 'DRAFT_EXISTS' }] },
    });
    const { id } = input;
    expect(await discardCouncilChange(await as('secretary'), { id, version: 1 })).toMatchObject({ ok: true });
    await drafted();
  });

  test('is not approved by whoever prepared it', async () => {
    const { id } = await buildCouncilChange(database.client, {
      councilId: council.id,
      preparedById: body.director.accountId,
    });
    await expect(approved(id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is refused before the last change, after the term, and where it changes nothing', async () => {
    await approved(await drafted());
    const again = typed({ effectiveOn: plainDate('2021-12-05'), decidedOn: plainDate('2021-12-05') });
    expect(await saveCouncilChange(await as('secretary'), again)).toMatchObject({
      error: {
        problems: [
          { field: 'effectiveOn', code: 'NOT_AFTER_LAST_CHANGE' },
          { field: 'seats', code: 'NOTHING_CHANGED' },
        ],
      },
    });
  });

  test('does not reach behind a meeting that was held', async () => {
    const id = await drafted();
    const at = hanoi('2021-12-05 08:00');
    const row = { councilId: council.id, startsAt: at, openedAt: at };
    await buildMeeting(database.client, { ...row, status: 'OPEN' });
    expect(await approved(id)).toMatchObject({
      error: { problems: [{ field: 'effectiveOn', code: 'MEETING_HELD' }] },
    });
  });

  test('waits while the council votes in a secret ballot, and names it; a rehearsal holds nobody', async () => {
    const { id: meetingId } = await buildMeeting(database.client, {
      councilId: council.id,
      startsAt: hanoi('2021-12-01 08:00'),
    });
    const rehearsal = await buildBallotRound(database.client, { meetingId, isRehearsal: true });
    const round = await buildBallotRound(database.client, { meetingId });
    for (const each of [rehearsal, round]) {
      await database.client.ballotItem.updateMany({
        where: { roundId: each.id },
        data: { issuerPk: Buffer.alloc(32), denominator: 3 },
      });
      await database.client.ballotRound.update({
        where: { id: each.id },
        data: await sealedColumns(database.client, body),
      });
    }
    const id = await drafted();
    expect(await approved(id)).toEqual({
      ok: false,
      error: { code: 'COUNCIL_IN_BALLOT', roundTitle: 'Bỏ phiếu kín đợt 1', meetingId },
    });
    await database.client.ballotRound.update({
      where: { id: round.id },
      data: {
        status: 'VOID',
        annulmentReason: 'CODE_LOST',
        annulmentText: 'Mất mã',
        annulledAt: NOW,
        annulledById: body.director.accountId,
      },
    });
    expect(await approved(id)).toMatchObject({ ok: true });
  });

  test('carries over who stands aside from an item of a planned meeting, and finds who has to from now on', async () => {
    const { id: meetingId } = await buildMeeting(database.client, { councilId: council.id });
    const nomination = await buildNomination(database.client, {
      staffId: body.colleague.staffId,
      status: 'ON_AGENDA',
    });
    const item = await buildAgendaItem(database.client, { meetingId, nominationId: nomination.id });
    const declared = { agendaItemId: item.id, kind: 'DECLARED' as const, declaredAt: NOW };
    await database.client.conflictOfInterest.createMany({
      data: council.members.slice(1).map(({ id: memberId }) => ({ ...declared, memberId })),
    });
    await approved(await drafted());
    const rows = await database.client.conflictOfInterest.findMany({
      where: { agendaItemId: item.id },
      select: { kind: true, member: { select: { staffId: true, role: true } } },
      orderBy: { kind: 'asc' },
    });
    expect(rows).toEqual([
      { kind: 'SELF', member: { staffId: body.colleague.staffId, role: 'MEMBER' } },
      { kind: 'DECLARED', member: { staffId: body.member.staffId, role: 'STANDING_VICE_CHAIR' } },
    ]);
  });

  test('lets a member who left see the meetings of before, and none after', async () => {
    const meetingOn = async (at: string) =>
      (await buildMeeting(database.client, { councilId: council.id, startsAt: hanoi(at) })).id;
    const earlier = await meetingOn('2021-12-04 23:30');
    await meetingOn('2021-12-05 00:30');
    const left = await buildCouncilMemberOf('head');
    await approved(await drafted());
    const { data } = await (await api.as(left)).run('{ meetings(year: 2021) { id } }');
    expect(data.meetings).toEqual([{ id: earlier }]);
  });
});

/** The same person with the role of a member. */
async function buildCouncilMemberOf(who: 'head'): Promise<string> {
  const { accountId } = body[who];
  await database.client.roleGrant.create({ data: { accountId, role: 'COUNCIL', validFrom: day('2021-01-01') } });
  return accountId;
}

describe('the tables themselves refuse', () => {
  const seat = () => ({ councilId: council.id, role: 'MEMBER' as const, validFrom: day('2021-06-01'), ordinal: 9 });

  test('two terms of a body on a day', async () => {
    const again = buildCouncil(database.client, {
      organisationId: body.organisationId,
      voterIds: [],
      termFrom: day('2021-06-01'),
    });
    await expect(again).rejects.toThrow('councils_one_in_force');
  });

  test('two seats of a person, and two chairs, on a day', async () => {
    const { id: startedById } = await buildCouncilChange(database.client, { councilId: council.id });
    const { councilMember } = database.client;
    const row = { ...seat(), startedById };
    await expect(councilMember.create({ data: { ...row, staffId: body.head.staffId } })).rejects.toThrow(
      'council_members_one_seat',
    );
    await expect(
      councilMember.create({ data: { ...row, staffId: body.author.staffId, role: 'CHAIR' } }),
    ).rejects.toThrow('council_members_one_chair');
  });

  test('a seat without a decision, a seat written over and a seat taken out', async () => {
    const { councilMember } = database.client;
    await expect(councilMember.create({ data: { ...seat(), staffId: body.author.staffId } })).rejects.toThrow(
      'council_members_by_decision',
    );
    const id = council.members[1]?.id ?? '';
    await expect(councilMember.update({ where: { id }, data: { role: 'SECRETARY' } })).rejects.toThrow(
      'council_members_only_end',
    );
    await expect(councilMember.delete({ where: { id } })).rejects.toThrow('council_members_are_kept');
  });

  test('an end of a seat before a meeting that was held, or while the council votes in a secret ballot', async () => {
    const id = council.members[1]?.id ?? '';
    const end = () => database.client.councilMember.update({ where: { id }, data: { validTo: day('2021-11-30') } });
    const { id: meetingId } = await buildMeeting(database.client, {
      councilId: council.id,
      startsAt: hanoi('2021-12-01 00:00'),
    });
    const at = hanoi('2021-12-01 00:00');
    await database.client.meeting.update({ where: { id: meetingId }, data: { status: 'OPEN', openedAt: at } });
    await expect(end()).rejects.toThrow('council_members_of_held_meetings');
    const round = await buildBallotRound(database.client, { meetingId });
    await database.client.ballotItem.updateMany({
      where: { roundId: round.id },
      data: { issuerPk: Buffer.alloc(32), denominator: 3 },
    });
    await database.client.ballotRound.update({
      where: { id: round.id },
      data: await sealedColumns(database.client, body),
    });
    await expect(end()).rejects.toThrow('council_members_while_balloting');
  });
});
