import type { Tx } from '@thidua/db';
import type { SeatHeld } from '@thidua/domain/council-composition';
import { dayIn, plainDateOf, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import { FREEZING_STATUSES } from '@thidua/domain/secret-ballot';
import { badInput } from '../../../platform/fault.ts';
import type { CouncilInBallot } from '../council-composition.errors.ts';

/** The secret ballot of the council that is sealed and not yet counted. A rehearsal holds nobody. Call it with the composition locked. */
export async function ballotRunning(tx: Tx, councilId: string): Promise<CouncilInBallot | undefined> {
  const round = await tx.ballotRound.findFirst({
    where: { meeting: { councilId }, isRehearsal: false, status: { in: FREEZING_STATUSES } },
    select: { title: true, meetingId: true },
    orderBy: { sealedAt: 'asc' },
  });
  if (round === null) return undefined;
  return { code: 'COUNCIL_IN_BALLOT', roundTitle: round.title, meetingId: round.meetingId };
}

/** A meeting that was held, or is open, on the day or later: who sat there does not change behind it. */
export async function meetingProblems(
  tx: Tx,
  { id, timeZone }: { readonly id: string; readonly timeZone: string },
  since: PlainDate,
  field: string,
): Promise<readonly InputProblem[]> {
  const last = await tx.meeting.findFirst({
    where: { councilId: id, status: { not: 'PLANNED' } },
    select: { startsAt: true },
    orderBy: { startsAt: 'desc' },
  });
  return last !== null && dayIn(timeZone, last.startsAt) >= since ? [{ field, code: 'MEETING_HELD' }] : [];
}

/**
 * Those who no longer work here on the day on which they would sit, by their place in the list. People are picked from the body's list: an
 * id that is not on it was made up.
 */
export async function seatedProblems(
  tx: Tx,
  organisationId: string,
  seats: readonly SeatHeld[],
  day: PlainDate,
): Promise<readonly InputProblem[]> {
  const known = await tx.staff.findMany({
    where: { id: { in: seats.map(({ staffId }) => staffId) }, organisationId },
    select: { id: true, retiredOn: true },
  });
  const byId = new Map(known.map((person) => [person.id, person]));
  return seats.flatMap(({ staffId }, index): readonly InputProblem[] => {
    const person = byId.get(staffId);
    if (person === undefined) throw badInput();
    const isGone = person.retiredOn !== null && plainDateOf(person.retiredOn) <= day;
    return isGone ? [{ field: `seats.${index}`, code: 'MEMBER_LEFT' }] : [];
  });
}
