import type { Tx } from '@thidua/db';
import type { PeerReviewEvent } from '@thidua/domain/peer-review';
import { applyPeerReviewEvent, type InvalidPeerReviewEvent } from '@thidua/domain/peer-review';
import { takesNominations } from '@thidua/domain/nominations';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { StaleRecord } from '../../../platform/user-error.ts';
import { readDesks, type DepartmentType } from '../../organisation/index.ts';
import { mayKeepPeerReview, mayReadPeerReview } from '../peer-review.access.ts';
import { PEER_REVIEW_ROW, type PeerReviewRow } from '../peer-review.row.ts';

interface Asked {
  readonly year: number;
  readonly department: DepartmentType;
  readonly version: number;
}

/**
 * The minutes with their row locked, made where nobody has begun them: visible, then right, then state, then version. Throws
 * BAD_USER_INPUT for a year whose lists are history.
 */
export async function lockPeerReview(
  tx: Tx,
  context: ActingContext,
  { year, department, version }: Asked,
  event: PeerReviewEvent,
): Promise<Result<PeerReviewRow, InvalidPeerReviewEvent | StaleRecord>> {
  const { actor, platform } = context;
  const { organisationId } = actor;
  const today = businessToday(platform, actor);
  const departmentId = department.id;
  if (!takesNominations(year, today)) throw badInput();
  const key = { organisationId_year_departmentId: { organisationId, year, departmentId } };
  const known = await tx.peerReview.findUnique({ where: key, select: PEER_REVIEW_ROW });
  if (!mayReadPeerReview(actor, departmentId, known)) found(undefined);
  if (!mayKeepPeerReview(actor, await readDesks(tx, organisationId, today), department)) throw forbidden();
  const now = businessNow(platform, actor);
  await tx.peerReview.createMany({
    data: [{ organisationId, year, departmentId, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  await tx.$queryRaw`
    SELECT id FROM peer_reviews
    WHERE "organisationId" = ${organisationId}::uuid AND year = ${year} AND "departmentId" = ${departmentId}::uuid
    FOR UPDATE`;
  const row = await tx.peerReview.findUniqueOrThrow({ where: key, select: PEER_REVIEW_ROW });
  const next = applyPeerReviewEvent(row.status, event);
  if (!next.ok) return next;
  if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
  return ok(row);
}
