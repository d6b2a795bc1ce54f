import { plainDate } from '@thidua/domain/kernel';
import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId, voter } from './council-world.ts';
import { draftedRound, urnServer, versionOf } from './play-ballot.ts';
import { good, itemIds, plannedMeeting, seat } from './run-meeting.ts';
import { approveCouncilChange } from '../features/council-composition/use-cases/approve-council-change.ts';
import { saveCouncilChange } from '../features/council-composition/use-cases/save-council-change.ts';
import { saveBallotRound } from '../features/secret-ballot/use-cases/save-ballot-round.ts';
import { sealBallotRound } from '../features/secret-ballot/use-cases/seal-ballot-round.ts';

const database = await testDatabase();
const world = await councilWorld(database);
const urn = await urnServer(world);
afterAll(async () => {
  await urn.close();
  await database.close();
});

test('a draft that was written before the council changed is not sealed until it is written again', async () => {
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  });
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await plannedMeeting(world, [nominationId]);
  const agendaItemIds = await itemIds(world, meetingId);
  const id = await draftedRound(world, meetingId, { agendaItemIds });

  // The last member leaves on the day of the meeting, a colleague takes the seat.
  const staying = world.voters.slice(0, 6).map(({ staffId }, at) => ({
    staffId,
    role: at === 0 ? ('CHAIR' as const) : ('MEMBER' as const),
    hasVote: true,
  }));
  const secretary = await world.actAs(world.secretary);
  const change = newId();
  good(
    await saveCouncilChange(secretary, {
      id: change,
      councilId: world.council.id,
      decisionNumber: '95/QĐ-SNgV',
      decidedOn: plainDate('2021-12-09'),
      decidedBy: 'Giám đốc',
      effectiveOn: plainDate('2021-12-10'),
      seats: [...staying, { staffId: world.deputy.staffId, role: 'MEMBER', hasVote: true }],
    }),
  );
  good(await approveCouncilChange(await world.actAs(world.deputy), { id: change, version: 1 }));

  const chair = await world.actAs(voter(world, 0));
  expect(await sealBallotRound(chair, await versionOf(world, id))).toMatchObject({
    error: { code: 'BALLOT_STOPPED', stop: 'SEATS_CHANGED' },
  });
  await seat(world, meetingId, 6);
  const tellerIds = [voter(world, 1), voter(world, 2)].map((person) => world.seatOf(person));
  const draft = {
    id,
    meetingId,
    title: 'Bỏ phiếu kín đợt 1',
    agendaItemIds,
    rehearsalTitles: [],
    tellerIds,
    paperVoters: [],
    namedMemberIds: [],
  };
  good(await saveBallotRound(secretary, { ...draft, smallConfirmedItemIds: agendaItemIds }));
  good(await sealBallotRound(chair, await versionOf(world, id)));
});
