import { hasRole, isHeadOf, type Actor } from '@thidua/domain/accounts';
import { mayDoWithNomination, takesNominations } from '@thidua/domain/nominations';
import { eventsFrom } from '@thidua/domain/kernel';
import { PEER_REVIEW_TRANSITIONS, type PeerReviewEvent, type PeerReviewStatus } from '@thidua/domain/peer-review';
import { businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NOMINATED_KINDS } from '../eligibility/index.ts';
import { departmentOn, yearShown, type DepartmentType, type Desks } from '../organisation/index.ts';
import type { PeerReviewRow } from './peer-review.row.ts';

/** Who reads every minutes of a division: its head, and who sees every list of the body. */
function seesAll(actor: Actor, departmentId: string): boolean {
  return isHeadOf(actor, departmentId) || hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** Beside them everybody who was in the room reads the minutes once they are closed. */
export function mayReadPeerReview(
  actor: Actor,
  departmentId: string,
  review: Pick<PeerReviewRow, 'status' | 'seats'> | null,
): boolean {
  if (seesAll(actor, departmentId)) return true;
  return (
    review?.status === 'CLOSED' && review.seats.some(({ staffId, isPresent }) => isPresent && staffId === actor.staffId)
  );
}

/** A department that makes a list, on the day of the year; NOT_FOUND for any other. */
export async function reviewedDepartment(
  context: ActingContext,
  year: number,
  departmentId: string,
): Promise<DepartmentType> {
  const department = found(await departmentOn(context, departmentId, yearShown(context, checkedYear(year))));
  const kinds: readonly string[] = NOMINATED_KINDS;
  return found(kinds.includes(department.kind) ? department : undefined);
}

/** Who keeps the list keeps its minutes: the head, or the secretary where no head can write. */
export function mayKeepPeerReview(actor: Actor, desks: Desks, department: DepartmentType): boolean {
  return mayDoWithNomination(actor, 'EDIT', {
    departmentId: department.id,
    departmentKind: department.kind,
    staffId: undefined,
    headIds: desks.headIds.get(department.id) ?? [],
    isSubjectSecretary: false,
    checkerId: undefined,
  });
}

/** What the actor may do with the minutes now; nothing in a year whose lists are history. */
export function peerReviewEventsFor(
  context: ActingContext,
  desks: Desks,
  { department, year, status }: { department: DepartmentType; year: number; status: PeerReviewStatus },
): readonly PeerReviewEvent[] {
  const { actor } = context;
  if (!takesNominations(year, businessToday(context.platform, actor))) return [];
  if (!mayKeepPeerReview(actor, desks, department)) return [];
  return eventsFrom<PeerReviewStatus, PeerReviewEvent>(PEER_REVIEW_TRANSITIONS, status);
}
