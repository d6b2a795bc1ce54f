import type { VoteChoice } from '@thidua/domain/council';
import type { Result } from '@thidua/domain/kernel';
import { hanoi } from '@thidua/testing';
import { addToAgenda } from '../features/council/use-cases/add-to-agenda.ts';
import { castVote } from '../features/council/use-cases/cast-vote.ts';
import { closeItem } from '../features/council/use-cases/close-item.ts';
import { closeMeeting } from '../features/council/use-cases/close-meeting.ts';
import { createMeeting } from '../features/council/use-cases/create-meeting.ts';
import { openItems } from '../features/council/use-cases/open-items.ts';
import { recordAttendance } from '../features/council/use-cases/record-attendance.ts';
import { reorderAgenda } from '../features/council/use-cases/reorder-agenda.ts';
import { startMeeting } from '../features/council/use-cases/start-meeting.ts';
import { newId, voter, type CouncilWorld } from './council-world.ts';

/** The value of an outcome that a test takes for granted. */
export function good<T, E>(outcome: Result<T, E>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** A planned meeting with these nominations on its agenda. */
export async function plannedMeeting(world: CouncilWorld, nominationIds: readonly string[] = []): Promise<string> {
  const secretary = await world.actAs(world.secretary);
  const id = good(
    await createMeeting(secretary, {
      id: newId(),
      year: 2021,
      title: 'Xét danh hiệu thi đua năm 2021',
      startsAt: hanoi('2021-12-10 14:00'),
      place: 'Phòng họp tầng 2',
    }),
  );
  if (nominationIds.length > 0) good(await addToAgenda(secretary, { meetingId: id, nominationIds }));
  return id;
}

/** Puts more nominations at the end of an agenda. */
export async function putOnAgenda(
  world: CouncilWorld,
  meetingId: string,
  nominationIds: readonly string[],
): Promise<void> {
  good(await addToAgenda(await world.actAs(world.secretary), { meetingId, nominationIds }));
}

/** Gives the agenda another order. */
export async function putInOrder(world: CouncilWorld, meetingId: string, itemIds: readonly string[]): Promise<void> {
  const { version } = await world.db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { version: true } });
  good(await reorderAgenda(await world.actAs(world.secretary), { id: meetingId, version, itemIds }));
}

/** Records the first `count` voters as present. */
export async function seat(world: CouncilWorld, meetingId: string, count: number): Promise<void> {
  const secretary = await world.actAs(world.secretary);
  for (const person of world.voters.slice(0, count)) {
    good(await recordAttendance(secretary, { meetingId, memberId: world.seatOf(person), status: 'PRESENT' }));
  }
}

/** A meeting that the chair has opened, with `present` voters in the room. */
export async function runningMeeting(
  world: CouncilWorld,
  nominationIds: readonly string[],
  present = world.voters.length,
): Promise<string> {
  const id = await plannedMeeting(world, nominationIds);
  await seat(world, id, present);
  good(await startMeeting(await world.actAs(voter(world, 0)), { id, version: 1 }));
  return id;
}

/** The ids of the agenda items, in order. */
export async function itemIds(world: Pick<CouncilWorld, 'db'>, meetingId: string): Promise<string[]> {
  const rows = await world.db.agendaItem.findMany({
    where: { meetingId },
    select: { id: true },
    orderBy: { ordinal: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Opens every item of a running meeting and gives their ids. */
export async function openAll(world: CouncilWorld, meetingId: string): Promise<string[]> {
  const ids = await itemIds(world, meetingId);
  good(await openItems(await world.actAs(voter(world, 0)), { meetingId, itemIds: ids }));
  return ids;
}

/** Votes of the voters from the chair on; undefined leaves one out. */
export async function vote(
  world: CouncilWorld,
  itemId: string,
  choices: readonly (VoteChoice | undefined)[],
): Promise<void> {
  for (const [place, choice] of choices.entries()) {
    if (choice !== undefined) good(await castVote(await world.actAs(voter(world, place)), { itemId, choice }));
  }
}

/** A closed meeting in which every voter who may agrees with every nomination. */
export async function passedMeeting(world: CouncilWorld, nominationIds: readonly string[]): Promise<string> {
  const id = await runningMeeting(world, nominationIds);
  const chair = await world.actAs(voter(world, 0));
  for (const itemId of await openAll(world, id)) {
    for (const person of world.voters) await castVote(await world.actAs(person), { itemId, choice: 'AGREE' });
    good(await closeItem(chair, itemId));
  }
  good(await closeMeeting(chair, { id, version: 2 }));
  return id;
}

/** The chair ends the meeting. */
export async function closedMeeting(world: CouncilWorld, id: string): Promise<void> {
  const { version } = await world.db.meeting.findUniqueOrThrow({ where: { id }, select: { version: true } });
  good(await closeMeeting(await world.actAs(voter(world, 0)), { id, version }));
}

/** A closed meeting in which the voters from the chair on vote so on every nomination. */
export async function votedMeeting(
  world: CouncilWorld,
  nominationIds: readonly string[],
  choices: readonly VoteChoice[],
): Promise<string> {
  const id = await runningMeeting(world, nominationIds);
  for (const itemId of await openAll(world, id)) {
    await vote(world, itemId, choices);
    good(await closeItem(await world.actAs(voter(world, 0)), itemId));
  }
  await closedMeeting(world, id);
  return id;
}
