import type { AwardCode } from '../vocabulary/index.ts';
import type { CollectiveFacts, HouseholdFacts, PersonFacts } from './facts.ts';
import { rulesUnder, type Regime } from './regime.ts';
import type { EligibilityRule, Question } from './rule.ts';
import { rulesFor, suitsKind, type AwardRules, type RuleSet } from './rule-set.ts';
import { ADVANCED_COLLECTIVE_CRITERIA } from './rules/advanced-collective.ts';
import { ADVANCED_WORKER_CRITERIA, ADVANCED_WORKER_PAPERS } from './rules/advanced-worker.ts';
import {
  ONE_ACHIEVEMENT,
  OUTSIDER,
  PENDING_CASE,
  PROPOSED_BY_MANAGER,
  PROPOSED_BY_MANAGER_OF_OURS,
  RATING_DECISION,
  REGISTRATION,
} from './rules/common.ts';
import { MEDAL_CRITERIA } from './rules/commemorative-medal.ts';
import { eachCreativeProof } from './rules/creative-proofs.ts';
import { FOREIGN_FORM, FOREIGN_FORM_OF_THE_STATE } from './rules/foreign.ts';
import { HOUSEHOLD_COMMENDATION, HOUSEHOLD_MERIT, HOUSEHOLD_PRIME_MINISTER_MERIT } from './rules/household.ts';
import { COLLECTIVE_COMMENDATION, IN_TIME, PERSON_COMMENDATION } from './rules/director-commendation.ts';
import { EXCELLENT_COLLECTIVE_CRITERIA } from './rules/excellent-collective.ts';
import { GOVERNMENT_FLAG_CRITERIA, MINISTERIAL_FLAG_CRITERIA, PROVINCIAL_FLAG_CRITERIA } from './rules/flags.ts';
import { GRASSROOTS_FIGHTER_CRITERIA } from './rules/grassroots-emulation-fighter.ts';
import { NATIONAL_FIGHTER_CRITERIA, PROVINCIAL_FIGHTER_CRITERIA } from './rules/higher-fighters.ts';
import { collectiveOrderBranches, personOrderBranches } from './rules/labour-order.ts';
import { MATERNITY_FOR_ALL_AWARDS } from './rules/leaves.ts';
import { MERIT_BRANCHES, MINISTRY_CALENDAR, PRIME_MINISTER_BRANCHES } from './rules/merit.ts';
import { ORGANISATIONS_FOR_COMMENDATION } from './rules/organisations.ts';
import { SERVED_DISCIPLINE } from './rules/served-discipline.ts';
import {
  FRESH_REPORT,
  MINISTRY_ON_THE_HEAD,
  MINISTRY_OPINION,
  NOT_FOR_SERVING,
  NOTICE,
  ONE_STATE_AWARD,
  PARTY_OPINION,
} from './rules/state-awards.ts';

const TITLE_OF_A_PERSON: readonly EligibilityRule<PersonFacts>[] = [
  PROPOSED_BY_MANAGER,
  PENDING_CASE,
  SERVED_DISCIPLINE,
  REGISTRATION,
  RATING_DECISION,
];

const FORM_FOR_A_PERSON: readonly EligibilityRule<PersonFacts>[] = [
  PROPOSED_BY_MANAGER_OF_OURS,
  PENDING_CASE,
  SERVED_DISCIPLINE,
  ONE_ACHIEVEMENT,
  MATERNITY_FOR_ALL_AWARDS,
];

const FORM_FOR_A_COLLECTIVE: readonly EligibilityRule<CollectiveFacts>[] = [
  ORGANISATIONS_FOR_COMMENDATION,
  PROPOSED_BY_MANAGER_OF_OURS,
  PENDING_CASE,
  ONE_ACHIEVEMENT,
];

const FORM_FOR_A_HOUSEHOLD: readonly EligibilityRule<HouseholdFacts>[] = [
  PROPOSED_BY_MANAGER_OF_OURS,
  PENDING_CASE,
  ONE_ACHIEVEMENT,
];

const FORM_OF_THE_STATE = [
  ONE_STATE_AWARD,
  NOTICE,
  MINISTRY_OPINION,
  FRESH_REPORT,
  NOT_FOR_SERVING,
  ...FOREIGN_FORM_OF_THE_STATE,
] as const;

const TITLE_OF_A_COLLECTIVE: readonly EligibilityRule<CollectiveFacts>[] = [
  PROPOSED_BY_MANAGER,
  PENDING_CASE,
  REGISTRATION,
  RATING_DECISION,
];

function labourOrder(order: 'FIRST' | 'SECOND' | 'THIRD'): AwardRules {
  const person: RuleSet<PersonFacts> = {
    branches: personOrderBranches(order),
    rules: [...FORM_FOR_A_PERSON, ...FORM_OF_THE_STATE, PARTY_OPINION],
  };
  const collective: RuleSet<CollectiveFacts> = {
    branches: collectiveOrderBranches(order),
    rules: [...FORM_FOR_A_COLLECTIVE, ...FORM_OF_THE_STATE],
  };
  return { PERSON: person, COLLECTIVE: collective };
}

