import type { TargetMeasure } from '@thidua/domain/movements';
import { plainDateOf } from '@thidua/domain/kernel';
import type { TargetType } from './target.type.ts';

/** The measure of a target as the domain reads it; its time runs from the first day of the movement. */
export function measureOf(target: TargetType): TargetMeasure {
  return {
    kind: target.kind,
    awardCode: target.awardCode ?? undefined,
    subjectKind: target.subjectKind ?? undefined,
    initiativeScope: target.initiativeScope ?? undefined,
    minimum: target.minimum ?? undefined,
    maximum: target.maximum ?? undefined,
    shareBasisPoints: target.shareBasisPoints ?? undefined,
    base: target.base ?? undefined,
    ratingLevel: target.ratingLevel ?? undefined,
    startsOn: plainDateOf(target.movement.fromDay),
    dueOn: plainDateOf(target.dueOn),
  };
}
