import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import {
  applyGatheringEvent,
  mayEverDoWithGathering,
  type GatheringEvent,
  type GatheringStatus,
} from '@thidua/domain/gatherings';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import type { RecordedEvent } from '../../../platform/audit/record-audit.ts';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleGatherings } from '../gathering.visibility.ts';

export type GatheringRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  kind: true,
  status: true,
  version: true,
  firstDay: true,
  hostDepartmentId: true,
  movement: { select: { status: true } },
  attendances: { select: { staffId: true, departmentId: true, mark: true, contribution: true } },
} as const satisfies Prisma.GatheringSelect;

/** What a use case decides with: the locked gathering with its roll, and the body's own time. */
interface Hand {
  readonly tx: Tx;
  readonly row: Prisma.GatheringGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: GatheringStatus;
  readonly today: PlainDate;
  readonly now: Date;
}

export type GatheringRow = Hand['row'];

interface Decided {
  readonly data: Prisma.GatheringUncheckedUpdateInput;
  readonly event: AuditEvent;
  /** What else the trail keeps of single people. */
  readonly ofPeople?: readonly RecordedEvent[];
}

/** The gathering, locked, once right and state allow the act, with the status after it. Throws NOT_FOUND and FORBIDDEN. */
export async function lockGathering(
  tx: Tx,
  actor: ActingContext['actor'],
  id: string,
  event: GatheringEvent,
): Promise<Result<Pick<Hand, 'row' | 'to'>, InvalidTransition>> {
  await tx.$queryRaw`SELECT id FROM gatherings WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.gathering.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visibleGatherings(actor)] } }),
  );
  const rollDepartmentIds = row.attendances.map(({ departmentId }) => departmentId);
  if (!mayEverDoWithGathering(actor, event, { ...row, rollDepartmentIds })) throw forbidden();
  if (row.movement.status === 'CLOSED') return err({ code: 'INVALID_TRANSITION', from: 'CLOSED', event });
  const next = applyGatheringEvent(row.status, event);
  return next.ok ? ok({ row, to: next.value }) : next;
}

/**
 * Locks, checks right, state and version, then does what the use case decides; all of it in one transaction. A roll is called
 * by several heads at once, each for the own people: such an act names no version.
 */
export function changeInLife(
  context: ActingContext,
  input: { readonly id: string; readonly version?: number },
  event: GatheringEvent,
  decide: (hand: Hand) => Promise<Result<Decided, InputProblems>> | Result<Decided, InputProblems>,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, GatheringRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockGathering(tx, actor, input.id, event);
    if (!locked.ok) return locked;
    const { row, to } = locked.value;
    if (input.version !== undefined && row.version !== input.version) {
      return err({ code: 'STALE_RECORD', currentVersion: row.version });
    }
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, to, today: businessToday(context, actor), now });
    if (!decided.ok) return decided;
    await tx.gathering.update({
      where: { id: row.id },
      data: {
        ...decided.value.data,
        status: to,
        updatedAt: now,
        ...(input.version === undefined ? {} : { version: { increment: 1 } }),
      },
      select: { id: true },
    });
    audit(decided.value.event);
    for (const { event: ofPerson, personal } of decided.value.ofPeople ?? []) audit(ofPerson, personal);
    return ok({ id: row.id });
  });
}
