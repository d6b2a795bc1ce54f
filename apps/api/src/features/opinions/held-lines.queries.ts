import type { Tx } from '@thidua/db';
import type { OpinionHold } from '@thidua/domain/opinions';

/** The lines among these that may not do the step yet, because a body that was asked has not answered. One statement. */
export async function heldByOpinions(
  tx: Pick<Tx, 'opinionLine'>,
  nominationIds: readonly string[],
  step: Exclude<OpinionHold, 'NOTHING'>,
): Promise<readonly string[]> {
  const lines = await tx.opinionLine.findMany({
    where: {
      nominationId: { in: [...nominationIds] },
      // What waits before the council has not been answered before the higher level either.
      request: { status: 'WAITING', holds: { in: step === 'AGENDA' ? ['AGENDA'] : ['AGENDA', 'FORWARD'] } },
    },
    select: { nominationId: true },
    distinct: ['nominationId'],
  });
  return lines.map(({ nominationId }) => nominationId);
}
