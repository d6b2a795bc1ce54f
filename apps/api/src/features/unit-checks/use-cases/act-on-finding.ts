import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyFindingEvent,
  mayEverDoWithFinding,
  readsMinutes,
  turnProblems,
  type CheckFindingEvent,
} from '@thidua/domain/unit-checks';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CheckFindingTurnInput } from '../unit-check.input.ts';
import { visibleUnitChecks } from '../unit-check.visibility.ts';
import { lockedCheck, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** One turn about a finding: the unit says what it did, those who check take it or send it back. All turns stay. */
export function actOnFinding(
  context: ActingContext,
  event: CheckFindingEvent,
  input: CheckFindingTurnInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, UnitCheckRefusal>(context, async ({ tx, audit }) => {
    const { checkId } = found(
      await tx.checkFinding.findFirst({
        where: { id: input.id, check: visibleUnitChecks(actor) },
        select: { checkId: true },
      }),
    );
    const check = await lockedCheck(tx, context, checkId);
    const finding = found(check.findings.find(({ id }) => id === input.id));
    // Minutes that the actor may not read yet have no findings for them.
    if (!(await mayReadThem())) throw notFound();
    if (!mayEverDoWithFinding(actor, event, check)) throw forbidden();
    const next = applyFindingEvent(check.status, finding.status, event);
    if (!next.ok) return next;
    if (finding.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: finding.version });
    const text = cleanText(input.text).trim();
    const problems = turnProblems(event, text);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const at = businessNow(context, actor);
    await tx.checkFindingTurn.create({
      data: { findingId: finding.id, event, text, byId: actor.accountId, at },
      select: { id: true },
    });
    await tx.checkFinding.update({
      where: { id: finding.id },
      data: { status: next.value, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: ACTIONS[event],
      objectType: 'CheckFinding',
      objectId: finding.id,
      detail: { from: finding.status, to: next.value, recordId: check.id },
    });
    return ok({ id: check.id });

    async function mayReadThem(): Promise<boolean> {
      const visitors = await tx.unitCheckVisitor.findMany({ where: { checkId }, select: { staffId: true } });
      return readsMinutes(
        actor,
        check,
        visitors.map(({ staffId }) => staffId),
      );
    }
  });
}

const ACTIONS = {
  ANSWER: 'CHECK_FINDING_ANSWERED',
  ACCEPT: 'CHECK_FINDING_ACCEPTED',
  RETURN: 'CHECK_FINDING_RETURNED',
} as const satisfies Record<CheckFindingEvent, string>;
