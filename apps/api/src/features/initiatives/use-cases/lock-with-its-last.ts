import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';

/**
 * The session whose last request goes on or is taken back is over: it is locked with it, and nobody has to think of that. What was
 * returned to its author comes again, and keeps the session open. To be asked before the request moves; it is locked by now.
 */
export async function lockWithItsLast(tx: Tx, initiativeId: string, now: Date): Promise<AuditEvent | undefined> {
  const entry = await tx.scoringEntry.findFirst({
    where: { initiativeId, leftAt: null, session: { status: 'SCORING' } },
    select: { sessionId: true },
  });
  if (entry === null) return undefined;
  const { sessionId } = entry;
  // Two last ones at once: the second waits here and then finds the first one gone.
  await tx.$queryRaw`SELECT id FROM scoring_sessions WHERE id = ${sessionId}::uuid FOR UPDATE`;
  const left = await tx.scoringEntry.count({
    where: {
      sessionId,
      leftAt: null,
      initiativeId: { not: initiativeId },
      initiative: { status: { in: ['RECEIVED', 'SCORING'] } },
    },
  });
  if (left > 0) return undefined;
  await tx.scoringSession.update({
    where: { id: sessionId },
    data: { status: 'LOCKED', lockedAt: now, updatedAt: now, version: { increment: 1 } },
    select: { id: true },
  });
  return {
    action: 'SCORING_SESSION_MOVED',
    objectType: 'ScoringSession',
    objectId: sessionId,
    detail: { from: 'SCORING', to: 'LOCKED' },
  };
}
