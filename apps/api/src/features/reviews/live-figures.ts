import { endOfDay, type PlainDate } from '@thidua/domain/kernel';
import type { ReviewFigure } from '@thidua/domain/reviews';
import type { ActingContext } from '../../platform/request-context.ts';
import { pastDay, progressOfTarget, targetsAt, targetsOf, targetThen } from '../movements/index.ts';

/** Where the targets of a plan stand today, or stood at the end of a past day, in the order of the plan. */
export async function liveFigures(
  context: ActingContext,
  movementId: string,
  onDay: PlainDate | undefined,
): Promise<readonly ReviewFigure[]> {
  const past = pastDay(context, onDay);
  const at = past === undefined ? undefined : endOfDay(context.actor.timeZone, past);
  const targets =
    at === undefined ? await targetsOf(context).load(movementId) : await targetsAt(context, movementId, at);
  return Promise.all(
    targets.map(async (target) => {
      const [{ id, code, title, ratingLevel }, { state, value, base, wanted, wantedMaximum, rating }] =
        await Promise.all([
          at === undefined ? target : targetThen(context, target, at),
          progressOfTarget(context, target, past),
        ]);
      const asked = { wanted, wantedMaximum: wantedMaximum ?? null, wantedRating: ratingLevel };
      return { targetId: id, code, title, state, value, base, rating, ...asked };
    }),
  );
}
