import { hasRole } from '@thidua/domain/accounts';
import { revocationProblems, type RevocationGround } from '@thidua/domain/decisions';
import {
  cleanLine,
  cleanText,
  err,
  midnightUtcOf,
  ok,
  plainDateOf,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { RevocationStandsError } from '../revocation.result.ts';
import { revocationTrail } from './revocation-trail.ts';

export interface ProposedRevocation {
  readonly id: string;
  readonly awardRecordId: string;
  readonly ground: RevocationGround;
  readonly reason: string;
  readonly paperNumber: string;
  readonly paperDate: PlainDate;
  readonly revokedBy: string;
  readonly returnsMoney: boolean;
}

export type ProposeRevocationRefusal = InputProblemsError | RevocationStandsError;

/**
 * The secretary proposes to record that an award, of this body or of a higher level, was taken back by a decision. The award goes on
 * counting until somebody who signs decisions confirms it. The id is the client's. Gives the id.
 */
export function proposeRevocation(
  context: ActingContext,
  { id, awardRecordId, ground, paperDate, returnsMoney, ...input }: ProposedRevocation,
): Promise<Result<string, ProposeRevocationRefusal>> {
  const { actor, platform } = context;
  const { organisationId } = actor;
  const words = {
    reason: cleanText(input.reason).trim(),
    paperNumber: cleanLine(input.paperNumber),
    revokedBy: cleanLine(input.revokedBy),
  };
  return inTransaction<string, ProposeRevocationRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`
      SELECT 1 FROM award_records
      WHERE id = ${awardRecordId}::uuid AND "organisationId" = ${organisationId}::uuid FOR UPDATE`;
    const award = found(
      await tx.awardRecord.findFirst({
        where: { id: awardRecordId, organisationId },
        select: {
          decidedOn: true,
          revokedOn: true,
          revocations: { where: { status: 'PROPOSED' }, select: { id: true } },
        },
      }),
    );
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    // Sent again: it was heard the first time.
    const known = await tx.awardRevocation.findFirst({ where: { id, organisationId }, select: { id: true } });
    if (known !== null) return ok(id);
    if (award.revokedOn !== null || award.revocations.length > 0)
      return err(new RevocationStandsError(award.revokedOn));
    const days = { decidedOn: plainDateOf(award.decidedOn), today: businessToday(platform, actor) };
    const problems = revocationProblems({ ...words, ground, paperDate }, days);
    if (problems.length > 0) return err(new InputProblemsError(problems));

    const row = await tx.awardRevocation.create({
      data: {
        id,
        organisationId,
        awardRecordId,
        ground,
        ...words,
        paperDate: midnightUtcOf(paperDate),
        returnsMoney,
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
    });
    const detail = revocationTrail(row);
    audit({ action: 'AWARD_REVOCATION_PROPOSED', objectType: 'AwardRevocation', objectId: id, detail });
    return ok(id);
  });
}
