import type { ReviewFigure } from '@thidua/domain/reviews';
import type { ActingContext } from '../../platform/request-context.ts';
import { progressOfTarget, targetsOf } from '../movements/index.ts';

/** Where the targets of a plan stand today, in the order of the plan. */
export async function liveFigures(context: ActingContext, movementId: string): Promise<readonly ReviewFigure[]> {
  const targets = await targetsOf(context).load(movementId);
  return Promise.all(
    targets.map(async (target) => {
      const { state, value, base, wanted, rating } = await progressOfTarget(context, target);
      return { targetId: target.id, code: target.code, title: target.title, state, value, base, wanted, rating };
    }),
  );
}
