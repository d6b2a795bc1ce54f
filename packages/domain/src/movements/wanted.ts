import { ceilShare, WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import type { TargetMeasure } from './target.ts';

/** How many are asked for; `maximum` where more than that is "beyond" rather than "met". */
export interface Wanted {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/**
 * What a target asks for, in whole numbers: at least 15 % of 24 people is 4. Undefined where it asks for a rating, or for a
 * share of a base that nobody has told yet.
 */
export function wantedOf(target: Omit<TargetMeasure, 'startsOn' | 'dueOn'>, base: number | undefined): Wanted {
  switch (target.kind) {
    case 'AWARD_COUNT':
    case 'COUNT_RANGE':
      // “02 cá nhân” is met by two and beaten by three.
      return { minimum: target.minimum ?? 1, maximum: target.maximum ?? target.minimum ?? 1 };
    case 'AWARD_PROPOSAL':
      return { minimum: target.minimum ?? 1, maximum: undefined };
    case 'RECOGNITION':
      return { minimum: target.base === undefined ? (target.minimum ?? 1) : shareOf(target, base), maximum: undefined };
    case 'AWARD_SHARE_MINIMUM':
    case 'AWARD_SHARE_ALL':
    case 'CONDUCT_ALL':
    case 'PARTICIPATION_ALL':
      return { minimum: shareOf(target, base), maximum: undefined };
    case 'ORGANISATION_RATING':
      return { minimum: undefined, maximum: undefined };
  }
}

function shareOf(target: Pick<TargetMeasure, 'shareBasisPoints'>, base: number | undefined): number | undefined {
  return base === undefined ? undefined : ceilShare(target.shareBasisPoints ?? WHOLE_IN_BASIS_POINTS, base);
}
