import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type InputProblem } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { initiativeCouncilOn } from '../../initiative-council/index.ts';
import { INITIATIVE_ACT_ROW, moveInitiativeTo } from '../../initiatives/index.ts';
import type { ScoringSessionActInput } from '../scoring-session.input.ts';
import { stateOf } from '../session-rows.ts';
import { changeSession, type SessionHand, type SessionOutcome } from './change-session.ts';

/**
 * Puts all requests of a locked session that still lie there before the council in force today, at once. Whoever keeps the session
 * does, who wrote none of it: the director where the secretary is an author.
 */
export function putSessionToCouncil(context: ActingContext, input: ScoringSessionActInput): SessionOutcome {
  return changeSession(context, input, 'PUT_TO_COUNCIL', async (hand) => {
    const { tx, row } = hand;
    const council = await initiativeCouncilOn(tx, row.organisationId, hand.today);
    const problems = putProblems(hand);
    if (council === undefined || problems.length > 0) {
      const missing = council === undefined ? [{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }] : [];
      return err({ code: 'INPUT_PROBLEMS', problems: [...missing, ...problems] });
    }
    const initiatives = await tx.initiative.findMany({
      where: { id: { in: scoredOf(hand).map(({ initiativeId }) => initiativeId) } },
      select: INITIATIVE_ACT_ROW,
      orderBy: { code: 'asc' },
    });
    const to = 'BEFORE_COUNCIL';
    for (const initiative of initiatives) await moveInitiativeTo(tx, context, initiative, to, {});
    const events = initiatives.map(({ id, status }): AuditEvent => ({
      action: 'INITIATIVE_PUT_TO_COUNCIL',
      objectType: 'Initiative',
      objectId: id,
      detail: { from: status, to, councilId: council.id },
    }));
    return ok({
      data: {},
      events: [
        {
          action: 'SCORING_SESSION_PUT_TO_COUNCIL',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { count: initiatives.length, councilId: council.id },
        },
        ...events,
      ],
    });
  });
}

/** What has been scored and did not go on alone. */
function scoredOf({ row }: Pick<SessionHand, 'row'>): SessionHand['row']['entries'] {
  return row.entries.filter(({ initiative }) => initiative.status === 'SCORING');
}

/** Points that fell away since the lock, as when a scorer turned out to be a relative, are found again first. */
function putProblems(hand: SessionHand): readonly InputProblem[] {
  const scored = scoredOf(hand);
  const open = scored.filter((entry) => !stateOf(entry, hand.row.scorersEach).isComplete).length;
  return [
    ...(scored.length === 0 ? [{ field: 'entries', code: 'NOTHING_TO_PUT' }] : []),
    ...(open > 0 ? [{ field: 'entries', code: 'POINTS_MISSING', actual: open }] : []),
  ];
}
