import type { Tx } from '@thidua/db';
import { councilChangeProblems, dayBefore, seatChanges } from '@thidua/domain/council-composition';
import { err, midnightUtcOf, ok, plainDateOf, startOfDay, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { resettleRooms } from '../../council/index.ts';
import type { CouncilRefusal } from '../council-composition.errors.ts';
import type { CouncilActInput } from '../council-composition.input.ts';
import { ballotRunning, meetingProblems, seatedProblems } from './composition-hindrance.ts';
import { changeInHand } from './council-in-hand.ts';
import { lockComposition, queueDrafts } from './lock-composition.ts';
import { termToChange } from './term-to-change.ts';

/**
 * The director stands behind the change: seats end on the day before it and begin on its day; what was stays written. Looked at again as
 * of now, because the term may have been cut since. Gives the id of the council.
 */
export function approveCouncilChange(
  context: ActingContext,
  input: CouncilActInput,
): Promise<Result<string, CouncilRefusal>> {
  const { actor } = context;
  const { organisationId, timeZone } = actor;
  return inTransaction<string, CouncilRefusal>(context, async ({ tx, audit, notify }) => {
    await queueDrafts(tx, organisationId);
    const inHand = await changeInHand(tx, context, input, 'APPROVE');
    if (!inHand.ok) return inHand;
    const { id, councilId, status, to, decisionNumber, decidedBy, seats } = inHand.value;
    const effectiveOn = plainDateOf(inHand.value.effectiveOn);
    await lockComposition(tx, councilId);
    const running = await ballotRunning(tx, councilId);
    if (running !== undefined) return err(running);
    const term = await termToChange(tx, { id: councilId, organisationId }, effectiveOn);
    const typed = { decisionNumber, decidedBy, decidedOn: plainDateOf(inHand.value.decidedOn), effectiveOn, seats };
    const problems = [
      ...councilChangeProblems(typed, term, businessToday(context, actor)),
      ...(await seatedProblems(tx, organisationId, seats, effectiveOn)),
      ...(await meetingProblems(tx, { id: councilId, timeZone }, effectiveOn, 'effectiveOn')),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const now = businessNow(context, actor);
    const changes = seatChanges(term.seatsBefore, seats);
    await tx.councilMember.updateMany({
      where: { id: { in: changes.flatMap(({ before }) => before?.id ?? []) } },
      data: { validTo: midnightUtcOf(dayBefore(effectiveOn)), endedById: id },
    });
    await tx.councilMember.createMany({
      data: changes
        .flatMap(({ after }) => after ?? [])
        .map(({ staffId, role, hasVote }, index) => ({
          councilId,
          staffId,
          role,
          hasVote,
          ordinal: term.lastOrdinal + index + 1,
          validFrom: midnightUtcOf(effectiveOn),
          startedById: id,
        })),
    });
    await tx.councilChange.update({
      where: { id },
      data: { status: to, approvedById: actor.accountId, approvedAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    const planned = await plannedSince(tx, councilId, startOfDay(timeZone, effectiveOn));
    await resettleRooms(tx, actor, planned, now);
    for (const meetingId of planned) notify('meeting', meetingId);
    const count = (kind: (typeof changes)[number]['kind']) => changes.filter((change) => change.kind === kind).length;
    audit({
      action: 'COUNCIL_CHANGE_APPROVED',
      objectType: 'CouncilChange',
      objectId: id,
      detail: {
        from: status,
        to,
        councilId,
        decisionNumber,
        validFrom: effectiveOn,
        joining: count('JOINS'),
        leaving: count('LEAVES'),
        moving: count('MOVES'),
      },
    });
    return ok(councilId);
  });
}

async function plannedSince(tx: Tx, councilId: string, since: Date): Promise<readonly string[]> {
  const rows = await tx.meeting.findMany({
    where: { councilId, status: 'PLANNED', startsAt: { gte: since } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
