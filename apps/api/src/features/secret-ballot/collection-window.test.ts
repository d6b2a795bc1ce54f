import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { draftedRound, versionOf, votingRound } from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { closeBallotRound, openBallotWindow } from './use-cases/run-ballot-round.ts';

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

async function voting(isWindowed: boolean): Promise<string> {
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nominationId]);
  const id = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId), isWindowed });
  await votingRound(world, id);
  return id;
}

test('T3: trong 30 giây thu phiếu không mở cửa lần nữa và không đóng hòm; hết giờ thì được', async () => {
  const id = await voting(true);
  good(await openBallotWindow(await chair(), await versionOf(world, id)));
  const { windowOpenedAt } = await world.db.ballotRound.findUniqueOrThrow({ where: { id } });

  expect(await openBallotWindow(await chair(), await versionOf(world, id))).toMatchObject({
    ok: false,
    error: { code: 'INVALID_TRANSITION' },
  });
  expect(await closeBallotRound(await chair(), await versionOf(world, id))).toMatchObject({
    ok: false,
    error: { code: 'BALLOT_STOPPED', stop: 'WINDOW_OPEN' },
  });

  const before = new Date((windowOpenedAt?.getTime() ?? 0) - 31_000);
  await world.db.ballotRound.update({ where: { id }, data: { windowOpenedAt: before } });
  good(await openBallotWindow(await chair(), await versionOf(world, id)));
  await world.db.ballotRound.update({ where: { id }, data: { windowOpenedAt: before } });
  good(await closeBallotRound(await chair(), await versionOf(world, id)));
});

test('T3: cách thu phiếu chọn lúc soạn; niêm phong rồi thì không đổi, kể cả ghi thẳng vào cơ sở dữ liệu', async () => {
  const id = await voting(false);
  expect(await openBallotWindow(await chair(), await versionOf(world, id))).toMatchObject({
    ok: false,
    error: { code: 'INVALID_TRANSITION' },
  });
  await expect(world.db.ballotRound.update({ where: { id }, data: { isWindowed: true } })).rejects.toThrow(
    'constraint',
  );
  await expect(world.db.ballotRound.update({ where: { id }, data: { windowOpenedAt: new Date() } })).rejects.toThrow(
    'ballot_rounds_window',
  );
});
