import type { Tx } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import { initiativeCouncilProblems, type TypedInitiativeCouncil } from '@thidua/domain/initiative-council';
import { cleanLine, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { SaveInitiativeCouncilInput } from '../initiative-council.input.ts';
import { councilInHand } from './council-in-hand.ts';

/**
 * Writes a council down as its decision says, or puts a draft right; the director approves it afterwards. The id comes from
 * the client: the same id twice records once.
 */
export function saveInitiativeCouncil(
  context: ActingContext,
  input: SaveInitiativeCouncilInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, version = null } = input;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 160000))`;
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    if (version === null) {
      const known = await tx.initiativeCouncil.findUnique({ where: { id }, select: { organisationId: true } });
      if (known !== null && known.organisationId !== organisationId) throw badInput();
      if (known !== null) return ok({ id });
    } else {
      const inHand = await councilInHand(tx, context, { id, version }, 'EDIT');
      if (!inHand.ok) return inHand;
    }
    const typed = typedCouncil(input);
    const problems = [
      ...initiativeCouncilProblems(typed, businessToday(context, actor)),
      ...(version === null ? await secondDraftProblems(tx, organisationId) : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await refuseStrangers(tx, organisationId, typed);
    await write(tx, context, { id, isNew: version === null }, typed);
    audit({
      action: version === null ? 'INITIATIVE_COUNCIL_DRAFTED' : 'INITIATIVE_COUNCIL_CHANGED',
      objectType: 'InitiativeCouncil',
      objectId: id,
      detail: { decisionNumber: typed.decisionNumber, members: typed.members.length },
    });
    return ok({ id });
  });
}

function typedCouncil(input: SaveInitiativeCouncilInput): TypedInitiativeCouncil {
  return {
    name: cleanLine(input.name),
    decisionNumber: cleanLine(input.decisionNumber),
    decidedOn: input.decidedOn,
    decidedBy: cleanLine(input.decidedBy),
    termFrom: input.termFrom,
    termTo: input.termTo ?? undefined,
    members: input.members.map(({ staffId, guestName, workplace, role }) =>
      staffId == null
        ? { staffId: undefined, guestName: cleanLine(guestName), workplace: cleanLine(workplace), role }
        : { staffId, guestName: '', workplace: '', role },
    ),
  };
}

/** One draft at a time: two would not know of each other. */
async function secondDraftProblems(tx: Tx, organisationId: string): Promise<readonly InputProblem[]> {
  const drafts = await tx.initiativeCouncil.count({ where: { organisationId, status: 'DRAFT' } });
  return drafts === 0 ? [] : [{ field: 'name', code: 'DRAFT_EXISTS' }];
}

/** Members of the body are picked from its list: an id that is not on it was made up. */
async function refuseStrangers(tx: Tx, organisationId: string, { members }: TypedInitiativeCouncil): Promise<void> {
  const staffIds = members.flatMap(({ staffId }) => (staffId === undefined ? [] : [staffId]));
  const known = await tx.staff.count({ where: { id: { in: staffIds }, organisationId } });
  if (known !== staffIds.length) throw badInput();
}

async function write(
  tx: Tx,
  context: ActingContext,
  { id, isNew }: { readonly id: string; readonly isNew: boolean },
  { members, ...typed }: TypedInitiativeCouncil,
): Promise<void> {
  const { actor } = context;
  const now = businessNow(context, actor);
  const columns = {
    ...typed,
    decidedOn: midnightUtcOf(typed.decidedOn),
    termFrom: midnightUtcOf(typed.termFrom),
    termTo: typed.termTo === undefined ? null : midnightUtcOf(typed.termTo),
    preparedById: actor.accountId,
    updatedAt: now,
  };
  if (isNew) {
    await tx.initiativeCouncil.create({
      data: { id, organisationId: actor.organisationId, ...columns, createdAt: now },
      select: { id: true },
    });
  } else {
    await tx.initiativeCouncil.update({
      where: { id },
      data: { ...columns, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.initiativeCouncilMember.deleteMany({ where: { councilId: id } });
  }
  await tx.initiativeCouncilMember.createMany({
    data: members.map(({ staffId, ...member }, index) => ({
      councilId: id,
      ...member,
      staffId: staffId ?? null,
      ordinal: index + 1,
    })),
  });
}