export const RULE_SETS: Readonly<Record<AwardCode, AwardRules>> = {
  NATIONAL_EMULATION_FIGHTER: {
    PERSON: {
      rules: [...NATIONAL_FIGHTER_CRITERIA, ...TITLE_OF_A_PERSON, PARTY_OPINION, NOTICE, MINISTRY_ON_THE_HEAD],
    },
  },
  PROVINCIAL_EMULATION_FIGHTER: { PERSON: { rules: [...PROVINCIAL_FIGHTER_CRITERIA, ...TITLE_OF_A_PERSON] } },
  GOVERNMENT_FLAG: { COLLECTIVE: { rules: [...GOVERNMENT_FLAG_CRITERIA, ...TITLE_OF_A_COLLECTIVE, NOTICE] } },
  PROVINCIAL_FLAG: { COLLECTIVE: { rules: [...PROVINCIAL_FLAG_CRITERIA, ...TITLE_OF_A_COLLECTIVE] } },
  MINISTERIAL_FLAG: {
    COLLECTIVE: { rules: [...MINISTERIAL_FLAG_CRITERIA, ...TITLE_OF_A_COLLECTIVE, MINISTRY_CALENDAR] },
  },
  EXCELLENT_COLLECTIVE: { COLLECTIVE: { rules: [...EXCELLENT_COLLECTIVE_CRITERIA, ...TITLE_OF_A_COLLECTIVE] } },
  LABOUR_ORDER_FIRST: labourOrder('FIRST'),
  LABOUR_ORDER_SECOND: labourOrder('SECOND'),
  LABOUR_ORDER_THIRD: labourOrder('THIRD'),
  PRIME_MINISTER_MERIT: {
    PERSON: { branches: PRIME_MINISTER_BRANCHES.PERSON, rules: [...FORM_FOR_A_PERSON, ...FORM_OF_THE_STATE] },
    COLLECTIVE: {
      branches: PRIME_MINISTER_BRANCHES.COLLECTIVE,
      rules: [...FORM_FOR_A_COLLECTIVE, ...FORM_OF_THE_STATE],
    },
    HOUSEHOLD: { rules: [HOUSEHOLD_PRIME_MINISTER_MERIT, ...FORM_FOR_A_HOUSEHOLD, NOTICE] },
  },
  PROVINCIAL_MERIT: {
    PERSON: { branches: MERIT_BRANCHES.PERSON, rules: [...FORM_FOR_A_PERSON, ...FOREIGN_FORM] },
    COLLECTIVE: { branches: MERIT_BRANCHES.COLLECTIVE, rules: [...FORM_FOR_A_COLLECTIVE, ...FOREIGN_FORM] },
    HOUSEHOLD: { rules: [HOUSEHOLD_MERIT, ...FORM_FOR_A_HOUSEHOLD] },
  },
  MINISTERIAL_MERIT: {
    PERSON: {
      branches: MERIT_BRANCHES.PERSON,
      rules: [...FORM_FOR_A_PERSON, ...FOREIGN_FORM, MINISTRY_CALENDAR],
    },
    COLLECTIVE: {
      branches: MERIT_BRANCHES.COLLECTIVE,
      rules: [...FORM_FOR_A_COLLECTIVE, ...FOREIGN_FORM, MINISTRY_CALENDAR],
    },
    HOUSEHOLD: { rules: [HOUSEHOLD_MERIT, ...FORM_FOR_A_HOUSEHOLD, MINISTRY_CALENDAR] },
  },
  COMMEMORATIVE_MEDAL: { PERSON: { rules: [...MEDAL_CRITERIA, ...FORM_FOR_A_PERSON, ...FOREIGN_FORM] } },
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
      rules: [...ADVANCED_COLLECTIVE_CRITERIA, ...TITLE_OF_A_COLLECTIVE],
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
        ...FOREIGN_FORM,
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
        ...FOREIGN_FORM,
      ],
    },
    HOUSEHOLD: { rules: [HOUSEHOLD_COMMENDATION, PENDING_CASE, ONE_ACHIEVEMENT, OUTSIDER, IN_TIME] },
  },
};

/** The questions that a head or the council has to answer for every subject of a list, so that one list carries one set of ticks. */
export function questionsFor(award: AwardCode, subject: keyof AwardRules, regime: Regime): readonly Question[] {
  const known = rulesUnder(regime);
  return rulesFor(RULE_SETS[award], subject)
    .filter((rule) => rule.law[known] !== undefined && suitsKind(rule, {}))
    .flatMap(({ questions }) => questions?.(known) ?? []);
}
