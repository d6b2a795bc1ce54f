import { headInStead } from '@thidua/domain/accounts';
import { cleanText, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import {
  applyProgrammeItemEvent,
  mayEverDoWithProgrammeItem,
  programmeStepProblems,
  type ProgrammeItemEvent,
} from '@thidua/domain/programmes';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { bindEvidence, evidenceProblems } from '../../movements/index.ts';
import type { ProgrammeStepInput } from '../programme.input.ts';
import { lockItemOfProgramme } from '../programme.queries.ts';

type Step = Exclude<ProgrammeItemEvent, 'EDIT'>;

const ACTIONS = {
  REGISTER: 'PROGRAMME_ITEM_REGISTERED',
  FINISH: 'PROGRAMME_ITEM_FINISHED',
  WITHDRAW: 'PROGRAMME_ITEM_STEPPED_BACK',
  REOPEN: 'PROGRAMME_ITEM_STEPPED_BACK',
} as const satisfies Record<Step, string>;

/** Takes a content one step on or back. Steps are kept for good: the target that counts it tells any past day from them. */
export function stepProgrammeItem(
  context: ActingContext,
  event: Step,
  { id, version, onDay, ...input }: ProgrammeStepInput,
): Promise<Result<{ readonly itemId: string }, SharedRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly itemId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const item = await lockItemOfProgramme(tx, actor, id);
    const { status, ownerDepartmentId } = item;
    if (!mayEverDoWithProgrammeItem(actor, event, ownerDepartmentId ?? undefined)) throw forbidden();
    const next = applyProgrammeItemEvent(status, event);
    if (!next.ok) return next;
    if (item.version !== version) return err({ code: 'STALE_RECORD', currentVersion: item.version });
    const last = await tx.workProgrammeStep.findFirst({
      where: { itemId: id },
      select: { onDay: true },
      orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    });
    const note = cleanText(input.note).trim();
    const evidence = {
      of: { programmeItemId: id },
      accountId: actor.accountId,
      attachmentIds: [...new Set(input.attachmentIds)],
    };
    const terms = {
      today: businessToday(context, actor),
      lastDay: last === null ? undefined : plainDateOf(last.onDay),
      needsNote: event !== 'REGISTER',
    };
    const problems = [...programmeStepProblems({ onDay, note }, terms), ...(await evidenceProblems(tx, evidence))];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { id: programmeStepId } = await tx.workProgrammeStep.create({
      data: {
        itemId: id,
        to: next.value,
        onDay: midnightUtcOf(onDay),
        note,
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    await bindEvidence(tx, evidence, { programmeStepId });
    await tx.workProgrammeItem.update({
      where: { id },
      data: { status: next.value, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: ACTIONS[event],
      objectType: 'WorkProgramme',
      objectId: item.programmeId,
      detail: {
        recordId: id,
        from: status,
        to: next.value,
        ...(ownerDepartmentId === null ? {} : headInStead(actor, ownerDepartmentId)),
      },
    });
    return ok({ itemId: id });
  });
}
