import type { Prisma, Tx } from '@thidua/db';
import {
  applyInitiativeCouncilEvent,
  mayEverDoWithInitiativeCouncil,
  type InitiativeCouncilEvent,
  type InitiativeCouncilStatus,
} from '@thidua/domain/initiative-council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { visibleInitiativeCouncils } from '../initiative-council.visibility.ts';

const IN_HAND = {
  id: true,
  status: true,
  version: true,
  preparedById: true,
  decisionNumber: true,
  termFrom: true,
  termTo: true,
} as const satisfies Prisma.InitiativeCouncilSelect;
type Row = Prisma.InitiativeCouncilGetPayload<{ select: typeof IN_HAND }>;

/** The council, locked, once right, state and version hold. */
export async function councilInHand(
  tx: Tx,
  { actor }: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
  event: InitiativeCouncilEvent,
): Promise<Result<Row & { readonly to: InitiativeCouncilStatus }, SharedRefusal>> {
  await tx.$queryRaw`SELECT id FROM initiative_councils WHERE id = ${id}::uuid FOR UPDATE`;
  const row = found(
    await tx.initiativeCouncil.findFirst({
      where: { AND: [{ id }, visibleInitiativeCouncils(actor)] },
      select: IN_HAND,
    }),
  );
  if (!mayEverDoWithInitiativeCouncil(actor, event, row)) throw forbidden();
  const next = applyInitiativeCouncilEvent(row.status, event);
  if (!next.ok) return next;
  if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
  return ok({ ...row, to: next.value });
}
