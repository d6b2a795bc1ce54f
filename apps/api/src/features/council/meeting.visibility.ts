import type { Prisma } from '@thidua/db';
import { hasRole, type Actor, type HeldSeat } from '@thidua/domain/accounts';
import { addDays, startOfDay } from '@thidua/domain/kernel';

/**
 * A meeting is seen by those who prepare, sign or inspect, and by whoever sits on its council on its day; for all others, who left before
 * it or came after it among them, it does not exist.
 */
export function visibleMeetings(actor: Actor): Prisma.MeetingWhereInput {
  const inBody = { organisationId: actor.organisationId };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return inBody;
  if (actor.councilSeats.length === 0 || !hasRole(actor, 'COUNCIL', 'CHAIR')) return { id: { in: [] } };
  return { ...inBody, OR: actor.councilSeats.map((seat) => meetingsOfSeat(seat, actor.timeZone)) };
}

function meetingsOfSeat({ councilId, validFrom, validTo }: HeldSeat, timeZone: string): Prisma.MeetingWhereInput {
  return {
    councilId,
    startsAt: {
      gte: startOfDay(timeZone, validFrom),
      ...(validTo === undefined ? {} : { lt: startOfDay(timeZone, addDays(validTo, 1)) }),
    },
  };
}
