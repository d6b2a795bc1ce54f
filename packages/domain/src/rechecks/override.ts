import { lengthOf, type InputProblem } from '../kernel/index.ts';

/** As the database checks them too. */
export const OVERRIDE_LIMITS = { ground: 300, reason: 1_000 } as const;

export interface OverrideWords {
  readonly ground: string;
  readonly reason: string;
}

/** What is wrong with the words of an override: both are printed on the list, so both are asked for. */
export function overrideProblems(words: OverrideWords): readonly InputProblem[] {
  return (['ground', 'reason'] as const).flatMap((field): InputProblem[] => {
    const actual = lengthOf(words[field]);
    const limit = OVERRIDE_LIMITS[field];
    if (actual === 0) return [{ field, code: 'REQUIRED' }];
    return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
  });
}
