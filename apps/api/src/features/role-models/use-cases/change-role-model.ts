import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyRoleModelEvent,
  mayEverDoWithRoleModel,
  type RoleModelEvent,
  type RoleModelStatus,
} from '@thidua/domain/role-models';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleRoleModels } from '../role-model.visibility.ts';

export type RoleModelRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  departmentId: true,
  staffId: true,
  achievedOn: true,
  title: true,
  field: true,
  story: true,
} as const satisfies Prisma.RoleModelSelect;

/** What a use case decides with: the locked example and the body's own time. */
interface Hand {
  readonly tx: Tx;
  readonly row: Prisma.RoleModelGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: RoleModelStatus;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.RoleModelUncheckedUpdateInput;
  readonly event: AuditEvent;
}

type Decision = Result<Decided, InputProblems>;

/** The example, locked, once right and state allow the act, with the status after it. Throws NOT_FOUND and FORBIDDEN. */
export async function lockRoleModel(
  tx: Tx,
  actor: ActingContext['actor'],
  id: string,
  event: RoleModelEvent,
): Promise<Result<Pick<Hand, 'row' | 'to'>, InvalidTransition>> {
  await tx.$queryRaw`SELECT id FROM role_models WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.roleModel.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visibleRoleModels(actor)] } }),
  );
  if (!mayEverDoWithRoleModel(actor, event, row)) throw forbidden();
  const next = applyRoleModelEvent(row.status, event);
  return next.ok ? ok({ row, to: next.value }) : next;
}

/** The one way in which an example changes: lock, visible, right, state, version, then what the use case decides. */
export function changeRoleModel(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: RoleModelEvent,
  decide: (hand: Hand) => Promise<Decision> | Decision,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, RoleModelRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockRoleModel(tx, actor, input.id, event);
    if (!locked.ok) return locked;
    const { row, to } = locked.value;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, to, now });
    if (!decided.ok) return decided;
    await tx.roleModel.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: to, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
