import type { SubjectFacts } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import type { RuleRegime } from '../regime.ts';
import { CASE_YEAR } from '../sample-case.ts';
import type { Outcome } from '../verdict.ts';

/** What a rule is tried on, with what the rule may look at besides. */
export interface Tried {
  readonly facts: SubjectFacts;
  readonly settings?: LocalSettings;
  /** Answers by question. */
  readonly said?: Readonly<Record<string, boolean>>;
}

/** The two cases that every row of the law has: one that meets it and one that does not. */
export interface LawCase {
  readonly met: (regime: RuleRegime) => Tried;
  readonly unmet: (regime: RuleRegime) => Tried;
  /** What not meeting it comes to; a plain no unless it says so. */
  readonly comesTo?: Outcome;
}

/** The year that the cases of a regime are about. */
export function yearIn(regime: RuleRegime): number {
  return CASE_YEAR[regime];
}

/** A local paper, wherever one is needed. */
export const GROUND = 'Quyết định 12/QĐ-UBND của tỉnh';
