import { buildBallotRound, hanoi, sealedColumns } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter } from '../../testing/council-world.ts';
import { good, runningMeeting } from '../../testing/run-meeting.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { removeFromAgenda } from './use-cases/remove-from-agenda.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);

test('a nomination taken off the agenda leaves the draft of a secret ballot too, and the draft says that it changed', async () => {
  const meetingId = await runningMeeting(world, []);
  const { id, version, items } = await buildBallotRound(world.db, { meetingId, itemCount: 2 });
  const nominationIds = items.slice(0, 1).map(({ nomineeRef }) => nomineeRef);

  good(await removeFromAgenda(await world.actAs(world.secretary), { meetingId, nominationIds }));

  const draft = await world.db.ballotRound.findUniqueOrThrow({ where: { id }, include: { items: true } });
  expect(draft.items.map((item) => item.id)).toEqual(items.slice(1).map((item) => item.id));
  expect(draft.version).toBe(version + 1);
});

test('after a void round the meeting can be closed: the nomination waits for another, the round keeps what it sealed', async () => {
  const meetingId = await runningMeeting(world, []);
  const round = await buildBallotRound(world.db, { meetingId });
  await world.db.ballotRound.update({ where: { id: round.id }, data: await sealedColumns(world.db, round) });
  await world.db.ballotRound.update({
    where: { id: round.id },
    data: {
      status: 'VOID',
      annulmentReason: 'COUNCIL_DECIDED',
      annulmentText: 'Hội đồng lùi việc bỏ phiếu sang phiên sau.',
      annulledById: world.secretary.accountId,
      annulledAt: hanoi('2021-12-10 15:00'),
    },
  });
  const { version } = await world.db.meeting.findUniqueOrThrow({ where: { id: meetingId } });

  good(await closeMeeting(await world.actAs(voter(world, 0)), { id: meetingId, version }));

  const [before] = round.items;
  const [after] = await world.db.ballotItem.findMany({ where: { roundId: round.id }, include: { seats: true } });
  expect(after).toEqual({ ...before, agendaItemId: null });
  expect(await world.db.nomination.findUniqueOrThrow({ where: { id: after?.nomineeRef ?? '' } })).toMatchObject({
    status: 'ELIGIBLE',
  });
});

test('a void round lets go of its place on the agenda and of nothing else', async () => {
  const round = await buildBallotRound(world.db, { meetingId: await runningMeeting(world, []) });
  const where = { roundId: round.id };
  await world.db.ballotRound.update({ where: { id: round.id }, data: await sealedColumns(world.db, round) });
  await expect(world.db.ballotItem.updateMany({ where, data: { agendaItemId: null } })).rejects.toThrow(
    'only a rehearsal votes on what is not on an agenda',
  );
  await world.db.ballotRound.update({
    where: { id: round.id },
    data: { status: 'VOID', annulmentReason: 'KEYS_LOST', annulledAt: hanoi('2021-12-10 15:00') },
  });
  await expect(
    world.db.ballotItem.updateMany({ where, data: { agendaItemId: null, title: 'Người khác' } }),
  ).rejects.toThrow('ballot_items_sealed_stay');
});
