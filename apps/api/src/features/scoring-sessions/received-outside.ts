import type { ActingContext } from '../../platform/request-context.ts';
import { visibleInitiatives } from '../initiatives/index.ts';
import type { ScoringCandidateInitiativeType } from './scoring-session.type.ts';
import { SCORING_SESSION_LIMITS } from '@thidua/domain/scoring-session';

/** Received requests of a year that stand in no session and that the actor did not write, by code. One statement. */
export function receivedOutside(
  { db, actor }: ActingContext,
  year: number,
): Promise<readonly ScoringCandidateInitiativeType[]> {
  const own = actor.staffId ?? '00000000-0000-0000-0000-000000000000';
  return db.initiative.findMany({
    where: {
      AND: [
        visibleInitiatives(actor),
        {
          year,
          status: 'RECEIVED',
          ownerId: { not: own },
          authors: { none: { staffId: own } },
          scoringEntries: { none: { leftAt: null } },
        },
      ],
    },
    select: { id: true, code: true, title: true },
    orderBy: [{ code: 'asc' }, { id: 'asc' }],
    take: SCORING_SESSION_LIMITS.entries,
  });
}
