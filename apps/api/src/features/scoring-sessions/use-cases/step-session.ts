import { cleanText, err, ok, type InputProblem } from '@thidua/domain/kernel';
import { SCORING_SESSION_LIMITS, type ScoringSessionStep } from '@thidua/domain/scoring-session';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { StepScoringSessionInput } from '../scoring-session.input.ts';
import { livingSheets, stateOf } from '../session-rows.ts';
import { changeSession, type SessionInHand, type SessionOutcome } from './change-session.ts';

/**
 * Locks a session once all is in, opens it again with a reason as long as nothing of it went on, or drops one that was made by
 * mistake, whose requests are free again.
 */
export function stepSession(
  context: ActingContext,
  { step, reason, ...input }: StepScoringSessionInput,
): SessionOutcome {
  return changeSession(context, input, step, async ({ tx, row, to, now }) => {
    const reopenedReason = step === 'REOPEN' ? cleanText(reason).trim() : '';
    const problems = stepProblems(row, step, reopenedReason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (step === 'DISCARD') {
      await tx.scorerDraft.deleteMany({ where: { entryId: { in: row.entries.map(({ id }) => id) } } });
      await tx.scoringEntry.updateMany({ where: { sessionId: row.id, leftAt: null }, data: { leftAt: now } });
    }
    return ok({
      data: {
        lockedAt: step === 'LOCK' ? now : null,
        ...(step === 'REOPEN'
          ? {
              reopenings: {
                create: { reason: reopenedReason, reopenedAt: now, reopenedById: context.actor.accountId },
              },
            }
          : {}),
      },
      events: [
        {
          action: 'SCORING_SESSION_MOVED',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { from: row.status, to },
        },
      ],
    });
  });
}

function stepProblems(row: SessionInHand, step: ScoringSessionStep, reason: string): readonly InputProblem[] {
  if (step === 'DISCARD') return [];
  if (step === 'REOPEN') {
    const gone = row.entries.filter(({ initiative }) => initiative.status !== 'SCORING').length;
    return [
      ...neededProblems('reason', reason, SCORING_SESSION_LIMITS.reason),
      ...(gone > 0 ? [{ field: 'entries', code: 'WENT_ON', actual: gone }] : []),
    ];
  }
  const out = row.entries.flatMap(livingSheets).filter(({ status }) => status === 'ASSIGNED').length;
  const drafts = row.entries.reduce((sum, entry) => sum + entry.drafts.length, 0);
  const open = row.entries.filter(
    (entry) => ['RECEIVED', 'SCORING'].includes(entry.initiative.status) && !stateOf(entry, row.scorersEach).isComplete,
  );
  return [
    ...(out > 0 ? [{ field: 'sheets', code: 'SHEETS_OUT', actual: out }] : []),
    ...(drafts > 0 ? [{ field: 'drafts', code: 'DRAFTS_LEFT', actual: drafts }] : []),
    // Those with sheets out are told above already.
    ...(out === 0 && open.length > 0 ? [{ field: 'entries', code: 'NOT_SCORED', actual: open.length }] : []),
  ];
}
