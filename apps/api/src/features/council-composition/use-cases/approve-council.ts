import type { Tx } from '@thidua/db';
import { dayBefore } from '@thidua/domain/council-composition';
import { err, midnightUtcOf, ok, plainDateOf, startOfDay, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { inForceBetween, resettleRooms } from '../../council/index.ts';
import type { CouncilRefusal } from '../council-composition.errors.ts';
import type { CouncilActInput } from '../council-composition.input.ts';
import { ballotRunning, meetingProblems, seatedProblems } from './composition-hindrance.ts';
import { councilInHand } from './council-in-hand.ts';
import { lockComposition, queueDrafts } from './lock-composition.ts';

/**
 * The director stands behind the composition; the council before it ends on the day before this one begins, and meetings that are
 * planned from then on are this one's.
 */
export function approveCouncil(
  context: ActingContext,
  input: CouncilActInput,
): Promise<Result<string, CouncilRefusal>> {
  const { actor } = context;
  return inTransaction<string, CouncilRefusal>(context, async (change) => {
    const { tx, audit } = change;
    await queueDrafts(tx, actor.organisationId);
    const inHand = await councilInHand(tx, context, input, 'APPROVE');
    if (!inHand.ok) return inHand;
    const { id, status, to, decisionNumber } = inHand.value;
    const termFrom = plainDateOf(inHand.value.termFrom);
    const termTo = inHand.value.termTo === null ? undefined : plainDateOf(inHand.value.termTo);
    const seats = await tx.councilMember.findMany({ where: { councilId: id }, orderBy: { ordinal: 'asc' } });
    const gone = await seatedProblems(tx, actor.organisationId, seats, termFrom);
    if (gone.length > 0) return refuse(gone);
    const [before, ...further] = await tx.council.findMany({
      where: { organisationId: actor.organisationId, ...inForceBetween(termFrom, termTo) },
      select: { id: true, termFrom: true },
      orderBy: { termFrom: 'asc' },
    });
    if (further.length > 0 || (before !== undefined && before.termFrom >= inHand.value.termFrom)) {
      return refuse([{ field: 'termFrom', code: 'TERMS_OVERLAP' }]);
    }
    const now = businessNow(context, actor);
    const ended =
      before === undefined ? ok([]) : await end(change, context, before.id, { id, termFrom: inHand.value.termFrom });
    if (!ended.ok) return ended;
    await tx.council.update({
      where: { id },
      data: { status: to, approvedById: actor.accountId, approvedAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.meeting.updateMany({ where: { id: { in: [...ended.value] } }, data: { councilId: id } });
    await resettleRooms(tx, actor, ended.value, now);
    for (const meetingId of ended.value) change.notify('meeting', meetingId);
    audit({
      action: 'COUNCIL_APPROVED',
      objectType: 'Council',
      objectId: id,
      detail: { from: status, to, decisionNumber, endedId: before?.id ?? null },
    });
    return ok(id);
  });
}

function refuse(problems: readonly InputProblem[]) {
  return err({ code: 'INPUT_PROBLEMS', problems } as const);
}

/** Cuts the term before the new one; gives the meetings that are planned after it. */
async function end(
  { tx, audit }: Change,
  context: ActingContext,
  id: string,
  next: { readonly id: string; readonly termFrom: Date },
): Promise<Result<readonly string[], CouncilRefusal>> {
  const { actor } = context;
  await lockComposition(tx, id);
  const running = await ballotRunning(tx, id);
  if (running !== undefined) return err(running);
  const first = plainDateOf(next.termFrom);
  const held = await meetingProblems(tx, { id, timeZone: actor.timeZone }, first, 'termFrom');
  if (held.length > 0) return refuse(held);
  if (await changesSince(tx, id, next.termFrom)) return refuse([{ field: 'termFrom', code: 'CHANGES_AFTER' }]);
  const validTo = dayBefore(first);
  const last = midnightUtcOf(validTo);
  await tx.councilMember.updateMany({
    where: { councilId: id, OR: [{ validTo: null }, { validTo: { gt: last } }] },
    data: { validTo: last },
  });
  await tx.council.update({
    where: { id },
    data: { termTo: last, updatedAt: businessNow(context, actor), version: { increment: 1 } },
    select: { id: true },
  });
  audit({ action: 'COUNCIL_ENDED', objectType: 'Council', objectId: id, detail: { validTo, councilId: next.id } });
  const planned = await tx.meeting.findMany({
    where: { councilId: id, status: 'PLANNED', startsAt: { gte: startOfDay(actor.timeZone, first) } },
    select: { id: true },
  });
  return ok(planned.map((meeting) => meeting.id));
}

/** Seats that would begin after the end of their term. */
async function changesSince(tx: Tx, councilId: string, termFrom: Date): Promise<boolean> {
  return (await tx.councilMember.count({ where: { councilId, validFrom: { gte: termFrom } } })) > 0;
}
