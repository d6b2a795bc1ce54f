import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/index.ts';
import {
  AWARD_CODES,
  COMMENDATION_KINDS,
  DISCIPLINE_LEVELS,
  INITIATIVE_SCOPES,
  LEAVE_KINDS,
  NOMINEE_KINDS,
  PENDING_CASE_KINDS,
  RATING_LEVELS,
} from '../vocabulary/index.ts';
import type { AssessmentContext } from './assess.ts';
import {
  ADVANCED_WORKER_STATES,
  LEADERSHIP_POSTS,
  RESEARCH_RESULTS,
  RESEARCH_ROLES,
  TRAINING_RESULTS,
  type CollectiveFacts,
  type HouseholdFacts,
  type InitiativeFact,
  type MemberFact,
  type PersonFacts,
  type RatedFacts,
} from './facts.ts';
import type { HistoryFacts } from './history.ts';
import type { LocalSettings } from './local-settings.ts';
import { REGIME_IDS } from './regime.ts';
import { rulesFor } from './rule-set.ts';
import { questionsFor, RULE_SETS } from './rule-sets.ts';

/** Generators of any facts that the types allow, for properties that must hold for all of them. */
const RULE_IDS = AWARD_CODES.flatMap((award) =>
  NOMINEE_KINDS.flatMap((subject) => rulesFor(RULE_SETS[award], subject)).map(({ id }) => id),
);
const QUESTION_IDS = AWARD_CODES.flatMap((award) =>
  REGIME_IDS.flatMap((regime) => NOMINEE_KINDS.flatMap((subject) => questionsFor(award, subject, regime))),
).map(({ id }) => id);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const day = fc.integer({ min: 0, max: 4_500 }).map((days) => addDays(plainDate('2016-01-01'), days));
const ground = fc.constant('Quy chế');
const text = fc.string({ maxLength: 12 });

const judgements = fc.dictionary(
  fc.constantFrom(...QUESTION_IDS, ...RULE_IDS, ...RULE_IDS.map((id) => `doubt.${id}`)),
  fc.record({ answer: fc.boolean(), by: text }),
);

const rating = fc.record({ level: fc.constantFrom(...RATING_LEVELS), decisionNo: maybe(text), decidedOn: maybe(day) });
const discipline = fc.record({ level: fc.constantFrom(...DISCIPLINE_LEVELS), from: day, servedOn: maybe(day) });

export const anyInitiative: fc.Arbitrary<InitiativeFact> = fc.record({
  id: text,
  code: text,
  title: text,
  recognisedOn: day,
  scope: fc.constantFrom(...INITIATIVE_SCOPES),
  decisionNo: maybe(text),
  alreadyUsedForYear: maybe(fc.integer({ min: 2018, max: 2027 })),
  servedTitles: maybe(
    fc.array(fc.record({ award: fc.constantFrom(...AWARD_CODES), year: fc.integer({ min: 2018, max: 2027 }) }), {
      maxLength: 2,
    }),
  ),
});

const years = fc.integer({ min: 2010, max: 2028 });

const history: fc.Arbitrary<HistoryFacts> = fc.record({
  ratings: fc.array(fc.record({ year: years, level: fc.constantFrom(...RATING_LEVELS) }), { maxLength: 10 }),
  awards: fc.array(
    fc.record({
      award: fc.constantFrom(...AWARD_CODES),
      year: years,
      decidedOn: maybe(day),
      achievedUntil: maybe(day),
      kind: maybe(fc.constantFrom(...COMMENDATION_KINDS)),
    }),
    { maxLength: 10 },
  ),
  initiatives: few(anyInitiative),
  isComplete: maybe(fc.boolean()),
});

const common = {
  managedHere: fc.boolean(),
  rating: maybe(rating),
  pendingCases: few(fc.record({ kind: fc.constantFrom(...PENDING_CASE_KINDS), openedOn: day, closedOn: maybe(day) })),
  registration: maybe(fc.record({ registered: fc.boolean() })),
  commendations: few(fc.record({ award: fc.constantFrom(...AWARD_CODES), achievement: maybe(text) })),
  commendationKind: maybe(fc.constantFrom(...COMMENDATION_KINDS)),
  isForeign: maybe(fc.boolean()),
  movementYears: maybe(fc.integer({ min: 0, max: 10 })),
  achievement: maybe(text),
  judgements,
  history: maybe(history),
} satisfies { readonly [K in keyof RatedFacts]: fc.Arbitrary<RatedFacts[K]> };

