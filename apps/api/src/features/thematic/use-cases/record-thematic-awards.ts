import { err, ok, type Result } from '@thidua/domain/kernel';
import { mayDoWithMovement, runsIn, THEMATIC_AWARD_CODES } from '@thidua/domain/plans';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { RecordThematicAwardsInput, TakeOffThematicAwardInput } from '../thematic-award.type.ts';

/**
 * Says of awards in the register that they were given for a thematic movement. They are campaign awards from then on: noted, and
 * no condition of a higher merit award. What is said already is said once.
 */
export function recordThematicAwards(
  context: ActingContext,
  { thematicMovementId, awardRecordIds }: RecordThematicAwardsInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    const movement = found(
      await tx.thematicMovement.findFirst({
        where: { id: thematicMovementId, organisationId },
        select: { fromYear: true, toYear: true },
      }),
    );
    if (!mayDoWithMovement(actor, 'EDIT')) throw forbidden();
    await tx.$queryRaw`SELECT id FROM thematic_movements WHERE id = ${thematicMovementId}::uuid FOR UPDATE`;
    const ids = [...new Set(awardRecordIds)];
    // Another movement may be taking the same award, or a decision be revoking it.
    await tx.$queryRaw`SELECT id FROM award_records WHERE id = ANY(${ids}::uuid[]) AND "organisationId" = ${organisationId}::uuid ORDER BY id FOR UPDATE`;
    const awards = await tx.awardRecord.findMany({
      where: { id: { in: ids }, organisationId },
      select: {
        id: true,
        awardCode: true,
        year: true,
        revokedOn: true,
        thematicAward: { select: { thematicMovementId: true } },
      },
    });
    if (awards.length !== ids.length) throw badInput();
    const fresh = awards.filter(({ thematicAward }) => thematicAward?.thematicMovementId !== thematicMovementId);
    const doesFit = fresh.every(
      ({ awardCode, year, revokedOn, thematicAward }) =>
        thematicAward === null &&
        revokedOn === null &&
        THEMATIC_AWARD_CODES.includes(awardCode) &&
        runsIn(movement, year),
    );
    if (ids.length === 0) return refused('REQUIRED');
    if (!doesFit) return refused('DOES_NOT_FIT');
    if (fresh.length === 0) return ok({ id: thematicMovementId });
    const recorded = { thematicMovementId, recordedById: actor.accountId, recordedAt: businessNow(context, actor) };
    await tx.thematicAward.createMany({ data: fresh.map(({ id }) => ({ awardRecordId: id, ...recorded })) });
    audit({
      action: 'THEMATIC_AWARDS_RECORDED',
      objectType: 'ThematicMovement',
      objectId: thematicMovementId,
      detail: { count: fresh.length, recordIds: fresh.map(({ id }) => id) },
    });
    return ok({ id: thematicMovementId });
  });
}

function refused(code: string): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'awardRecordIds', code }] });
}

/** Takes an award off a thematic movement: it counts as merit again. That it stood there stays in the trail. */
export function takeOffThematicAward(
  context: ActingContext,
  { thematicMovementId, awardRecordId }: TakeOffThematicAwardInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    const where = { id: thematicMovementId, organisationId: actor.organisationId };
    found(await tx.thematicMovement.findFirst({ where, select: { id: true } }));
    if (!mayDoWithMovement(actor, 'EDIT')) throw forbidden();
    const { count } = await tx.thematicAward.deleteMany({ where: { thematicMovementId, awardRecordId } });
    if (count === 0) throw badInput();
    audit({
      action: 'THEMATIC_AWARD_TAKEN_OFF',
      objectType: 'ThematicMovement',
      objectId: thematicMovementId,
      detail: { recordId: awardRecordId },
    });
    return ok({ id: thematicMovementId });
  });
}
