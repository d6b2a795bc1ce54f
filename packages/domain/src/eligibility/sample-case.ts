import { plainDate } from '../kernel/index.ts';
import type { AwardCode, RatingLevel } from '../vocabulary/index.ts';
import { assess, type Assessment, type AssessmentContext } from './assess.ts';
import { blankCollectiveFacts, blankPersonFacts } from './blank-facts.ts';
import type { CollectiveFacts, InitiativeFact, Judgements, MemberFact, PersonFacts, SubjectFacts } from './facts.ts';
import type { HistoryFacts, YearRating } from './history.ts';
import type { RuleRegime } from './regime.ts';
import type { Finding } from './rule.ts';
import { questionsFor } from './rule-sets.ts';

/** Builders for tests: a case that is in order, so that a test states only what it breaks. */
export const CASE_YEAR = { A: 2021, B1: 2024, B2: 2025 } as const satisfies Record<RuleRegime, number>;

const RECEIVED = {
  A: plainDate('2021-12-20'),
  B1: plainDate('2024-12-20'),
  B2: plainDate('2026-01-10'),
} as const satisfies Record<RuleRegime, string>;

export function contextIn(regime: RuleRegime, overrides: Partial<AssessmentContext> = {}): AssessmentContext {
  return { regimeDate: RECEIVED[regime], year: CASE_YEAR[regime], settings: {}, ...overrides };
}

/** Years up to the year of the case, each rated so. */
export function ratedYears(regime: RuleRegime, count: number, level: RatingLevel = 'EXCELLENT'): readonly YearRating[] {
  return Array.from({ length: count }, (_, back) => ({ year: CASE_YEAR[regime] - back, level }));
}

export function aHistory(overrides: Partial<HistoryFacts> = {}): HistoryFacts {
  return { ratings: [], awards: [], initiatives: [], ...overrides };
}

/** Everything ticked by the head of division, also the branches of Giấy khen. */
export function allAnswered(award: AwardCode, regime: RuleRegime): Judgements {
  const questions = [...questionsFor(award, 'PERSON', regime), ...questionsFor(award, 'COLLECTIVE', regime)];
  return Object.fromEntries(questions.map(({ id }) => [id, { answer: true, by: 'Trưởng phòng' }]));
}

export function aRating(level: RatingLevel, year: number) {
  return {
    level,
    decisionNo: `45/QĐ-SNgV`,
    decidedOn: plainDate(`${year}-12-15`),
    source: { kind: 'RATING', id: 'r1', label: `Xếp loại ${year}` },
  } as const;
}

export function aPerson(regime: RuleRegime, overrides: Partial<PersonFacts> = {}): PersonFacts {
  return {
    ...blankPersonFacts('s1'),
    recruitedOn: plainDate('2015-03-01'),
    rating: aRating('GOOD', CASE_YEAR[regime]),
    registration: { registered: true },
    advancedWorker: { state: 'NOMINATED' },
    ...overrides,
  };
}

export function anInitiative(overrides: Partial<InitiativeFact> = {}): InitiativeFact {
  return {
    id: 'i1',
    code: 'SK-2021-007',
    title: 'Số hoá hồ sơ đoàn ra',
    recognisedOn: plainDate('2021-11-10'),
    scope: 'GRASSROOTS',
    decisionNo: '112/QĐ-SNgV',
    ...overrides,
  };
}

export function aMember(serial: number, overrides: Partial<MemberFact> = {}): MemberFact {
  return { staffId: `m${serial}`, name: `Người ${serial}`, advancedWorker: 'YES', disciplines: [], ...overrides };
}

/** `holders` members with LĐTT and `others` without. */
export function membersWith(holders: number, others: number): readonly MemberFact[] {
  return Array.from({ length: holders + others }, (_, index) =>
    aMember(index + 1, index < holders ? {} : { advancedWorker: 'NO' }),
  );
}

export function aCollective(regime: RuleRegime, overrides: Partial<CollectiveFacts> = {}): CollectiveFacts {
  return {
    ...blankCollectiveFacts('d1'),
    rating: aRating('GOOD', CASE_YEAR[regime]),
    registration: { registered: true },
    members: membersWith(8, 0),
    ...overrides,
  };
}

export function assessIn(
  regime: RuleRegime,
  award: AwardCode,
  facts: SubjectFacts,
  overrides: Partial<AssessmentContext> = {},
): Assessment {
  return assess(award, facts, contextIn(regime, { judgements: allAnswered(award, regime), ...overrides }));
}

export function findingOf({ findings }: Assessment, rule: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule);
}