export const anyPerson: fc.Arbitrary<PersonFacts> = fc.record({
  ...common,
  kind: fc.constant('PERSON' as const),
  staffId: text,
  recruitedOn: maybe(day),
  returnedOn: maybe(day),
  isContractStaff: fc.boolean(),
  unbrokenContractFrom: maybe(day),
  disciplines: few(discipline),
  leaves: few(
    fc.record({
      kind: fc.constantFrom(...LEAVE_KINDS),
      from: day,
      to: maybe(day),
      workingDaysInYear: fc.nat({ max: 250 }),
      injuredInRescue: maybe(fc.boolean()),
    }),
  ),
  trainings: few(
    fc.record({
      from: day,
      to: day,
      sentByAgency: fc.boolean(),
      obeyedRules: maybe(fc.boolean()),
      result: maybe(fc.constantFrom(...TRAINING_RESULTS)),
    }),
  ),
  transfer: maybe(
    fc.record({
      on: day,
      oldUnit: text,
      monthsInOldUnit: fc.nat({ max: 12 }),
      oldUnitOpinion: maybe(fc.constantFrom('AGREED' as const, 'DISAGREED' as const)),
    }),
  ),
  secondment: maybe(fc.record({ host: text, hostConfirmed: fc.boolean() })),
  initiatives: few(anyInitiative),
  researchTopics: few(
    fc.record({
      id: text,
      title: text,
      acceptedOn: maybe(day),
      result: fc.constantFrom(...RESEARCH_RESULTS),
      role: fc.constantFrom(...RESEARCH_ROLES),
      decisionNo: maybe(text),
      appliedInAgency: maybe(fc.boolean()),
    }),
  ),
  advancedWorker: maybe(fc.record({ state: fc.constantFrom(...ADVANCED_WORKER_STATES) })),
  grassrootsFighter: maybe(fc.record({ state: fc.constantFrom(...ADVANCED_WORKER_STATES) })),
  leadership: maybe(
    few(
      fc.record({
        post: fc.constantFrom(...LEADERSHIP_POSTS),
        months: fc.nat({ max: 300 }),
        from: maybe(day),
        to: maybe(day),
      }),
    ),
  ),
  isWoman: maybe(fc.boolean()),
  isWorker: maybe(fc.boolean()),
  isHeadOfAgency: maybe(fc.boolean()),
});

const anyMember: fc.Arbitrary<MemberFact> = fc.record({
  staffId: text,
  name: text,
  advancedWorker: fc.constantFrom('YES' as const, 'NO' as const, 'PENDING' as const),
  grassrootsFighter: maybe(fc.constantFrom('YES' as const, 'NO' as const, 'PENDING' as const)),
  rating: maybe(fc.constantFrom(...RATING_LEVELS)),
  disciplines: few(discipline),
  excludedBecause: maybe(text),
});

export const anyCollective: fc.Arbitrary<CollectiveFacts> = fc.record({
  ...common,
  kind: fc.constant('COLLECTIVE' as const),
  departmentId: text,
  members: fc.array(anyMember, { maxLength: 12 }),
  organisations: few(fc.record({ name: text, rating: maybe(fc.constantFrom(...RATING_LEVELS)) })),
  existsSince: maybe(day),
});

export const anySettings: fc.Arbitrary<LocalSettings> = fc.record({
  longAbsenceDays: maybe(fc.record({ value: fc.constantFrom(30, 40, 'NO_LIMIT' as const), ground })),
  registrationRequired: maybe(fc.record({ value: fc.boolean(), ground })),
  newStaffMonths: maybe(fc.record({ value: fc.constantFrom(6, 10), ground })),
  initiativeReuse: maybe(fc.record({ value: fc.constantFrom('ONE_YEAR' as const, 'MAY_REPEAT' as const), ground })),
  directorCommendation: maybe(
    fc.record({ value: fc.record({ minimumPersonRating: maybe(fc.constantFrom(...RATING_LEVELS)) }), ground }),
  ),
  memberBase: maybe(fc.record({ value: fc.constantFrom('ALL_MEMBERS' as const, 'WITHOUT_EXCLUDED' as const), ground })),
  readings: maybe(fc.dictionary(fc.constantFrom(...RULE_IDS), fc.record({ applies: fc.boolean(), ground }))),
});

export const anyContext: fc.Arbitrary<AssessmentContext> = fc.record({
  regimeDate: day,
  year: fc.integer({ min: 2017, max: 2028 }),
  settings: anySettings,
  regimeOverride: maybe(fc.record({ regime: fc.constantFrom(...REGIME_IDS), reason: text })),
  judgements: maybe(judgements),
  assumeListPasses: maybe(fc.boolean()),
});

const { rating: _rating, history: _history, ...unrated } = common;

const anyHousehold: fc.Arbitrary<HouseholdFacts> = fc.record({
  ...unrated,
  kind: fc.constant('HOUSEHOLD' as const),
  householdId: text,
});

export const anySubject = fc.oneof(anyPerson, anyCollective, anyHousehold);
export const anyAward = fc.constantFrom(...AWARD_CODES);
