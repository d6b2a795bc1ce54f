import { lengthOf, plainDate, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';

/** What the form asks of who took part in the first trial or application, beside the day of birth (Thông tư 18/2013/TT-BKHCN, Phụ lục I). */
export const HELPER_TEXTS = ['fullName', 'workplace', 'post', 'qualification', 'work'] as const;
export type HelperText = (typeof HELPER_TEXTS)[number];

/** Somebody who helped with the first trial or application; no author, and often of another body. */
export interface InitiativeHelper extends Readonly<Record<HelperText, string>> {
  readonly birthDate: PlainDate | undefined;
}

/** Longest texts in characters; the CHECK `initiative_helpers_lengths` repeats them. */
export const HELPER_LIMITS = {
  fullName: 100,
  workplace: 250,
  post: 120,
  qualification: 120,
  work: 1_000,
} as const satisfies Record<HelperText, number>;

/** Nobody who still works was born before; a typed `0985` or `1085` is a slip. */
const EARLIEST_BIRTH = plainDate('1900-01-01');

/** What makes a list of helpers impossible even in a draft: too many, a text too long, a day of birth that cannot be. */
export function helperProblems(helpers: readonly InitiativeHelper[], today: PlainDate): readonly InputProblem[] {
  const limit = INITIATIVE_LIMITS.helpers;
  return [
    ...(helpers.length > limit ? [{ field: 'helpers', code: 'TOO_MANY', limit, actual: helpers.length }] : []),
    ...helpers.flatMap((helper, index): readonly InputProblem[] => [
      ...HELPER_TEXTS.flatMap((name): readonly InputProblem[] => {
        const actual = lengthOf(helper[name]);
        const most = HELPER_LIMITS[name];
        return actual > most ? [{ field: `helpers.${index}.${name}`, code: 'TOO_LONG', limit: most, actual }] : [];
      }),
      ...(isLikelyBirth(helper.birthDate, today)
        ? []
        : [{ field: `helpers.${index}.birthDate`, code: 'BIRTH_OUT_OF_RANGE' }]),
    ]),
  ];
}

function isLikelyBirth(birthDate: PlainDate | undefined, today: PlainDate): boolean {
  return birthDate === undefined || (birthDate >= EARLIEST_BIRTH && birthDate < today);
}

/** What keeps the list from being sent: every helper has a name, and what they helped with. */
export function unnamedHelpers(
  helpers: readonly Pick<InitiativeHelper, 'fullName' | 'work'>[],
): readonly InputProblem[] {
  return helpers.flatMap((helper, index) =>
    (['fullName', 'work'] as const)
      .filter((name) => helper[name].trim() === '')
      .map((name) => ({ field: `helpers.${index}.${name}`, code: 'REQUIRED' })),
  );
}
