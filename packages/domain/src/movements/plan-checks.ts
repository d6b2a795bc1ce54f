import { cite, provision, rulesUnder, type LocalSetting, type Regime } from '../eligibility/index.ts';
import { addDays, foldText, yearOf, type PlainDate } from '../kernel/index.ts';
import { floorMeetsCap, grassrootsFighterQuota } from '../nominations/index.ts';
import { AWARDS, type AwardCode } from '../vocabulary/index.ts';
import type { TargetMeasure } from './target.ts';

/** What can be wrong with a plan. Warnings: nothing is ever changed silently. */
export const PLAN_CHECK_CODES = [
  'FLOOR_ABOVE_CAP',
  'ALL_IMPOSSIBLE',
  'PHASE_GAP',
  'PHASE_OVERLAP',
  'ANNIVERSARY_COUNT',
  'REFERENCE_WITHOUT_DATE',
  'PERSON_TITLE_FOR_COLLECTIVE',
  'PLAN_WITHOUT_NUMBER',
  'PLAN_WITHOUT_DATE',
  'PLAN_WITHOUT_ISSUER',
  'PHASE_VAGUE_DAY',
  'PHASE_WITHOUT_REVIEW',
  'REFERENCE_ODD_SIGN',
  'SUSPECT_WORD',
  'MIXED_SPELLING',
  'TOPIC_AS_INITIATIVE',
  'SAME_COLLECTIVES',
  'ORDER_WITHOUT_RATING',
  'PRECONDITION_MISSED',
] as const;
export type PlanCheckCode = (typeof PLAN_CHECK_CODES)[number];

/** LAW: against the law or out of reach by it. GAP: something is missing or does not agree. WORDING: how it is written. */
export const CHECK_SEVERITIES = ['LAW', 'GAP', 'WORDING'] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

export const CHECK_SEVERITY = {
  FLOOR_ABOVE_CAP: 'LAW',
  ALL_IMPOSSIBLE: 'LAW',
  SAME_COLLECTIVES: 'LAW',
  ORDER_WITHOUT_RATING: 'LAW',
  PRECONDITION_MISSED: 'LAW',
  PERSON_TITLE_FOR_COLLECTIVE: 'LAW',
  PHASE_GAP: 'GAP',
  PHASE_OVERLAP: 'GAP',
  PHASE_WITHOUT_REVIEW: 'GAP',
  PHASE_VAGUE_DAY: 'GAP',
  ANNIVERSARY_COUNT: 'GAP',
  REFERENCE_WITHOUT_DATE: 'GAP',
  PLAN_WITHOUT_NUMBER: 'GAP',
  PLAN_WITHOUT_DATE: 'GAP',
  PLAN_WITHOUT_ISSUER: 'GAP',
  REFERENCE_ODD_SIGN: 'WORDING',
  SUSPECT_WORD: 'WORDING',
  MIXED_SPELLING: 'WORDING',
  TOPIC_AS_INITIATIVE: 'WORDING',
} as const satisfies Record<PlanCheckCode, CheckSeverity>;

/** One finding with the facts that make it; the reader's language makes the sentence. */
export interface PlanCheck {
  readonly code: PlanCheckCode;
  readonly targetId?: string;
  /** What it is about: a target's code, a phase, an anniversary, a paper. */
  readonly subject: string;
  readonly stated?: number;
  readonly actual?: number;
  readonly base?: number;
  /** Basis points. */
  readonly share?: number;
  readonly fromDay?: PlainDate;
  readonly toDay?: PlainDate;
  /** What was probably meant, or what else it is about. */
  readonly hint?: string;
  readonly citation?: string;
}

export interface CheckedOccasion {
  readonly name: string;
  readonly originDay: PlainDate | undefined;
  readonly anniversary: PlainDate | undefined;
  readonly statedYears: number | undefined;
}

export interface CheckedPhase {
  readonly name: string;
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  readonly occasions: readonly CheckedOccasion[];
}

export interface CheckedTarget extends Omit<TargetMeasure, 'startsOn' | 'dueOn'> {
  readonly id: string;
  readonly code: string;
  readonly sourceText: string;
}

export interface CheckedPlan {
  readonly title: string;
  readonly planNumber: string | undefined;
  readonly planDate: PlainDate | undefined;
  /** In their order. */
  readonly phases: readonly CheckedPhase[];
  readonly targets: readonly CheckedTarget[];
  readonly references: readonly { readonly number: string; readonly issuedOn: PlainDate | undefined }[];
}

/** What the body looks like in the year of the plan. */
export interface BodyFacts {
  readonly regime: Regime;
  readonly staffCount: number;
  /** People whom the law keeps from LĐTT this year: too new, or disciplined. */
  readonly barredFromAdvancedWorker: number;
  readonly fighterCap: LocalSetting<number> | undefined;
}

