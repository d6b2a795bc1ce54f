import type { Prisma } from '@thidua/db';
import { applyBenefitEvent, benefitStateOn, mayEverDoWithBenefit, type BenefitEvent } from '@thidua/domain/benefits';
import { err, ok, plainDateOf, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { visibleBenefits } from '../benefit.visibility.ts';

type Refusal = StaleRecord | InvalidTransition | InputProblems;
export type BenefitOutcome = Promise<Result<{ readonly id: string }, Refusal>>;

const ACTIONS = {
  REPORT: 'BENEFIT_REPORTED',
  CONFIRM: 'BENEFIT_CONFIRMED',
  RETURN: 'BENEFIT_RETURNED',
} as const satisfies Record<BenefitEvent, string>;

const ACT_ROW = {
  status: true,
  version: true,
  dueOn: true,
  initiativeId: true,
  initiative: { select: { departmentId: true, authors: { select: { staffId: true } } } },
} as const satisfies Prisma.BenefitCheckSelect;

interface Wanted {
  readonly event: BenefitEvent;
  readonly problems: readonly InputProblem[];
  readonly data: (actorId: string, now: Date) => Prisma.BenefitCheckUncheckedUpdateInput;
}

/** The one way in which a check changes: lock, visible, right, state, version, problems, change, trail. */
export function changeBenefit(
  context: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
  { event, problems, data }: Wanted,
): BenefitOutcome {
  const { actor } = context;
  const today = businessToday(context, actor);
  return inTransaction<{ readonly id: string }, Refusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM benefit_checks WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const { initiative, ...row } = found(
      await tx.benefitCheck.findFirst({ where: { AND: [{ id }, visibleBenefits(actor)] }, select: ACT_ROW }),
    );
    const { headIds, secretaryIds } = await readDesks(tx, actor.organisationId, today);
    const facts = {
      departmentId: initiative.departmentId,
      authorIds: initiative.authors.map(({ staffId }) => staffId),
      headIds: headIds.get(initiative.departmentId) ?? [],
      secretaryIds: [...secretaryIds],
    };
    if (!mayEverDoWithBenefit(actor, event, facts)) throw forbidden();
    const dueOn = plainDateOf(row.dueOn);
    const from = benefitStateOn({ status: row.status, dueOn }, today);
    const next = applyBenefitEvent(from, event);
    if (!next.ok) return next;
    if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.benefitCheck.update({
      where: { id },
      data: { ...data(actor.accountId, businessNow(context, actor)), status: next.value, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: ACTIONS[event],
      objectType: 'BenefitCheck',
      objectId: id,
      detail: { initiativeId: row.initiativeId, dueOn, from, to: next.value },
    });
    return ok({ id });
  });
}
