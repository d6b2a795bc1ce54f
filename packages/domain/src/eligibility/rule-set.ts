import type { CommendationKind } from '../vocabulary/index.ts';
import type { CollectiveFacts, CommonFacts, HouseholdFacts, PersonFacts } from './facts.ts';
import type { EligibilityRule } from './rule.ts';

/**
 * One of several ways to an award (điểm a, b, c of its article): all rules of one branch are enough. Its rules read no record that
 * is closed to some readers: which way is shown would tell what such a record holds.
 */
export interface Branch<F> {
  readonly id: string;
  readonly title: string;
  /** Loại hình that the way is for (see `suitsKind`). */
  readonly kinds: readonly CommendationKind[];
  readonly rules: readonly EligibilityRule<F>[];
}

/** The rules of one award for one kind of subject; their order breaks ties between findings of equal weight. */
export interface RuleSet<F> {
  /** What holds whatever the branch. */
  readonly rules: readonly EligibilityRule<F>[];
  /** Ways of which one is enough: all are tried and the best is shown. */
  readonly branches?: readonly Branch<F>[];
  /**
   * Where one of several proofs is enough: the facts once with each proof alone. The best of them counts, so that two faulty
   * proofs never add up to a good one and a proof more never harms.
   */
  readonly alternatives?: (facts: F) => readonly F[];
}

export interface AwardRules {
  readonly PERSON?: RuleSet<PersonFacts>;
  readonly COLLECTIVE?: RuleSet<CollectiveFacts>;
  readonly HOUSEHOLD?: RuleSet<HouseholdFacts>;
}

/**
 * Whether a rule or a way is for the loại hình of the proposal. Where none is chosen all are tried, except what only foreign
 * subjects are asked.
 */
export function suitsKind(
  { kinds }: { readonly kinds?: readonly CommendationKind[] },
  { commendationKind, isForeign }: Pick<CommonFacts, 'commendationKind' | 'isForeign'>,
): boolean {
  const kind = commendationKind ?? (isForeign === true ? 'FOREIGN' : undefined);
  if (kinds === undefined) return true;
  return kind === undefined ? kinds.some((each) => each !== 'FOREIGN') : kinds.includes(kind);
}

/** A rule that holds for some loại hình only. */
export function forKinds<F>(kinds: readonly CommendationKind[], rule: EligibilityRule<F>): EligibilityRule<F> {
  return { ...rule, kinds };
}

/** Every rule of an award for one kind of subject; what facts they read is for the caller to know. */
export function rulesFor(sets: AwardRules, subject: keyof AwardRules): readonly EligibilityRule<never>[] {
  switch (subject) {
    case 'PERSON':
      return rulesOf(sets.PERSON);
    case 'COLLECTIVE':
      return rulesOf(sets.COLLECTIVE);
    case 'HOUSEHOLD':
      return rulesOf(sets.HOUSEHOLD);
  }
}

/** Every rule of a set, those of its branches too. */
export function rulesOf<F>(set: RuleSet<F> | undefined): readonly EligibilityRule<F>[] {
  return set === undefined ? [] : [...(set.branches ?? []).flatMap(({ rules }) => rules), ...set.rules];
}
