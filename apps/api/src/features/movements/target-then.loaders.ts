import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { columnsOfTarget } from './target-draft.ts';
import type { TargetType } from './target.type.ts';

interface Moment {
  readonly target: TargetType;
  readonly at: Date;
}

/** The words and the measure that a target had at a past moment: the first state that was replaced after it, or the present one. */
const statesThen = loader<Moment, TargetType>(async ({ db }, moments) => {
  const rows = await db.targetRevision.findMany({
    where: { targetId: { in: moments.map(({ target }) => target.id) } },
    orderBy: [{ replacedAt: 'asc' }, { id: 'asc' }],
  });
  const byTarget = Map.groupBy(rows, ({ targetId }) => targetId);
  return moments.map(({ target, at }) => {
    const old = (byTarget.get(target.id) ?? []).find(({ replacedAt }) => replacedAt > at);
    return old === undefined ? target : Object.assign({}, target, columnsOfTarget(old));
  });
});

export function targetThen(context: ActingContext, target: TargetType, at: Date): Promise<TargetType> {
  return statesThen(context).load({ target, at });
}
