import { recognitionRevocationProblems } from '@thidua/domain/decisions';
import { applyInitiativeEvent, mayEverDoWithInitiative } from '@thidua/domain/initiatives';
import { cleanLine, cleanText, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { factsOf, lockVisibleInitiative, refuse, type InitiativeRefusal } from '../../initiatives/index.ts';
import { readDesks } from '../../organisation/index.ts';
import type { ProposeRecognitionRevocationInput } from '../revocation.input.ts';
import { recognitionRevocationTrail } from './revocation-trail.ts';

/**
 * The secretary proposes to record that the recognition of one scope was taken back by a decision. It stays in force until somebody who
 * signs decisions confirms it. The client makes its id. Gives the id.
 */
export function proposeRecognitionRevocation(
  context: ActingContext,
  { id: initiativeId, revocationId: id, version, scope, paperDate, ...input }: ProposeRecognitionRevocationInput,
): Promise<Result<string, InitiativeRefusal>> {
  const { actor, platform } = context;
  const { organisationId } = actor;
  const words = {
    ground: cleanLine(input.ground),
    reason: cleanText(input.reason).trim(),
    paperNumber: cleanLine(input.paperNumber),
    revokedBy: cleanLine(input.revokedBy),
  };
  return inTransaction<string, InitiativeRefusal>(context, async ({ tx, audit }) => {
    const initiative = await lockVisibleInitiative(tx, context, initiativeId);
    const today = businessToday(platform, actor);
    const facts = factsOf(await readDesks(tx, organisationId, today), initiative, initiative.authors);
    if (!mayEverDoWithInitiative(actor, 'REVOKE', facts)) throw forbidden();
    // Sent again: it was heard the first time.
    const known = await tx.recognitionRevocation.findFirst({
      where: { id, organisationId, initiativeId },
      select: { id: true },
    });
    if (known !== null) return ok(id);
    const next = applyInitiativeEvent(actor, 'REVOKE', facts);
    if (!next.ok) return next;
    if (initiative.version !== version) return err({ code: 'STALE_RECORD', currentVersion: initiative.version });

    const recognition = await tx.initiativeRecognition.findUnique({
      where: { initiativeId_scope: { initiativeId, scope } },
      select: { decisionNumber: true, decidedOn: true, revokedOn: true },
    });
    if (recognition === null) return refuse([{ field: 'scope', code: 'NOT_RECORDED' }]);
    if (recognition.revokedOn !== null) return refuse([{ field: 'scope', code: 'REVOKED' }]);
    const waiting = await tx.recognitionRevocation.findFirst({
      where: { initiativeId, status: 'PROPOSED' },
      select: { id: true },
    });
    if (waiting !== null) return refuse([{ field: 'scope', code: 'PENDING' }]);
    const days = { decidedOn: plainDateOf(recognition.decidedOn), today };
    const problems = recognitionRevocationProblems({ ...words, paperDate }, days);
    if (problems.length > 0) return refuse(problems);

    const row = await tx.recognitionRevocation.create({
      data: {
        id,
        organisationId,
        initiativeId,
        scope,
        ...words,
        paperDate: midnightUtcOf(paperDate),
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
    });
    const detail = recognitionRevocationTrail(row, recognition.decisionNumber);
    audit({ action: 'RECOGNITION_REVOCATION_PROPOSED', objectType: 'Initiative', objectId: initiativeId, detail });
    return ok(id);
  });
}
