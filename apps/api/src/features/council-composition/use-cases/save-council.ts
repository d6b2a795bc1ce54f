import type { Tx } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import { councilProblems, type TypedCouncil } from '@thidua/domain/council-composition';
import { cleanLine, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { SaveCouncilInput } from '../council-composition.input.ts';
import { seatedProblems } from './composition-hindrance.ts';
import { councilInHand } from './council-in-hand.ts';
import { queueDrafts } from './lock-composition.ts';

/**
 * Writes a council down as its decision says, or puts a draft right; the director approves it afterwards. The id comes from
 * the client: the same id twice records once.
 */
export function saveCouncil(context: ActingContext, input: SaveCouncilInput): Promise<Result<string, SharedRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, version = null } = input;
  return inTransaction<string, SharedRefusal>(context, async ({ tx, audit }) => {
    await queueDrafts(tx, organisationId);
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    if (version === null) {
      const known = await tx.council.findUnique({ where: { id }, select: { organisationId: true } });
      if (known !== null && known.organisationId !== organisationId) throw badInput();
      if (known !== null) return ok(id);
    } else {
      const inHand = await councilInHand(tx, context, { id, version }, 'EDIT');
      if (!inHand.ok) return inHand;
    }
    const typed = typedCouncil(input);
    const problems = [
      ...councilProblems(typed, businessToday(context, actor)),
      ...(await seatedProblems(tx, organisationId, typed.seats, typed.termFrom)),
      ...(version === null ? await secondDraftProblems(tx, organisationId) : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await write(tx, context, { id, isNew: version === null }, typed);
    audit({
      action: version === null ? 'COUNCIL_DRAFTED' : 'COUNCIL_DRAFT_CHANGED',
      objectType: 'Council',
      objectId: id,
      detail: { decisionNumber: typed.decisionNumber, members: typed.seats.length },
    });
    return ok(id);
  });
}

function typedCouncil(input: SaveCouncilInput): TypedCouncil {
  return {
    name: cleanLine(input.name),
    decisionNumber: cleanLine(input.decisionNumber),
    decidedOn: input.decidedOn,
    decidedBy: cleanLine(input.decidedBy),
    termFrom: input.termFrom,
    termTo: input.termTo ?? undefined,
    seats: input.seats.map(({ staffId, role, hasVote }) => ({ staffId, role, hasVote })),
  };
}

/** One draft at a time: two would not know of each other. */
async function secondDraftProblems(tx: Tx, organisationId: string): Promise<readonly InputProblem[]> {
  const drafts = await tx.council.count({ where: { organisationId, status: 'DRAFT' } });
  return drafts === 0 ? [] : [{ field: 'name', code: 'DRAFT_EXISTS' }];
}

async function write(
  tx: Tx,
  context: ActingContext,
  { id, isNew }: { readonly id: string; readonly isNew: boolean },
  { seats, ...typed }: TypedCouncil,
): Promise<void> {
  const { actor } = context;
  const now = businessNow(context, actor);
  const termFrom = midnightUtcOf(typed.termFrom);
  const columns = {
    ...typed,
    decidedOn: midnightUtcOf(typed.decidedOn),
    termFrom,
    termTo: typed.termTo === undefined ? null : midnightUtcOf(typed.termTo),
    preparedById: actor.accountId,
    updatedAt: now,
  };
  if (isNew) {
    await tx.council.create({
      data: { id, organisationId: actor.organisationId, ...columns, createdAt: now },
      select: { id: true },
    });
  } else {
    await tx.councilMember.deleteMany({ where: { councilId: id } });
    await tx.council.update({ where: { id }, data: { ...columns, version: { increment: 1 } }, select: { id: true } });
  }
  await tx.councilMember.createMany({
    data: seats.map((seat, index) => ({ ...seat, councilId: id, ordinal: index + 1, validFrom: termFrom })),
  });
}
