import {
  ADVANCED_WORKER_STATES,
  blankCollectiveFacts,
  blankHouseholdFacts,
  blankPersonFacts,
  LEADERSHIP_POSTS,
  REGIME_IDS,
  RESEARCH_RESULTS,
  RESEARCH_ROLES,
  SOURCE_KINDS,
  TRAINING_RESULTS,
  type AssessmentContext,
  type SubjectFacts,
} from '@thidua/domain/eligibility';
import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';
import {
  AWARD_CODES,
  COMMENDATION_KINDS,
  DISCIPLINE_LEVELS,
  INITIATIVE_SCOPES,
  LEAVE_KINDS,
  PENDING_CASE_KINDS,
  RATING_LEVELS,
  type AwardCode,
} from '@thidua/domain/vocabulary';
import { z } from 'zod';
import { localSettingsFrom, WrongSetting } from './local-settings.ts';

/*
 * A case of eligibility as JSON, written by hand or by another program. Days are YYYY-MM-DD; what is left out is "not known", which
 * a rule reads as missing and never as no. docs/eligibility-case.md explains it for its readers.
 */

const day = z.string().refine((text): text is PlainDate => isPlainDate(text), 'YYYY-MM-DD');
const text = z.string().max(2_000);
const year = z.int().min(1945).max(2100);
const level = z.enum(RATING_LEVELS);
const source = z.strictObject({ kind: z.enum(SOURCE_KINDS), id: text, label: text }).optional();
const list = <T extends z.ZodType>(item: T) => z.array(item).max(500);

const discipline = z.strictObject({ level: z.enum(DISCIPLINE_LEVELS), from: day, servedOn: day.optional(), source });
const judgements = z.record(text, z.strictObject({ answer: z.boolean(), by: text, source }));
const titleOfYear = z.strictObject({ state: z.enum(ADVANCED_WORKER_STATES), source }).optional();
const initiative = z.strictObject({
  id: text,
  code: text,
  title: text,
  recognisedOn: day,
  scope: z.enum(INITIATIVE_SCOPES),
  decisionNo: text.optional(),
  alreadyUsedForYear: year.optional(),
  servedTitles: list(z.strictObject({ award: z.enum(AWARD_CODES), year })).optional(),
  source,
});

const researchTopic = z.strictObject({
  id: text,
  title: text,
  acceptedOn: day.optional(),
  result: z.enum(RESEARCH_RESULTS),
  role: z.enum(RESEARCH_ROLES),
  decisionNo: text.optional(),
  appliedInAgency: z.boolean().optional(),
  source,
});

const common = {
  managedHere: z.boolean().optional(),
  pendingCases: list(
    z.strictObject({ kind: z.enum(PENDING_CASE_KINDS), openedOn: day, closedOn: day.optional(), source }),
  ).optional(),
  registration: z.strictObject({ registered: z.boolean(), source }).optional(),
  commendations: list(z.strictObject({ award: z.enum(AWARD_CODES), achievement: text.optional(), source })).optional(),
  achievement: text.optional(),
  commendationKind: z.enum(COMMENDATION_KINDS).optional(),
  isForeign: z.boolean().optional(),
  movementYears: z.int().min(0).max(100).optional(),
  judgements: judgements.optional(),
};

const rated = {
  rating: z.strictObject({ level, decisionNo: text.optional(), decidedOn: day.optional(), source }).optional(),
  history: z
    .strictObject({
      ratings: list(z.strictObject({ year, level, source })).default([]),
      awards: list(
        z.strictObject({
          award: z.enum(AWARD_CODES),
          year,
          decidedOn: day.optional(),
          achievedUntil: day.optional(),
          kind: z.enum(COMMENDATION_KINDS).optional(),
          source,
        }),
      ).default([]),
      initiatives: list(initiative).default([]),
      researchTopics: list(researchTopic).optional(),
      isComplete: z.boolean().optional(),
    })
    .optional(),
};

