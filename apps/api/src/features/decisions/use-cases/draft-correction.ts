import type { Tx } from '@thidua/db';
import {
  amendingTitle,
  applyDecisionEvent,
  correctionProblems,
  correctionsOf,
  documentNumber,
  isAmending,
  type CorrectableLine,
  type Correction,
  type WantedChange,
} from '@thidua/domain/decisions';
import { cleanLine, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError } from '../../../platform/user-error.ts';
import { CorrectionWaitsError } from '../decision.errors.ts';
import type { DecisionRow } from '../decision.queries.ts';
import { linesAsTheyStand } from '../line-corrections.queries.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface CorrectionToDraft {
  /** The decision that is corrected. */
  readonly id: string;
  readonly correctionId: string;
  readonly reason: string;
  readonly changes: readonly WantedChange[];
}

export type CorrectRefusal = InputProblemsError | InvalidTransitionError | CorrectionWaitsError;

/**
 * Drafts the decision that corrects what an issued one says of somebody. It waits for a signature as the first one did, and only
 * then is anything corrected. The id is the client's: the same draft twice is one.
 */
export function draftCorrection(
  context: ActingContext,
  input: CorrectionToDraft,
): Promise<Result<string, CorrectRefusal>> {
  const { actor } = context;
  const reason = cleanLine(input.reason);
  return inTransaction<string, CorrectRefusal>(context, async ({ tx, audit }) => {
    const amended = await takeUpDecision(tx, actor, input.id, 'CORRECT');
    const next = applyDecisionEvent(amended.status, 'CORRECT');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (amended.kind !== 'AWARD' && isAmending('CORRECT', amended.kind)) {
      return err(new InvalidTransitionError(amended.kind, 'CORRECT'));
    }
    const known = await tx.decision.findUnique({ where: { id: input.correctionId }, select: { amendsId: true } });
    if (known !== null) {
      if (known.amendsId !== amended.id) throw badInput();
      return ok(input.correctionId);
    }
    const waiting = await tx.decision.findFirst({
      where: { amendsId: amended.id, kind: 'CORRECTION', status: 'DRAFT' },
      select: { id: true },
    });
    if (waiting !== null) return err(new CorrectionWaitsError(waiting.id));
    const corrections = await placesOf(tx, amended, input.changes);
    const problems = correctionProblems(reason, corrections);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    await writeDraft(context, tx, { id: input.correctionId, amended, reason, corrections });
    const detail = { amendsId: amended.id, changes: corrections.length };
    audit({ action: 'DECISION_CORRECTION_DRAFTED', objectType: 'Decision', objectId: input.correctionId, detail });
    return ok(input.correctionId);
  });
}

async function placesOf(
  tx: Tx,
  amended: DecisionRow,
  changes: readonly WantedChange[],
): Promise<readonly Correction[]> {
  const standing = await linesAsTheyStand(tx, amended.id);
  const lines = new Map<string, CorrectableLine>(standing.map(({ id, now }) => [id, now]));
  const corrections = correctionsOf(changes, lines);
  if (corrections === undefined) throw badInput();
  return corrections;
}

interface Draft {
  readonly id: string;
  readonly amended: DecisionRow;
  readonly reason: string;
  readonly corrections: readonly Correction[];
}

async function writeDraft(
  { actor, platform }: ActingContext,
  tx: Tx,
  { id, amended, reason, corrections }: Draft,
): Promise<void> {
  const { organisationId, year, sign, number, issuedOn, periodFrom, periodTo } = amended;
  if (number === null || issuedOn === null) throw new Error(`Decision ${amended.id} is issued without a number`);
  await tx.decision.create({
    data: {
      id,
      organisationId,
      year,
      kind: 'CORRECTION',
      amendsId: amended.id,
      amendReason: reason,
      title: amendingTitle('CORRECTION', documentNumber(number, sign), plainDateOf(issuedOn)),
      sign,
      periodFrom,
      periodTo,
      draftedById: actor.accountId,
      createdAt: businessNow(platform, actor),
    },
    select: { id: true },
  });
  await tx.decisionCorrection.createMany({
    data: corrections.map((correction, at) => ({ ...correction, decisionId: id, ordinal: at + 1 })),
  });
}
