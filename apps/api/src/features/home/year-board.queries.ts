import { INITIATIVE_STATUSES } from '@thidua/domain/initiatives';
import { TARGET_STATES } from '@thidua/domain/movements';
import { NOMINATION_STATUSES } from '@thidua/domain/nominations';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleInitiatives } from '../initiatives/index.ts';
import { visibleNominations } from '../nominations/index.ts';
import { figuresOf, movementOfYear, progressOfTarget, targetsOf, type MovementType } from '../movements/index.ts';
import { workScope } from './my-work.queries.ts';
import { lateInitiatives } from './work/initiative-work.ts';
import { byDueDay } from './work/work.ts';
import type { StepCountType, TargetStateCountType, YearBoardType } from './year-board.type.ts';

/**
 * The year at one look: targets and quota of the whole body, records and late work as far as the actor may know of them, so
 * that each count opens a list of that many rows.
 */
export async function yearBoard(context: ActingContext, year: number): Promise<YearBoardType> {
  const { db, actor } = context;
  const [movement, initiatives, nominations, figures, scope] = await Promise.all([
    movementOfYear(context, year),
    db.initiative.groupBy({
      by: ['status'],
      where: { AND: [visibleInitiatives(actor), { year }] },
      _count: { _all: true },
    }),
    db.nomination.groupBy({
      by: ['status'],
      where: { AND: [visibleNominations(actor), { year }] },
      _count: { _all: true },
    }),
    figuresOf(context, year),
    workScope(context, year),
  ]);
  const late = await lateInitiatives(scope);
  return {
    year,
    movement,
    targetStates: movement === null ? [] : await targetStates(context, movement),
    initiativeSteps: stepsOf(INITIATIVE_STATUSES, initiatives),
    nominationSteps: stepsOf(NOMINATION_STATUSES, nominations),
    quota: figures.quota,
    late: late.toSorted(byDueDay),
  };
}

async function targetStates(context: ActingContext, { id }: MovementType): Promise<TargetStateCountType[]> {
  const targets = await targetsOf(context).load(id);
  const states = await Promise.all(targets.map((target) => progressOfTarget(context, target)));
  return TARGET_STATES.map((state) => ({ state, count: states.filter((progress) => progress.state === state).length }));
}

interface Group<S extends string> {
  readonly status: S;
  readonly _count: { readonly _all: number };
}

/** One step a status, in the order of the life; a status that nobody is in counts 0. */
function stepsOf<S extends string>(statuses: readonly S[], groups: readonly Group<S>[]): StepCountType[] {
  const counts = new Map(groups.map(({ status, _count }) => [status, _count._all]));
  return statuses.map((status) => ({ status, count: counts.get(status) ?? 0 }));
}
