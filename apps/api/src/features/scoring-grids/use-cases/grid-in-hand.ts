import type { Prisma, Tx } from '@thidua/db';
import {
  applyScoringGridEvent,
  mayEverDoWithScoringGrid,
  type ScoringGridEvent,
  type ScoringGridStatus,
} from '@thidua/domain/initiative-scoring';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { visibleScoringGrids } from '../scoring-grid.visibility.ts';

const IN_HAND = {
  id: true,
  status: true,
  version: true,
  preparedById: true,
  validFrom: true,
} as const satisfies Prisma.ScoringGridSelect;

type Row = Prisma.ScoringGridGetPayload<{ select: typeof IN_HAND }>;

/** The grid, locked, once the actor may see it, holds the right, and state and version hold: right before state before version. */
export async function gridInHand(
  tx: Tx,
  { actor }: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
  event: ScoringGridEvent,
): Promise<Result<Row & { readonly to: ScoringGridStatus }, SharedRefusal>> {
  await tx.$queryRaw`SELECT id FROM scoring_grids WHERE id = ${id}::uuid FOR UPDATE`;
  const row = found(
    await tx.scoringGrid.findFirst({ where: { AND: [{ id }, visibleScoringGrids(actor)] }, select: IN_HAND }),
  );
  if (!mayEverDoWithScoringGrid(actor, event, row)) throw forbidden();
  const next = applyScoringGridEvent(row.status, event);
  if (!next.ok) return next;
  if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
  return ok({ ...row, to: next.value });
}
