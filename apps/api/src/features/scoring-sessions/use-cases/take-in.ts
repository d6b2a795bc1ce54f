import type { Tx } from '@thidua/db';
import type { InputProblem } from '@thidua/domain/kernel';
import { SCORING_SESSION_LIMITS } from '@thidua/domain/scoring-session';
import { notFound } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { visibleInitiatives } from '../../initiatives/index.ts';

interface Taken {
  readonly ids: readonly string[];
  readonly authorIds: readonly string[];
  readonly problems: readonly InputProblem[];
}

interface Wish {
  readonly year: number;
  readonly ids: readonly string[];
  /** Requests that the session has already. */
  readonly held: number;
}

/**
 * Locks the requests that a session is to take in, and says what is in the way: another year, not received, in a session already.
 * NOT_FOUND when one of them is not the actor's to know of. Two statements.
 */
export async function takeIn(tx: Tx, { actor }: ActingContext, { year, ids, held }: Wish): Promise<Taken> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return { ids: [], authorIds: [], problems: [] };
  await tx.$queryRaw`
    SELECT id FROM initiatives
    WHERE id = ANY(${wanted}::uuid[]) AND "organisationId" = ${actor.organisationId}::uuid ORDER BY id FOR UPDATE`;
  const rows = await tx.initiative.findMany({
    where: { AND: [{ id: { in: wanted } }, visibleInitiatives(actor)] },
    select: {
      id: true,
      year: true,
      status: true,
      ownerId: true,
      authors: { select: { staffId: true } },
      scoringEntries: { where: { leftAt: null }, select: { id: true } },
    },
  });
  if (rows.length !== wanted.length) throw notFound();
  const field = 'initiativeIds';
  const limit = SCORING_SESSION_LIMITS.entries;
  const strange = rows.filter((row) => row.year !== year || row.status !== 'RECEIVED').length;
  const busy = rows.filter(({ scoringEntries }) => scoringEntries.length > 0).length;
  return {
    ids: rows.map(({ id }) => id),
    authorIds: rows.flatMap(({ ownerId, authors }) => [ownerId, ...authors.map(({ staffId }) => staffId)]),
    problems: [
      ...(strange > 0 ? [{ field, code: 'NOT_RECEIVED', actual: strange }] : []),
      ...(busy > 0 ? [{ field, code: 'IN_ANOTHER_SESSION', actual: busy }] : []),
      ...(held + wanted.length > limit ? [{ field, code: 'TOO_MANY', limit, actual: held + wanted.length }] : []),
    ],
  };
}
