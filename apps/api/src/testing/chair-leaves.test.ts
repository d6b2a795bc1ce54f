import { randomUUID } from 'node:crypto';
import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from './council-world.ts';
import {
  AGAINST,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  publishedRound,
  sealedRound,
  urnServer,
  versionOf,
  votingRound,
  type UrnServer,
} from './play-ballot.ts';
import { good, itemIds, runningMeeting } from './run-meeting.ts';
import { recordAttendance } from '../features/council/use-cases/record-attendance.ts';
import { certifyBallotRound, signBallotMinutes } from '../features/secret-ballot/use-cases/certify-ballot-round.ts';
import { annulBallotRound } from '../features/secret-ballot/use-cases/end-ballot-round.ts';
import { publishBallotRound } from '../features/secret-ballot/use-cases/publish-ballot-round.ts';
import {
  announceBallotClosing,
  closeBallotRound,
  openBallotVoting,
  startBallotIssuing,
} from '../features/secret-ballot/use-cases/run-ballot-round.ts';
import { standInForChair, witnessStandIn } from '../features/secret-ballot/use-cases/stand-in-for-chair.ts';

const database = await testDatabase();
let world: CouncilWorld;
let urn: UrnServer;
let meetingId: string;
beforeAll(async () => {
  world = await councilWorld(database, undefined, 3);
  const { organisationId } = world;
  const secret = {
    organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  } as const;
  await buildVoteRule(world.db, secret);
  urn = await urnServer(world);
});
afterAll(async () => {
  await urn.close();
  await database.close();
});

const [CHAIR, TELLER, OTHER_TELLER, VICE, MEMBER] = [0, 1, 2, 3, 4] as const;
const acting = (place: number) => world.actAs(voter(world, place));
const secretary = () => world.actAs(world.secretary);

async function drafted(): Promise<string> {
  const { id } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  meetingId = await runningMeeting(world, [id]);
  return draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
}

async function voting(): Promise<string> {
  const id = await drafted();
  const manifest = await votingRound(world, id);
  const itemId = manifest.items[0]?.id ?? '';
  for (const [place, choice] of [FOR, FOR, FOR, FOR, AGAINST].entries())
    await urn.cast(id, (await (await deviceOf(world, manifest, place)).ballot(itemId, choice)).envelope);
  return id;
}

async function chairIs(status: 'PRESENT' | 'ABSENT'): Promise<void> {
  const memberId = world.seatOf(voter(world, CHAIR));
  good(await recordAttendance(await secretary(), { meetingId, memberId, status }));
}

async function ask(place: number, id: string, reason = 'Chủ tịch ốm, phải đi viện') {
  return standInForChair(await acting(place), { id, standInId: randomUUID(), reason });
}

async function standIn(id: string): Promise<void> {
  await chairIs('ABSENT');
  good(await ask(VICE, id));
  for (const place of [TELLER, OTHER_TELLER]) good(await witnessStandIn(await acting(place), { id }));
}

async function statusOf(id: string) {
  return (await world.db.ballotRound.findUniqueOrThrow({ where: { id } })).status;
}

const voidRound = async (place: number, id: string) =>
  annulBallotRound(await acting(place), {
    ...(await versionOf(world, id)),
    reason: 'COUNCIL_DECIDED',
    text: 'Người chủ trì vắng, Hội đồng bỏ phiếu lại',
  });

