import { manifestCode, manifestHash } from '@thidua/ballot';
import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { draftedRound, sealedRound, versionOf } from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { confirmManifestCode } from './use-cases/confirm-manifest-code.ts';
import { openBallotVoting, startBallotIssuing } from './use-cases/run-ballot-round.ts';
import { sealBallotRound } from './use-cases/seal-ballot-round.ts';

const database = await testDatabase();
let world: CouncilWorld;
beforeAll(async () => {
  world = await councilWorld(database);
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  });
});
afterAll(() => database.close());

const chair = () => world.actAs(voter(world, 0));

async function drafted(): Promise<{ readonly id: string; readonly meetingId: string }> {
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nominationId]);
  return { id: await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) }), meetingId };
}

/** These members left the room. */
async function left(meetingId: string, places: readonly number[]): Promise<void> {
  await world.db.attendance.createMany({
    data: places.map((place) => ({
      meetingId,
      memberId: world.seatOf(voter(world, place)),
      status: 'ABSENT' as const,
      recordedAt: new Date('2021-12-10T08:00:00Z'),
      recordedById: world.secretary.accountId,
    })),
  });
}

const TOO_FEW = { ok: false, error: { code: 'QUORUM_NOT_REACHED', present: 4, total: 7, needed: 5 } };

test('ba người về thì không niêm phong được, và không khóa nào còn lại', async () => {
  const { id, meetingId } = await drafted();
  await left(meetingId, [4, 5, 6]);
  expect(await sealBallotRound(await chair(), await versionOf(world, id))).toMatchObject(TOO_FEW);
  expect(await world.db.ballotRound.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'DRAFT' });
});

test('người về sau khi phát phiếu: hòm phiếu chưa mở cho đến khi đủ người', async () => {
  const { id, meetingId } = await drafted();
  const manifest = await sealedRound(world, id);
  good(await startBallotIssuing(await chair(), await versionOf(world, id)));
  for (const place of [1, 2]) {
    const teller = await world.actAs(voter(world, place));
    good(await confirmManifestCode(teller, { id, code: manifestCode(manifestHash(manifest)) }));
  }
  await left(meetingId, [4, 5, 6]);
  expect(await openBallotVoting(await chair(), await versionOf(world, id))).toMatchObject(TOO_FEW);
});
