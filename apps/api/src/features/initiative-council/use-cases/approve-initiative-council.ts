import type { Tx } from '@thidua/db';
import { addDays, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { InitiativeCouncilActInput } from '../initiative-council.input.ts';
import { councilInHand } from './council-in-hand.ts';

/** The director stands behind the composition; the council before it ends on the day before this one begins. */
export function approveInitiativeCouncil(
  context: ActingContext,
  input: InitiativeCouncilActInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await councilInHand(tx, context, input, 'APPROVE');
    if (!inHand.ok) return inHand;
    const { id, status, to, decisionNumber, termFrom, termTo } = inHand.value;
    const others = await overlapping(tx, actor.organisationId, { termFrom, termTo });
    const [before, ...further] = others;
    if (further.length > 0 || (before !== undefined && before.termFrom >= termFrom)) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'termFrom', code: 'TERMS_OVERLAP' }] });
    }
    const held = await sittingsSince(tx, before?.id, termFrom);
    if (held > 0) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'termFrom', code: 'SITTING_AFTER', actual: held }] });
    }
    const now = businessNow(context, actor);
    if (before !== undefined) {
      await tx.initiativeCouncil.update({
        where: { id: before.id },
        data: {
          termTo: midnightUtcOf(addDays(plainDateOf(termFrom), -1)),
          updatedAt: now,
          version: { increment: 1 },
        },
        select: { id: true },
      });
      audit({
        action: 'INITIATIVE_COUNCIL_ENDED',
        objectType: 'InitiativeCouncil',
        objectId: before.id,
        detail: { validTo: addDays(plainDateOf(termFrom), -1), councilId: id },
      });
    }
    await tx.initiativeCouncil.update({
      where: { id },
      data: { status: to, approvedById: actor.accountId, approvedAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'INITIATIVE_COUNCIL_APPROVED',
      objectType: 'InitiativeCouncil',
      objectId: id,
      detail: { from: status, to, decisionNumber, endedId: before?.id ?? null },
    });
    return ok({ id });
  });
}

/** Sittings that the council before held in the days that it would lose: they would be of a council not in force. */
function sittingsSince(tx: Tx, councilId: string | undefined, termFrom: Date): Promise<number> {
  if (councilId === undefined) return Promise.resolve(0);
  return tx.initiativeSitting.count({
    where: { councilId, heldOn: { gte: termFrom }, status: { not: 'DISCARDED' } },
  });
}

/** Approved councils whose term shares a day with this one, the earliest first. */
function overlapping(
  tx: Tx,
  organisationId: string,
  { termFrom, termTo }: { readonly termFrom: Date; readonly termTo: Date | null },
) {
  return tx.initiativeCouncil.findMany({
    where: {
      organisationId,
      status: 'APPROVED',
      OR: [{ termTo: null }, { termTo: { gte: termFrom } }],
      ...(termTo === null ? {} : { termFrom: { lte: termTo } }),
    },
    select: { id: true, termFrom: true },
    orderBy: { termFrom: 'asc' },
  });
}
