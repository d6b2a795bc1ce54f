import type { Tx } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import { councilChangeProblems, type TypedCouncilChange } from '@thidua/domain/council-composition';
import { cleanLine, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { SaveCouncilChangeInput } from '../council-composition.input.ts';
import { seatedProblems } from './composition-hindrance.ts';
import { changeInHand } from './council-in-hand.ts';
import { queueDrafts } from './lock-composition.ts';
import { termToChange } from './term-to-change.ts';

/**
 * Writes down a decision that changes who sits on the council in the midst of its term, or puts its draft right. Gives the id of the
 * council. The id of the change comes from the client: the same id twice records once.
 */
export function saveCouncilChange(
  context: ActingContext,
  input: SaveCouncilChangeInput,
): Promise<Result<string, SharedRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, councilId, version = null } = input;
  return inTransaction<string, SharedRefusal>(context, async ({ tx, audit }) => {
    await queueDrafts(tx, organisationId);
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    if (version === null) {
      const known = await tx.councilChange.findUnique({
        where: { id },
        select: { organisationId: true, councilId: true },
      });
      if (known !== null && known.organisationId !== organisationId) throw badInput();
      if (known !== null) return ok(known.councilId);
    } else {
      const inHand = await changeInHand(tx, context, { id, version }, 'EDIT');
      if (!inHand.ok) return inHand;
      if (inHand.value.councilId !== councilId) throw badInput();
    }
    const typed = typedChange(input);
    const term = await termToChange(tx, { id: councilId, organisationId }, typed.effectiveOn);
    const problems = [
      ...councilChangeProblems(typed, term, businessToday(context, actor)),
      ...(await seatedProblems(tx, organisationId, typed.seats, typed.effectiveOn)),
      ...(version === null ? await secondDraftProblems(tx, councilId) : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await write(tx, context, { id, councilId, isNew: version === null }, typed);
    audit({
      action: version === null ? 'COUNCIL_CHANGE_DRAFTED' : 'COUNCIL_CHANGE_EDITED',
      objectType: 'CouncilChange',
      objectId: id,
      detail: { councilId, decisionNumber: typed.decisionNumber, members: typed.seats.length },
    });
    return ok(councilId);
  });
}

function typedChange(input: SaveCouncilChangeInput): TypedCouncilChange {
  return {
    decisionNumber: cleanLine(input.decisionNumber),
    decidedOn: input.decidedOn,
    decidedBy: cleanLine(input.decidedBy),
    effectiveOn: input.effectiveOn,
    seats: input.seats.map(({ staffId, role, hasVote }) => ({ staffId, role, hasVote })),
  };
}

/** One draft at a time: two would not know of each other. */
async function secondDraftProblems(tx: Tx, councilId: string): Promise<readonly InputProblem[]> {
  const drafts = await tx.councilChange.count({ where: { councilId, status: 'DRAFT' } });
  return drafts === 0 ? [] : [{ field: 'decisionNumber', code: 'DRAFT_EXISTS' }];
}

async function write(
  tx: Tx,
  context: ActingContext,
  { id, councilId, isNew }: { readonly id: string; readonly councilId: string; readonly isNew: boolean },
  { seats, ...typed }: TypedCouncilChange,
): Promise<void> {
  const { actor } = context;
  const now = businessNow(context, actor);
  const columns = {
    ...typed,
    decidedOn: midnightUtcOf(typed.decidedOn),
    effectiveOn: midnightUtcOf(typed.effectiveOn),
    preparedById: actor.accountId,
    updatedAt: now,
  };
  if (isNew) {
    await tx.councilChange.create({
      data: { id, councilId, organisationId: actor.organisationId, ...columns, createdAt: now },
      select: { id: true },
    });
  } else {
    await tx.councilChangeSeat.deleteMany({ where: { changeId: id } });
    await tx.councilChange.update({
      where: { id },
      data: { ...columns, version: { increment: 1 } },
      select: { id: true },
    });
  }
  await tx.councilChangeSeat.createMany({
    data: seats.map((seat, index) => ({ ...seat, changeId: id, ordinal: index + 1 })),
  });
}