const person = z.strictObject({
  kind: z.literal('PERSON'),
  staffId: text.default('person'),
  staffSource: source,
  ...common,
  ...rated,
  recruitedOn: day.optional(),
  isContractStaff: z.boolean().optional(),
  unbrokenContractFrom: day.optional(),
  disciplines: list(discipline).optional(),
  leaves: list(
    z.strictObject({
      kind: z.enum(LEAVE_KINDS),
      from: day,
      to: day.optional(),
      workingDaysInYear: z.int().min(0).max(366),
      injuredInRescue: z.boolean().optional(),
      source,
    }),
  ).optional(),
  trainings: list(
    z.strictObject({
      from: day,
      to: day,
      sentByAgency: z.boolean(),
      obeyedRules: z.boolean().optional(),
      result: z.enum(TRAINING_RESULTS).optional(),
      source,
    }),
  ).optional(),
  transfer: z
    .strictObject({
      on: day,
      oldUnit: text,
      monthsInOldUnit: z.int().min(0).max(12),
      oldUnitOpinion: z.enum(['AGREED', 'DISAGREED']).optional(),
      source,
    })
    .optional(),
  secondment: z.strictObject({ host: text, hostConfirmed: z.boolean(), source }).optional(),
  initiatives: list(initiative).optional(),
  researchTopics: list(researchTopic).optional(),
  advancedWorker: titleOfYear,
  grassrootsFighter: titleOfYear,
  leadership: list(
    z.strictObject({
      post: z.enum(LEADERSHIP_POSTS),
      months: z.int().min(0).max(720),
      from: day.optional(),
      to: day.optional(),
      source,
    }),
  ).optional(),
  isWoman: z.boolean().optional(),
  isWorker: z.boolean().optional(),
  isHeadOfAgency: z.boolean().optional(),
});

const standing = z.enum(['YES', 'NO', 'PENDING']);
const collective = z.strictObject({
  kind: z.literal('COLLECTIVE'),
  departmentId: text.default('collective'),
  departmentSource: source,
  ...common,
  ...rated,
  members: list(
    z.strictObject({
      staffId: text,
      name: text,
      advancedWorker: standing,
      grassrootsFighter: standing.optional(),
      rating: level.optional(),
      disciplines: list(discipline).default([]),
      excludedBecause: text.optional(),
      source,
    }),
  ).optional(),
  organisations: list(z.strictObject({ name: text, rating: level.optional(), source })).optional(),
  existsSince: day.optional(),
});

const household = z.strictObject({ kind: z.literal('HOUSEHOLD'), householdId: text.default('household'), ...common });

const eligibilityCase = z.strictObject({
  award: z.enum(AWARD_CODES),
  /** The day the deciding body received the dossier; it chooses the law. */
  receivedOn: day,
  year,
  facts: z.discriminatedUnion('kind', [person, collective, household]),
  /** As the settings page keeps them: key, value and the paper that sets it. */
  settings: list(z.strictObject({ key: text, value: z.unknown(), ground: text.min(1) })).default([]),
  regimeOverride: z.strictObject({ regime: z.enum(REGIME_IDS), reason: text.min(1), by: text.optional() }).optional(),
  assumeListPasses: z.boolean().optional(),
});

export interface EligibilityCase {
  readonly award: AwardCode;
  readonly facts: SubjectFacts;
  readonly context: AssessmentContext;
}

/** Reads a case; the problems name their place in the JSON, and say what is wrong there in the words that are given. */
export function readEligibilityCase(
  value: unknown,
  words?: z.core.$ZodErrorMap,
):
  | { readonly ok: true; readonly value: EligibilityCase }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const read = eligibilityCase.safeParse(value, words === undefined ? undefined : { error: words });
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => `${path.join('.') || '.'}: ${message}`),
    };
  }
  const { award, receivedOn, year: of, facts, settings, regimeOverride, assumeListPasses } = read.data;
  try {
    const rows = settings.map(({ key, value: set, ground }) => ({ key, value: set, legalGround: ground }));
    const context = {
      regimeDate: receivedOn,
      year: of,
      settings: localSettingsFrom(rows),
      regimeOverride,
      assumeListPasses,
    };
    return { ok: true, value: { award, facts: withDefaults(facts), context } };
  } catch (error) {
    if (error instanceof WrongSetting) return { ok: false, problems: [`settings: ${error.message}`] };
    throw error;
  }
}

type ReadFacts = z.infer<typeof eligibilityCase>['facts'];

/** What is left out is as blank as for a subject of whom nothing is recorded. */
function withDefaults(facts: ReadFacts): SubjectFacts {
  switch (facts.kind) {
    case 'PERSON':
      return { ...blankPersonFacts(facts.staffId), ...given(facts) };
    case 'COLLECTIVE':
      return { ...blankCollectiveFacts(facts.departmentId), ...given(facts) };
    case 'HOUSEHOLD':
      return { ...blankHouseholdFacts(facts.householdId), ...given(facts) };
  }
}

/** Without the keys that carry nothing, so that a default is not overwritten by it. */
function given<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // The keys with undefined are gone: what stays has the narrower type.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
