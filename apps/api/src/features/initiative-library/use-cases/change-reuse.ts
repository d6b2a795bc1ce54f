import type { Prisma, Tx } from '@thidua/db';
import {
  applyReuseEvent,
  mayEverDoWithReuse,
  type ReuseEvent,
  type ReuseStatus,
} from '@thidua/domain/initiative-library';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { visibleReuses } from '../library.visibility.ts';

export type ReuseOutcome = Promise<Result<{ readonly id: string }, StaleRecord | InvalidTransition | InputProblems>>;

const ACTIONS = {
  CONFIRM: 'REUSE_CONFIRMED',
  DECLINE: 'REUSE_DECLINED',
  WITHDRAW: 'REUSE_WITHDRAWN',
} as const satisfies Record<ReuseEvent, string>;

const ACT_ROW = {
  status: true,
  version: true,
  departmentId: true,
  toldById: true,
  entry: { select: { initiative: { select: { authors: { select: { staffId: true } } } } } },
} as const satisfies Prisma.InitiativeReuseSelect;

interface Wanted {
  readonly event: ReuseEvent;
  readonly problems: (status: ReuseStatus) => readonly InputProblem[];
  readonly data: (actorId: string, now: Date) => Prisma.InitiativeReuseUncheckedUpdateInput;
  /** What else follows from the act, in the same transaction. */
  readonly follow?: (tx: Tx, actorId: string, now: Date) => Promise<unknown>;
}

/** The one way in which a reuse changes: lock, visible, right, state, version, problems, change, trail. */
export function changeReuse(
  context: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
  { event, problems, data, follow }: Wanted,
): ReuseOutcome {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, StaleRecord | InvalidTransition | InputProblems>(
    context,
    async ({ tx, audit }) => {
      await tx.$queryRaw`SELECT id FROM initiative_reuses WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
      const { entry, ...row } = found(
        await tx.initiativeReuse.findFirst({ where: { AND: [{ id }, visibleReuses(actor)] }, select: ACT_ROW }),
      );
      const { headIds } = await readDesks(tx, actor.organisationId, businessToday(context, actor));
      const facts = {
        ...row,
        authorIds: (entry.initiative?.authors ?? []).map(({ staffId }) => staffId),
        headIds: headIds.get(row.departmentId) ?? [],
      };
      if (!mayEverDoWithReuse(actor, event, facts)) throw forbidden();
      const next = applyReuseEvent(row.status, event);
      if (!next.ok) return next;
      if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
      const wrong = problems(row.status);
      if (wrong.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: wrong });
      const now = businessNow(context, actor);
      await tx.initiativeReuse.update({
        where: { id },
        data: {
          ...data(actor.accountId, now),
          status: next.value,
          version: { increment: 1 },
        },
        select: { id: true },
      });
      await follow?.(tx, actor.accountId, now);
      audit({
        action: ACTIONS[event],
        objectType: 'InitiativeReuse',
        objectId: id,
        detail: { from: row.status, to: next.value },
      });
      return ok({ id });
    },
  );
}
