import {
  midnightUtcOf,
  cleanLine,
  dayIn,
  err,
  ok,
  plainDateOf,
  type InputProblem,
  type PlainDate,
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
import { takeTypedNumber, type NumberTakenError } from '../../number-register/index.ts';
import { leadersOfBodyOn } from '../../organisation/index.ts';
import { asideIds, countOf, withAside } from '../sitting-lines.ts';
import type { DecideSittingInput } from '../sitting.input.ts';
import { changeSitting } from './change-sitting.ts';

/**
 * Records the head's decision on a sitting: what it passed is recognised, what it did not is not, with the ground of the council, all
 * at once (Nghị định 13/2012/NĐ-CP Điều 7: the council advises, the head decides).
 */
export function decideSitting(
  context: ActingContext,
  input: DecideSittingInput,
): Promise<Result<{ readonly id: string }, SharedRefusal | NumberTakenError>> {
  const { actor } = context;
  return changeSitting<NumberTakenError>(context, input, 'DECIDE', async ({ tx, row, relatives, to, now }) => {
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
    // Somebody who voted has become related to an author since: the sitting is opened again and closed without that vote.
    const related = row.lines.filter((line) => {
      const kept = asideIds(line);
      return asideIds(withAside('OPEN', line, row.seats, relatives), 'RELATIVE').some(
        (id) => !kept.includes(id) && row.seats.some(({ memberId, isPresent }) => memberId === id && isPresent),
      );
    }).length;
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
      ...(related === 0 ? [] : [{ field: 'lines', code: 'RELATED_SINCE', actual: related }]),
      ...(changed === 0 ? [] : [{ field: 'lines', code: 'COUNT_CHANGED', actual: changed }]),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const taken = await takeTypedNumber(tx, record.decisionNumber, {
      organisationId: actor.organisationId,
      paper: 'RECOGNITION',
      objectType: 'InitiativeSitting',
      objectId: row.id,
      title: 'Quyết định công nhận sáng kiến',
      issuedOn: record.decidedOn,
      takenAt: now,
    });
    if (taken !== undefined) return err(taken);

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
    for (const { line } of counted.filter((each) => !each.count.isPassed)) {
      await tx.initiative.update({
        where: { id: line.initiativeId },
        data: {
          status: 'NOT_RECOGNISED',
          dueOn: null,
          refusedReason: refusalOf(heldOn, line.opinion),
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

/**
 * What the author is told: that the council did not pass it, when, and the ground that it gave. Who voted how, and how many, stays in
 * the minutes (the law asks for reasons in writing, Nghị định 13/2012/NĐ-CP Điều 7, and for no count).
 */
function refusalOf(heldOn: PlainDate, opinion: string): string {
  const [year, month, day] = heldOn.split('-');
  return `Hội đồng sáng kiến họp ngày ${day}/${month}/${year} không thông qua. ${opinion}`
    .trim()
    .slice(0, INITIATIVE_LIMITS.reason);
}
