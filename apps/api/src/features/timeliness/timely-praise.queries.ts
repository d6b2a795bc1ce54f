import { compareNames } from '@thidua/domain/kernel';
import { praiseFigures } from '@thidua/domain/timeliness';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, type DepartmentType, yearShown } from '../organisation/index.ts';
import { decidedPraise, divisionsRead, waitingPraise } from './praise-rows.queries.ts';
import type { PraiseDelayType, PraiseFiguresType, TimelyPraiseType } from './timely-praise.type.ts';

/** How soon praise followed in a year, in a fixed number of statements: every figure is counted from the lines beside it. */
export async function timelyPraise(context: ActingContext, year: number): Promise<TimelyPraiseType> {
  const read = divisionsRead(context.actor);
  const today = businessToday(context, context.actor);
  const [allDecided, allWaiting] = await Promise.all([
    decidedPraise(context, year),
    waitingPraise(context, year, today),
  ]);
  const isRead = ({ departmentId }: PraiseDelayType) => read === undefined || read.includes(departmentId);
  const decided = allDecided.filter(isRead).toSorted(longestFirst);
  const waiting = allWaiting.filter(isRead).toSorted(longestFirst);
  const departments = await divisionsOf(context, year, [...decided, ...waiting]);
  const divisions = departments.map((department) => {
    const isOf = ({ departmentId }: PraiseDelayType) => departmentId === department.id;
    return { department, decided: figuresOf(decided.filter(isOf)), waiting: figuresOf(waiting.filter(isOf)) };
  });
  return {
    decidedFigures: figuresOf(decided),
    waitingFigures: figuresOf(waiting),
    divisions,
    decided,
    waiting,
  };
}

/** The divisions of the lines by name, those too that were dissolved since: so the parts add up to the whole. */
async function divisionsOf(
  context: ActingContext,
  year: number,
  rows: readonly PraiseDelayType[],
): Promise<readonly DepartmentType[]> {
  const ids = [...new Set(rows.map(({ departmentId }) => departmentId))];
  const day = yearShown(context, year);
  const known = await Promise.all(ids.map((id) => departmentOn(context, id, day)));
  return known.flatMap((department) => department ?? []).toSorted((left, right) => compareNames(left.name, right.name));
}

function figuresOf(rows: readonly PraiseDelayType[]): PraiseFiguresType {
  const { count, median, longest } = praiseFigures(rows.flatMap(({ days }) => days ?? []));
  return { count, median: median ?? null, longest: longest ?? null };
}

/** What has no start to count from comes last. */
function longestFirst(left: PraiseDelayType, right: PraiseDelayType): number {
  return (right.days ?? -1) - (left.days ?? -1) || (left.key < right.key ? -1 : 1);
}
