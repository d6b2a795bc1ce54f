import { expect, test } from 'vitest';
import { ballotRoom } from './ballot-room.ts';
import { voter } from './council-world.ts';
import { draftedRound, sealedRound, versionOf, votingRound } from './play-ballot.ts';
import { good, itemIds, runningMeeting } from './run-meeting.ts';
import { showAgendaItem } from '../features/council/use-cases/show-agenda-item.ts';
import { startBallotIssuing } from '../features/secret-ballot/use-cases/run-ballot-round.ts';

const { world } = await ballotRoom({ shareNumerator: 2, shareDenominator: 3 });
const chair = () => world.actAs(voter(world, 0));

/** A running meeting of an open item and two secret ones, which a round takes together. */
async function prepared() {
  const secret = { awardCode: 'PROVINCIAL_EMULATION_FIGHTER' } as const;
  const lines = [await world.received(), await world.received(secret), await world.received(secret)];
  const meetingId = await runningMeeting(
    world,
    lines.map(({ id }) => id),
  );
  const [open = '', first = '', second = ''] = await itemIds(world, meetingId);
  const roundId = await draftedRound(world, meetingId, { agendaItemIds: [first, second] });
  return { meetingId, roundId, open, first, second };
}

async function current(meetingId: string): Promise<string | null> {
  const query = 'query ($id: UUID!) { meeting(id: $id) { currentItemId } }';
  return (await (await world.callAs(voter(world, 4))).run(query, { id: meetingId })).data.meeting.currentItemId;
}

test('sealing moves nobody; giving the ballots out brings the room to the first item of the round, as one act of the chair', async () => {
  const { meetingId, roundId, open, first, second } = await prepared();
  good(await showAgendaItem(await chair(), open));
  await sealedRound(world, roundId);
  expect(await current(meetingId)).toBe(open);
  good(await startBallotIssuing(await chair(), await versionOf(world, roundId)));
  expect(await current(meetingId)).toBe(first);
  const shown = { action: 'ITEM_SHOWN', objectId: { in: [first, second] } };
  expect(await world.db.auditEntry.count({ where: shown })).toBe(0);
});

test('a chair who is at another item of the same round stays there', async () => {
  const { meetingId, roundId, second } = await prepared();
  good(await showAgendaItem(await chair(), second));
  await votingRound(world, roundId);
  expect(await current(meetingId)).toBe(second);
});

test('a rehearsal moves nobody: it is of no item', async () => {
  const { meetingId, open } = await prepared();
  good(await showAgendaItem(await chair(), open));
  const rehearsalId = await draftedRound(world, meetingId, { rehearsalTitles: ['Người thử'] });
  await votingRound(world, rehearsalId);
  expect(await current(meetingId)).toBe(open);
});
