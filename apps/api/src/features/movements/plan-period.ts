import { plainDateOf } from '@thidua/domain/kernel';
import type { Period } from './figures-scope.ts';
import type { TargetType } from './target.type.ts';

export type PlanOfTarget = TargetType['movement'];

/** The days that a thematic plan counts; the plan of a year counts its year. */
export function periodOfPlan({ kind, fromDay, toDay }: PlanOfTarget): Period | undefined {
  return kind === 'THEMATIC' ? { fromDay: plainDateOf(fromDay), toDay: plainDateOf(toDay) } : undefined;
}
