import type { OwnLevelAward } from '../vocabulary/index.ts';
import type { CollectiveFacts, PersonFacts } from './facts.ts';
import type { Regime } from './regime.ts';
import type { EligibilityRule, Question } from './rule.ts';
import { ADVANCED_COLLECTIVE_CRITERIA } from './rules/advanced-collective.ts';
import { ADVANCED_WORKER_CRITERIA, ADVANCED_WORKER_PAPERS } from './rules/advanced-worker.ts';
import {
  ONE_ACHIEVEMENT,
  OUTSIDER,
  PENDING_CASE,
  PROPOSED_BY_MANAGER,
  RATING_DECISION,
  REGISTRATION,
} from './rules/common.ts';
import { eachCreativeProof } from './rules/creative-proofs.ts';
import { COLLECTIVE_COMMENDATION, IN_TIME, PERSON_COMMENDATION } from './rules/director-commendation.ts';
import { GRASSROOTS_FIGHTER_CRITERIA } from './rules/grassroots-emulation-fighter.ts';
import { MATERNITY_FOR_ALL_AWARDS } from './rules/leaves.ts';
import { ORGANISATIONS_FOR_COMMENDATION } from './rules/organisations.ts';
import { SERVED_DISCIPLINE } from './rules/served-discipline.ts';

/** The rules of one award for one kind of subject; their order breaks ties between findings of equal weight. */
export interface RuleSet<F> {
  readonly rules: readonly EligibilityRule<F>[];
  /**
   * Where one of several proofs is enough: the facts once with each proof alone. The best of them counts, so that two faulty
   * proofs never add up to a good one and a proof more never harms.
   */
  readonly alternatives?: (facts: F) => readonly F[];
}

export interface AwardRules {
  readonly PERSON?: RuleSet<PersonFacts>;
  readonly COLLECTIVE?: RuleSet<CollectiveFacts>;
}

const TITLE_OF_A_PERSON: readonly EligibilityRule<PersonFacts>[] = [
  PROPOSED_BY_MANAGER,
  PENDING_CASE,
  SERVED_DISCIPLINE,
  REGISTRATION,
  RATING_DECISION,
];

export const RULE_SETS: Readonly<Record<OwnLevelAward, AwardRules>> = {
  ADVANCED_WORKER: {
    PERSON: { rules: [...ADVANCED_WORKER_CRITERIA, ...TITLE_OF_A_PERSON, ...ADVANCED_WORKER_PAPERS] },
  },
  GRASSROOTS_EMULATION_FIGHTER: {
    PERSON: {
      rules: [...GRASSROOTS_FIGHTER_CRITERIA, ...ADVANCED_WORKER_CRITERIA, ...TITLE_OF_A_PERSON],
      alternatives: eachCreativeProof,
    },
  },
  ADVANCED_COLLECTIVE: {
    COLLECTIVE: {
      rules: [...ADVANCED_COLLECTIVE_CRITERIA, PROPOSED_BY_MANAGER, PENDING_CASE, REGISTRATION, RATING_DECISION],
    },
  },
  DIRECTOR_COMMENDATION: {
    PERSON: {
      rules: [
        PERSON_COMMENDATION,
        PENDING_CASE,
        SERVED_DISCIPLINE,
        ONE_ACHIEVEMENT,
        MATERNITY_FOR_ALL_AWARDS,
        OUTSIDER,
        IN_TIME,
      ],
    },
    COLLECTIVE: {
      rules: [
        COLLECTIVE_COMMENDATION,
        ORGANISATIONS_FOR_COMMENDATION,
        PENDING_CASE,
        ONE_ACHIEVEMENT,
        OUTSIDER,
        IN_TIME,
      ],
    },
  },
};

/** The questions that a head or the council has to answer for every subject of a list, so that one list carries one set of ticks. */
export function questionsFor(award: OwnLevelAward, subject: keyof AwardRules, regime: Regime): readonly Question[] {
  const rules: readonly EligibilityRule<never>[] = RULE_SETS[award][subject]?.rules ?? [];
  return rules.filter(({ law }) => law[regime] !== undefined).flatMap(({ questions }) => questions?.(regime) ?? []);
}