/** Everything a reader should know before the plan is launched; empty when there is nothing. */
export function planChecks(plan: CheckedPlan, body: BodyFacts): readonly PlanCheck[] {
  return [
    ...(plan.planNumber === undefined ? [{ code: 'PLAN_WITHOUT_NUMBER' as const, subject: plan.title }] : []),
    ...(plan.planDate === undefined ? [{ code: 'PLAN_WITHOUT_DATE' as const, subject: plan.title }] : []),
    ...plan.targets.flatMap((target) => [
      ...floorCheck(target, body),
      ...allCheck(target, body),
      ...titleCheck(target),
    ]),
    ...phaseChecks(plan.phases),
    ...plan.phases.flatMap(({ occasions }) => occasions.flatMap(anniversaryCheck)),
    ...plan.references.flatMap(({ number, issuedOn }) =>
      issuedOn === undefined ? [{ code: 'REFERENCE_WITHOUT_DATE' as const, subject: number }] : [],
    ),
  ];
}

/** The plan asks for more CSTĐCS than the law lets the body have even if everybody had LĐTT: 24 people, wanted 4, allowed 3. */
function floorCheck(target: CheckedTarget, { regime, staffCount, fighterCap }: BodyFacts): readonly PlanCheck[] {
  const { kind, awardCode, shareBasisPoints } = target;
  if (kind !== 'AWARD_SHARE_MINIMUM' || awardCode !== 'GRASSROOTS_EMULATION_FIGHTER') return [];
  if (shareBasisPoints === undefined) return [];
  const quota = grassrootsFighterQuota({ regime, advancedWorkers: staffCount, nominated: 0, cap: fighterCap });
  const floor = floorMeetsCap(shareBasisPoints, staffCount, quota);
  if (floor.canBeMet || floor.allowed === undefined) return [];
  const numbers = { stated: floor.target, actual: floor.allowed, base: staffCount, share: shareBasisPoints };
  return [
    { code: 'FLOOR_ABOVE_CAP', targetId: target.id, subject: target.code, ...numbers, citation: quota.citation.text },
  ];
}

const KEPT_FROM_ADVANCED_WORKER = {
  A: provision('DECREE_91', 10, 6),
  B1: provision('CIRCULAR_01', 1, 5, 'd'),
  B2: provision('LAW_2022', 24, 4),
} as const;

/** 100 % LĐTT while the law keeps somebody from it. */
function allCheck(target: CheckedTarget, body: BodyFacts): readonly PlanCheck[] {
  const { kind, awardCode, base } = target;
  if (kind !== 'AWARD_SHARE_ALL' || awardCode !== 'ADVANCED_WORKER' || base !== 'STAFF') return [];
  if (body.barredFromAdvancedWorker === 0) return [];
  const actual = body.staffCount - body.barredFromAdvancedWorker;
  const citation = cite(KEPT_FROM_ADVANCED_WORKER[rulesUnder(body.regime)]);
  return [
    {
      code: 'ALL_IMPOSSIBLE',
      targetId: target.id,
      subject: target.code,
      stated: body.staffCount,
      actual,
      base: body.staffCount,
      citation,
    },
  ];
}

/** A collective's target that the plan's own words call by a person's title: “100% phòng, đơn vị đạt … Lao động tiên tiến”. */
function titleCheck({ id, code, subjectKind, sourceText }: CheckedTarget): readonly PlanCheck[] {
  if (subjectKind !== 'COLLECTIVE') return [];
  const words = foldText(sourceText);
  const isNamed = PERSONAL_TITLES.some((title) => words.includes(title));
  return isNamed && !words.includes('tap the')
    ? [{ code: 'PERSON_TITLE_FOR_COLLECTIVE', targetId: id, subject: code }]
    : [];
}

const PERSONAL_TITLES = (Object.keys(AWARDS) as AwardCode[]) // Object.keys forgets the key type.
  .filter(
    (award) => AWARDS[award].nature === 'TITLE' && AWARDS[award].subjects.every((subject) => subject === 'PERSON'),
  )
  .map((award) => foldText(AWARDS[award].name));

/** Gaps and overlaps between neighbours, in their order. */
export function phaseChecks(phases: readonly CheckedPhase[]): readonly PlanCheck[] {
  return phases.flatMap((phase, index): readonly PlanCheck[] => {
    const before = phases[index - 1];
    if (before === undefined) return [];
    const subject = `${before.name} – ${phase.name}`;
    const dayAfter = addDays(before.toDay, 1);
    if (phase.fromDay > dayAfter) {
      return [{ code: 'PHASE_GAP', subject, fromDay: dayAfter, toDay: addDays(phase.fromDay, -1) }];
    }
    if (phase.fromDay >= dayAfter) return [];
    const toDay = before.toDay < phase.toDay ? before.toDay : phase.toDay;
    return [{ code: 'PHASE_OVERLAP', subject, fromDay: phase.fromDay, toDay }];
  });
}

/** The count that the plan states beside the one that arithmetic gives. */
export function anniversaryCheck(occasion: CheckedOccasion): readonly PlanCheck[] {
  const { name, statedYears } = occasion;
  const actual = actualYears(occasion);
  if (statedYears === undefined || actual === undefined || statedYears === actual) return [];
  return [{ code: 'ANNIVERSARY_COUNT', subject: name, stated: statedYears, actual }];
}

/** The years between an event and its anniversary; undefined where the plan does not give both days. */
export function actualYears({
  originDay,
  anniversary,
}: Pick<CheckedOccasion, 'originDay' | 'anniversary'>): number | undefined {
  return originDay === undefined || anniversary === undefined ? undefined : yearOf(anniversary) - yearOf(originDay);
}
