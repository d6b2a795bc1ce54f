import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { closeItem } from './use-cases/close-item.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { good, itemIds, openAll, plannedMeeting, runningMeeting, seat, vote } from '../../testing/run-meeting.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);

const ROOM = `query ($id: UUID!) {
  meeting(id: $id) {
    status viewerCan viewerMemberId
    quorum { present total needed isReached ground }
    nonLeaderShare { nonLeaders persons }
    members { role hasVote attendance staff { fullName } }
    agenda {
      ordinal status entitledCount castCount neededCount isReachable viewerEntitlement viewerVote
      nomination { status subjectName }
      rule { award base shareNumerator shareDenominator legalGround }
      conflicts { kind member { id } }
      result { agree disagree abstain base needed isPassed memberCount presentCount excludedCount }
      votes { choice member { staff { fullName } } }
    }
  }
}`;

test('a whole meeting: presence, opening, votes by name, results after closing', async () => {
  const passing = await world.received({ isLeader: true });
  const failing = await world.received();
  const own = await world.received({ staffId: voter(world, 2).staffId });
  const id = await plannedMeeting(world, [passing.id, failing.id, own.id]);
  const chair = await world.callAs(voter(world, 0));

  const start = `mutation ($input: MeetingActInput!) { startMeeting(input: $input) { __typename
    ... on QuorumNotReachedError { present needed total } ... on Meeting { status viewerCan } } }`;
  await seat(world, id, 4);
  const early = await chair.run(start, { input: { id, version: 1 } });
  expect(early.data.startMeeting).toEqual({ __typename: 'QuorumNotReachedError', present: 4, needed: 5, total: 7 });
  await seat(world, id, 6);
  const started = await chair.run(start, { input: { id, version: 1 } });
  expect(started.data.startMeeting).toMatchObject({ __typename: 'Meeting', status: 'OPEN' });

  const [first = '', second = '', third = ''] = await openAll(world, id);
  await vote(world, first, ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'ABSTAIN']);
  const seen = await (await world.callAs(voter(world, 1))).run(ROOM, { id });
  expect(seen.codes).toEqual([]);
  expect(seen.data.meeting.agenda[0]).toMatchObject({
    castCount: 5,
    entitledCount: 6,
    neededCount: 4,
    viewerEntitlement: 'VOTED',
    viewerVote: 'AGREE',
    votes: null,
    result: null,
  });
  expect(seen.data.meeting.nonLeaderShare).toEqual({ nonLeaders: 2, persons: 3 });

  await vote(world, second, ['AGREE', 'AGREE', 'AGREE', 'DISAGREE', 'DISAGREE', 'DISAGREE']);
  await vote(world, third, ['AGREE', 'AGREE', undefined, 'AGREE', 'AGREE', 'AGREE']);
  for (const item of [first, second, third]) good(await closeItem(await world.actAs(voter(world, 0)), item));

  const after = await (await world.callAs(voter(world, 2))).run(ROOM, { id });
  const results = after.data.meeting.agenda.map(({ result }: { result: unknown }) => result);
  const common = { memberCount: 7, presentCount: 6 };
  expect(results).toEqual([
    { ...common, agree: 4, disagree: 0, abstain: 1, base: 6, needed: 4, isPassed: true, excludedCount: 0 },
    { ...common, agree: 3, disagree: 3, abstain: 0, base: 6, needed: 4, isPassed: false, excludedCount: 0 },
    { ...common, agree: 5, disagree: 0, abstain: 0, base: 6, needed: 4, isPassed: true, excludedCount: 1 },
  ]);
  expect(after.data.meeting.agenda[2]).toMatchObject({ viewerEntitlement: 'EXCLUDED', conflicts: [{ kind: 'SELF' }] });
  expect(after.data.meeting.agenda[0].votes).toHaveLength(5);

  good(await closeMeeting(await world.actAs(voter(world, 0)), { id, version: 2 }));
  const rows = await world.db.nomination.findMany({
    where: { id: { in: [passing.id, failing.id, own.id] } },
    select: { id: true, status: true },
  });
  expect(new Map(rows.map((row) => [row.id, row.status]))).toEqual(
    new Map([
      [passing.id, 'PASSED'],
      [failing.id, 'NOT_PASSED'],
      [own.id, 'PASSED'],
    ]),
  );
  const secretary = await (await world.callAs(world.secretary)).run(ROOM, { id });
  expect(secretary.data.meeting.viewerCan).toEqual(['DRAFT_DECISION']);
});

test('before an item is closed nobody reads another choice, not even the chair', async () => {
  const { id: nominationId } = await world.received();
  const id = await runningMeeting(world, [nominationId]);
  const [item = ''] = await openAll(world, id);
  await vote(world, item, ['AGREE', 'DISAGREE']);

  for (const person of [voter(world, 0), voter(world, 3), world.secretary, world.deputy]) {
    const { data } = await (await world.callAs(person)).run(ROOM, { id });
    expect(data.meeting.agenda[0]).toMatchObject({ castCount: 2, votes: null, result: null });
  }
});

test('items that were not reached leave the agenda and can go to another meeting', async () => {
  const { id: nominationId } = await world.received();
  const id = await runningMeeting(world, [nominationId]);
  good(await closeMeeting(await world.actAs(voter(world, 0)), { id, version: 2 }));

  expect(await world.db.nomination.findUniqueOrThrow({ where: { id: nominationId } })).toMatchObject({
    status: 'ELIGIBLE',
  });
  const next = await plannedMeeting(world, [nominationId]);
  expect(await itemIds(world, next)).toHaveLength(1);
});

test('a meeting is seen by the council, the secretary, the director and the inspector, and does not exist for others', async () => {
  const id = await plannedMeeting(world);
  const read = `query ($id: UUID!) { meeting(id: $id) { id } meetings(year: 2021) { id } }`;
  for (const person of [voter(world, 5), world.secretary, world.deputy]) {
    expect((await (await world.callAs(person)).run(read, { id })).codes).toEqual([]);
  }
  const inspector = await world.api.asRole('AUDITOR', world.organisationId);
  expect((await inspector.run(read, { id })).data.meeting).toEqual({ id });
  const stranger = await world.api.asRole('COUNCIL', world.organisationId);
  expect((await stranger.run('query ($id: UUID!) { meeting(id: $id) { id } }', { id })).codes).toEqual(['NOT_FOUND']);
  expect((await stranger.run('{ meetings(year: 2021) { id } }')).data.meetings).toEqual([]);
  const elsewhere = await world.api.asRole('SECRETARY');
  expect((await elsewhere.run('query ($id: UUID!) { meeting(id: $id) { id } }', { id })).codes).toEqual(['NOT_FOUND']);
  const known = await elsewhere.run('query ($id: UUID!) { meeting(id: $id) { id } }', { id: newId() });
  expect(known.codes).toEqual(['NOT_FOUND']);
});