test('the chair falls ill while ballots are cast: without a stand-in nobody in the room closes or voids the round', async () => {
  const id = await voting();
  await chairIs('ABSENT');
  for (const place of [TELLER, VICE, MEMBER]) {
    await expect(
      acting(place).then(async (as) => closeBallotRound(as, await versionOf(world, id))),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(voidRound(place, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('a vice-chair whom two of the counting team witness closes the urn, a teller publishes, and the vice-chair certifies what all tellers signed', async () => {
  const id = await voting();
  await standIn(id);
  good(await announceBallotClosing(await acting(VICE), await versionOf(world, id)));
  good(await closeBallotRound(await acting(VICE), await versionOf(world, id)));
  await expect(
    acting(VICE).then(async (as) =>
      publishBallotRound(as, { ...(await versionOf(world, id)), acceptsUnanimity: false }),
    ),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  good(await publishBallotRound(await acting(TELLER), { ...(await versionOf(world, id)), acceptsUnanimity: false }));
  for (const place of [TELLER, OTHER_TELLER])
    good(await signBallotMinutes(await acting(place), await versionOf(world, id)));
  good(await certifyBallotRound(await acting(VICE), await versionOf(world, id)));
  expect(await statusOf(id)).toBe('CERTIFIED');
  const trail = await world.db.auditEntry.findMany({
    where: { objectId: id, action: { startsWith: 'BALLOT_STAND_IN' } },
    orderBy: { seq: 'asc' },
  });
  expect(trail.map(({ action }) => action)).toEqual([
    'BALLOT_STAND_IN_ASKED',
    'BALLOT_STAND_IN_WITNESSED',
    'BALLOT_STAND_IN_WITNESSED',
  ]);
});

test.each([
  ['sealed', async () => sealed()],
  ['being given out', async () => issuing()],
  ['being cast', () => voting()],
  ['closed', async () => closedOne()],
] as const)('the chair falls ill while the round is %s: the witnessed vice-chair voids it', async (_, begun) => {
  const id = await begun();
  await standIn(id);
  good(await voidRound(VICE, id));
  expect(await statusOf(id)).toBe('VOID');
});

async function sealed(): Promise<string> {
  const id = await drafted();
  await sealedRound(world, id);
  return id;
}

async function issuing(): Promise<string> {
  const id = await sealed();
  good(await startBallotIssuing(await acting(CHAIR), await versionOf(world, id)));
  return id;
}

async function closedOne(): Promise<string> {
  const id = await voting();
  await closedRound(world, id);
  return id;
}

test('whoever stands in gives out nothing and opens no urn', async () => {
  const id = await sealed();
  await standIn(id);
  await expect(
    acting(VICE).then(async (as) => startBallotIssuing(as, await versionOf(world, id))),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(acting(VICE).then(async (as) => openBallotVoting(as, await versionOf(world, id)))).rejects.toMatchObject(
    { code: 'FORBIDDEN' },
  );
});

test('one witness is not enough, and the one who stands in does not witness', async () => {
  const id = await voting();
  await chairIs('ABSENT');
  good(await ask(VICE, id));
  good(await witnessStandIn(await acting(TELLER), { id }));
  expect(await witnessStandIn(await acting(TELLER), { id })).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
  await expect(acting(VICE).then((as) => witnessStandIn(as, { id }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(voidRound(VICE, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('where a teller stands in and one teller is left, the secretary is the second witness', async () => {
  const id = await voting();
  await chairIs('ABSENT');
  good(await ask(TELLER, id));
  good(await witnessStandIn(await acting(OTHER_TELLER), { id }));
  good(await witnessStandIn(await secretary(), { id }));
  good(await closeBallotRound(await acting(TELLER), await versionOf(world, id)));
  expect(await statusOf(id)).toBe('CLOSED');
});

test('while the chair is in the room nobody stands in; when the chair comes back, nobody does any more', async () => {
  const id = await voting();
  expect(await ask(VICE, id)).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
  await standIn(id);
  await chairIs('PRESENT');
  await expect(acting(VICE).then(async (as) => closeBallotRound(as, await versionOf(world, id)))).rejects.toMatchObject(
    {
      code: 'FORBIDDEN',
    },
  );
  good(await closeBallotRound(await acting(CHAIR), await versionOf(world, id)));
});

test('no member without a chair’s seat stands in, and not without a reason', async () => {
  const id = await voting();
  await chairIs('ABSENT');
  await expect(ask(MEMBER, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await ask(VICE, id, ' ')).toMatchObject({ error: { problems: [{ field: 'reason', code: 'REQUIRED' }] } });
});

test('the chair falls ill after publication: the round is certified without the chair, and the tables keep who stood in', async () => {
  const id = await voting();
  await closedRound(world, id);
  await publishedRound(world, id);
  for (const place of [TELLER, OTHER_TELLER])
    good(await signBallotMinutes(await acting(place), await versionOf(world, id)));
  await standIn(id);
  good(await certifyBallotRound(await acting(VICE), await versionOf(world, id)));
  await expect(world.db.ballotStandIn.deleteMany({ where: { roundId: id } })).rejects.toThrow('constraint violated');
  const line = { organisationId: world.organisationId, roundId: id, number: 2, reason: 'Ốm', askedAt: new Date(0) };
  await expect(
    world.db.ballotStandIn.create({
      data: {
        ...line,
        id: randomUUID(),
        memberId: world.seatOf(voter(world, VICE)),
        awayMemberId: world.seatOf(voter(world, CHAIR)),
        askedById: voter(world, VICE).accountId,
      },
    }),
  ).rejects.toThrow('of no round under way');
});
