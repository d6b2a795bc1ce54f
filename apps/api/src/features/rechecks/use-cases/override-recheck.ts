import { cleanLine, cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { isStopped, overrideProblems } from '@thidua/domain/rechecks';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, type InvalidTransitionError } from '../../../platform/user-error.ts';
import { thawed } from '../../eligibility/index.ts';
import { AlreadyOverriddenError, NewerRecheckError, NotStoppedError } from '../recheck.errors.ts';
import type { OverrideRecheckInput } from '../recheck.input.ts';
import { lineAtDesk } from './recheck-hand.ts';

export type OverrideRefusal =
  InputProblemsError | InvalidTransitionError | NotStoppedError | NewerRecheckError | AlreadyOverriddenError;

/**
 * Lets a line go on although its last recheck stops it, with a written ground and reason that are printed with it. It covers the
 * conditions of that recheck and no other. The client makes the id: sent again it was heard the first time. Gives the line's id.
 */
export function overrideRecheck(
  context: ActingContext,
  { id: nominationId, overrideId: id, recheckId, ...typed }: OverrideRecheckInput,
): Promise<Result<string, OverrideRefusal>> {
  const { actor, platform } = context;
  const words = { ground: cleanLine(typed.ground), reason: cleanText(typed.reason).trim() };
  return inTransaction<string, OverrideRefusal>(context, async ({ tx, audit }) => {
    const line = await lineAtDesk(context, tx, nominationId, 'OVERRIDE');
    if (!line.ok) return line;
    const standing = await tx.nominationOverride.findFirst({
      where: { nominationId, revokedAt: null },
      select: { id: true, madeBy: { select: { displayName: true } } },
    });
    if (standing?.id === id) return ok(nominationId);
    if (standing !== null) return err(new AlreadyOverriddenError(standing.madeBy.displayName));
    const last = await tx.nominationRecheck.findFirst({
      where: { nominationId },
      orderBy: [{ checkedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, assessment: true },
    });
    if (last?.id !== recheckId) return err(new NewerRecheckError());
    const card = thawed(last.assessment);
    if (card === undefined || !isStopped(card.verdict)) return err(new NotStoppedError());
    const problems = overrideProblems(words);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    await tx.nominationOverride.create({
      data: {
        id,
        nominationId,
        recheckId,
        ...words,
        madeAt: businessNow(platform, actor),
        madeById: actor.accountId,
      },
      select: { id: true },
    });
    const detail = { ground: words.ground };
    audit({ action: 'NOMINATION_OVERRIDDEN', objectType: 'Nomination', objectId: nominationId, detail });
    return ok(nominationId);
  });
}
