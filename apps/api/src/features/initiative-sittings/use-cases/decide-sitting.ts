import {
  midnightUtcOf,
  cleanLine,
  dayIn,
  err,
  ok,
  plainDateOf,
  type InputProblem,
  type Result,
} from '@thidua/domain/kernel';
import {
  circumstanceProblems,
  INITIATIVE_LIMITS,
  leadersAmong,
  needsApproval,
  recognitionProblems,
} from '@thidua/domain/initiatives';
import { businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { approvalColumns, approvalOf } from '../../initiatives/index.ts';
import { leadersOfBodyOn } from '../../organisation/index.ts';
import { arithmeticOf, countOf } from '../sitting-lines.ts';
import type { DecideSittingInput } from '../sitting.input.ts';
import { changeSitting } from './change-sitting.ts';

/**
 * Records the head's decision on a sitting: what it passed is recognised, what it did not is not, with the count as the reason, all at
 * once (Nghị định 13/2012/NĐ-CP Điều 7: the council advises, the head decides).
 */
export function decideSitting(
  context: ActingContext,
  input: DecideSittingInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  return changeSitting(context, input, 'DECIDE', async ({ tx, row, to, now }) => {
    const record = {
      decisionNumber: cleanLine(input.decisionNumber),
      decidedOn: input.decidedOn,
      decidedBy: cleanLine(input.decidedBy),
    };
    const ids = row.lines.map(({ initiativeId }) => initiativeId);
    await tx.$queryRaw`SELECT id FROM initiatives WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
    const initiatives = await tx.initiative.findMany({
      where: { id: { in: ids } },
      select: { id: true, status: true, submittedAt: true },
    });
    const heldOn = plainDateOf(row.heldOn);
    const filedOn = initiatives.reduce<typeof heldOn>((latest, { submittedAt }) => {
      const day = dayIn(actor.timeZone, submittedAt ?? now);
      return day > latest ? day : latest;
    }, heldOn);
    const moved = initiatives.filter(({ status }) => status !== 'BEFORE_COUNCIL').length;
    const counted = row.lines.map((line) => ({ line, count: countOf(row, line, row.seats) }));
    // The head decides on what the minutes say: a result that counts otherwise now is closed anew first.
    const changed = counted.filter(
      ({ line, count }) => line.isPassed !== null && line.isPassed !== count.isPassed,
    ).length;
    // Only what this sitting has voted on was paid for in it.
    if (input.stateFundedIds?.some((id) => counted.every(({ line }) => line.initiativeId !== id)) === true)
      throw badInput();
    const passed = counted.filter(({ count }) => count.isPassed).map(({ line }) => line);
    const leaders = await leadersOfBodyOn(tx, actor.organisationId, record.decidedOn);
    const recognised = passed.map(({ initiativeId, initiative: { authors } }) => ({
      initiativeId,
      isStateFunded: input.stateFundedIds?.includes(initiativeId) === true,
      leaderAuthors: leadersAmong(
        leaders,
        authors.map(({ staffId }) => staffId),
      ),
    }));
    const approval = approvalOf(input.approval);
    const problems: readonly InputProblem[] = [
      ...recognitionProblems(record, filedOn, businessToday(context, actor)),
      // One decision, one signer, one paper of the superior for all that it recognises.
      ...circumstanceProblems(record, {
        leaderAuthors: recognised.flatMap(({ leaderAuthors }) => leaderAuthors),
        isStateFunded: recognised.some(({ isStateFunded }) => isStateFunded),
        approval,
      }),
      ...(moved === 0 ? [] : [{ field: 'lines', code: 'NOT_BEFORE_COUNCIL', actual: moved }]),
      ...(changed === 0 ? [] : [{ field: 'lines', code: 'COUNT_CHANGED', actual: changed }]),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const decidedOn = midnightUtcOf(record.decidedOn);
    await tx.initiativeRecognition.createMany({
      data: recognised.map(({ initiativeId, isStateFunded, leaderAuthors }) => ({
        ...record,
        decidedOn,
        initiativeId,
        isStateFunded,
        ...(needsApproval({ isStateFunded, leaderAuthors }) ? approvalColumns(approval) : {}),
        scope: 'GRASSROOTS',
        recordedById: actor.accountId,
        recordedAt: now,
      })),
    });
    await tx.initiative.updateMany({
      where: { id: { in: passed.map(({ initiativeId }) => initiativeId) } },
      // What is decided waits for nothing more: its clock stops.
      data: { status: 'RECOGNISED', dueOn: null, version: { increment: 1 }, updatedAt: now },
    });
    for (const { line, count } of counted.filter((each) => !each.count.isPassed)) {
      const reason = `Hội đồng sáng kiến không thông qua: ${arithmeticOf(row, count)}.`;
      await tx.initiative.update({
        where: { id: line.initiativeId },
        data: {
          status: 'NOT_RECOGNISED',
          dueOn: null,
          refusedReason: line.opinion === '' ? reason : `${reason} ${line.opinion}`.slice(0, REASON_LIMIT),
          version: { increment: 1 },
          updatedAt: now,
        },
        select: { id: true },
      });
    }
    const from = 'BEFORE_COUNCIL';
    return ok({
      data: { ...record, decidedOn },
      events: [
        {
          action: 'INITIATIVE_SITTING_MOVED',
          objectType: 'InitiativeSitting',
          objectId: row.id,
          detail: { from: row.status, to },
        },
        ...counted.map(({ line: { initiativeId: objectId }, count }) =>
          count.isPassed
            ? ({
                action: 'INITIATIVE_RECOGNISED',
                objectType: 'Initiative',
                objectId,
                detail: { from, to: 'RECOGNISED', scope: 'GRASSROOTS', decisionNumber: record.decisionNumber },
              } as const)
            : ({
                action: 'INITIATIVE_REFUSED',
                objectType: 'Initiative',
                objectId,
                detail: { from, to: 'NOT_RECOGNISED' },
              } as const),
        ),
      ],
    });
  });
}

/** Longest reason that an initiative keeps, in characters. */
const REASON_LIMIT = INITIATIVE_LIMITS.reason;
