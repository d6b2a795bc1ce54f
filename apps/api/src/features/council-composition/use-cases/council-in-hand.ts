import type { Prisma, Tx } from '@thidua/db';
import {
  applyCouncilEvent,
  mayEverDoWithCouncil,
  type CouncilEvent,
  type CouncilStatus,
} from '@thidua/domain/council-composition';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { visibleCouncilChanges, visibleCouncils } from '../council-composition.visibility.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const COUNCIL_IN_HAND = {
  id: true,
  status: true,
  version: true,
  preparedById: true,
  decisionNumber: true,
  termFrom: true,
  termTo: true,
} as const satisfies Prisma.CouncilSelect;
type CouncilRow = Prisma.CouncilGetPayload<{ select: typeof COUNCIL_IN_HAND }>;

/** The council, locked, once right, state and version hold. */
export async function councilInHand(
  tx: Tx,
  { actor }: ActingContext,
  { id, version }: Versioned,
  event: CouncilEvent,
): Promise<Result<CouncilRow & { readonly to: CouncilStatus }, SharedRefusal>> {
  await tx.$queryRaw`SELECT id FROM councils WHERE id = ${id}::uuid FOR UPDATE`;
  const row = found(
    await tx.council.findFirst({ where: { AND: [{ id }, visibleCouncils(actor)] }, select: COUNCIL_IN_HAND }),
  );
  return allowed(row, actor, event, version);
}

const CHANGE_IN_HAND = {
  id: true,
  councilId: true,
  status: true,
  version: true,
  preparedById: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  effectiveOn: true,
  seats: { select: { staffId: true, role: true, hasVote: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.CouncilChangeSelect;
type ChangeRow = Prisma.CouncilChangeGetPayload<{ select: typeof CHANGE_IN_HAND }>;

/** The change, locked, once right, state and version hold. */
export async function changeInHand(
  tx: Tx,
  { actor }: ActingContext,
  { id, version }: Versioned,
  event: CouncilEvent,
): Promise<Result<ChangeRow & { readonly to: CouncilStatus }, SharedRefusal>> {
  await tx.$queryRaw`SELECT id FROM council_changes WHERE id = ${id}::uuid FOR UPDATE`;
  const row = found(
    await tx.councilChange.findFirst({
      where: { AND: [{ id }, visibleCouncilChanges(actor)] },
      select: CHANGE_IN_HAND,
    }),
  );
  return allowed(row, actor, event, version);
}

function allowed<Row extends { status: CouncilStatus; version: number; preparedById: string | null }>(
  row: Row,
  actor: ActingContext['actor'],
  event: CouncilEvent,
  version: number,
): Result<Row & { readonly to: CouncilStatus }, SharedRefusal> {
  if (!mayEverDoWithCouncil(actor, event, row)) throw forbidden();
  const next = applyCouncilEvent(row.status, event);
  if (!next.ok) return next;
  if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
  return ok({ ...row, to: next.value });
}
