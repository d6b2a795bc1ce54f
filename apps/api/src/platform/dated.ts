import { midnightUtcOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';

/** The Prisma filter for a dated row (name, post, membership, role) that holds on the day; both ends included. */
export function heldOn(day: PlainDate) {
  const date = midnightUtcOf(day);
  return { validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gte: date } }] };
}

/** The Prisma filter for a department that stands on the day; its first and its last day included. */
export function standsOn(day: PlainDate) {
  const date = midnightUtcOf(day);
  return { openedOn: { lte: date }, OR: [{ closedOn: null }, { closedOn: { gte: date } }] };
}
