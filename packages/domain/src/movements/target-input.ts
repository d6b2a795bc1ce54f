import { addMonths, lengthOf, WHOLE_IN_BASIS_POINTS, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { IncidentKind } from '../records/index.ts';
import {
  AWARDS,
  type AwardCode,
  type InitiativeScope,
  type RatingLevel,
  type SubjectKind,
} from '../vocabulary/index.ts';
import type { TargetBase, TargetBaseDate, TargetGroup, TargetKind } from './target.ts';

/** What a person writes of a target: its words, its measure, who answers for it. */
export interface TargetDraft {
  readonly code: string;
  readonly group: TargetGroup;
  readonly kind: TargetKind;
  readonly title: string;
  readonly sourceText: string;
  readonly awardCode: AwardCode | null;
  readonly subjectKind: SubjectKind | null;
  readonly initiativeScope: InitiativeScope | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly shareBasisPoints: number | null;
  readonly base: TargetBase | null;
  readonly baseDate: TargetBaseDate;
  readonly ratedDepartmentId: string | null;
  readonly ratingLevel: RatingLevel | null;
  readonly ownerDepartmentId: string | null;
  readonly evidence: string;
  readonly dueOn: PlainDate;
  readonly note: string | null;
  readonly decider: string | null;
  readonly tag: string | null;
  readonly countsRegistered: boolean;
  /** What breaks the conduct; none and no discipline: somebody reports it. */
  readonly incidentKinds: readonly IncidentKind[];
  readonly countsDiscipline: boolean;
  /** The thematic movement whose registrations make the number; none: somebody reports it. */
  readonly thematicMovementId: string | null;
}

/** Longest texts in characters, largest numbers. */
export const TARGET_LIMITS = {
  code: 20,
  title: 300,
  sourceText: 2_000,
  evidence: 500,
  note: 1_000,
  decider: 200,
  tag: 100,
  reason: 1_000,
  count: 100_000,
} as const;

/** The parts of a measure that a kind may have; the form shows these and the record keeps no others. */
export const MEASURE_FIELDS = {
  AWARD_COUNT: ['awardCode', 'subjectKind', 'minimum'],
  AWARD_SHARE_MINIMUM: ['awardCode', 'subjectKind', 'shareBasisPoints', 'base', 'baseDate'],
  AWARD_SHARE_ALL: ['awardCode', 'subjectKind', 'base', 'baseDate'],
  ORGANISATION_RATING: ['ratedDepartmentId', 'ratingLevel'],
  RECOGNITION: ['decider', 'base', 'minimum', 'shareBasisPoints'],
  CONDUCT_ALL: ['base', 'baseDate', 'incidentKinds', 'countsDiscipline'],
  COUNT_RANGE: ['minimum', 'maximum', 'initiativeScope', 'countsRegistered'],
  PARTICIPATION_ALL: ['base', 'baseDate', 'shareBasisPoints', 'thematicMovementId'],
  AWARD_PROPOSAL: ['awardCode', 'subjectKind', 'minimum', 'decider'],
} as const satisfies Record<TargetKind, readonly MeasureField[]>;

export type MeasureField =
  | 'awardCode'
  | 'subjectKind'
  | 'initiativeScope'
  | 'minimum'
  | 'maximum'
  | 'shareBasisPoints'
  | 'base'
  | 'baseDate'
  | 'ratedDepartmentId'
  | 'ratingLevel'
  | 'decider'
  | 'countsRegistered'
  | 'incidentKinds'
  | 'countsDiscipline'
  | 'thematicMovementId';

export function hasMeasureField(kind: TargetKind, field: MeasureField): boolean {
  return (MEASURE_FIELDS[kind] as readonly MeasureField[]).includes(field);
}

/** The draft without what its kind has no use for: a rating keeps no number, a count no share. Texts are trimmed. */
export function fittedDraft(draft: TargetDraft): TargetDraft {
  const { kind } = draft;
  const keep = <T>(field: MeasureField, value: T): T | null => (hasMeasureField(kind, field) ? value : null);
  return {
    code: draft.code.trim(),
    group: draft.group,
    kind,
    title: draft.title.trim(),
    sourceText: draft.sourceText.trim() === '' ? draft.title.trim() : draft.sourceText.trim(),
    awardCode: keep('awardCode', draft.awardCode),
    subjectKind: keep('subjectKind', draft.subjectKind),
    initiativeScope: draft.countsRegistered ? null : keep('initiativeScope', draft.initiativeScope),
    minimum: keep('minimum', draft.minimum),
    maximum: keep('maximum', draft.maximum),
    shareBasisPoints: shareOf(draft),
    base: keep('base', draft.base),
    baseDate: keep('baseDate', draft.baseDate) ?? 'YEAR_END',
    ratedDepartmentId: keep('ratedDepartmentId', draft.ratedDepartmentId),
    ratingLevel: keep('ratingLevel', draft.ratingLevel),
    ownerDepartmentId: draft.ownerDepartmentId,
    evidence: draft.evidence.trim(),
    dueOn: draft.dueOn,
    note: textOrNone(draft.note),
    decider: keep('decider', textOrNone(draft.decider)),
    tag: textOrNone(draft.tag),
    countsRegistered: keep('countsRegistered', draft.countsRegistered) ?? false,
    incidentKinds: [...new Set(keep('incidentKinds', draft.incidentKinds) ?? [])].toSorted(),
    countsDiscipline: keep('countsDiscipline', draft.countsDiscipline) ?? false,
    thematicMovementId: keep('thematicMovementId', draft.thematicMovementId),
  };
}

/** “100%” needs no number, and “trên 90% đăng ký” keeps its own: only who leaves it open means everybody. */
function shareOf({ kind, base, shareBasisPoints }: TargetDraft): number | null {
  switch (kind) {
    case 'AWARD_SHARE_ALL':
    case 'CONDUCT_ALL':
      return WHOLE_IN_BASIS_POINTS;
    case 'PARTICIPATION_ALL':
      return shareBasisPoints ?? WHOLE_IN_BASIS_POINTS;
    case 'RECOGNITION':
      return base === null ? null : (shareBasisPoints ?? WHOLE_IN_BASIS_POINTS);
    case 'AWARD_SHARE_MINIMUM':
      return shareBasisPoints;
    case 'AWARD_COUNT':
    case 'AWARD_PROPOSAL':
    case 'COUNT_RANGE':
    case 'ORGANISATION_RATING':
      return null;
  }
}

/** What another body recognises has that body: nobody can show the paper of an unknown. */
export function lacksDecider({
  kind,
  decider,
}: {
  readonly kind: TargetKind;
  readonly decider: string | null | undefined;
}): boolean {
  return kind === 'RECOGNITION' && (decider ?? '') === '';
}

function textOrNone(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** The days of the plan that a target belongs to. */
export interface PlanPeriod {
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
}

/** What is wrong with a fitted draft, at its fields; empty when it may be saved. */
export function targetProblems(draft: TargetDraft, period: PlanPeriod): readonly InputProblem[] {
  return [...textProblemsOf(draft), ...measureProblemsOf(draft), ...dueProblemsOf(draft, period)];
}

const REQUIRED_TEXTS = ['code', 'title', 'evidence'] as const;
const LIMITED_TEXTS = ['code', 'title', 'sourceText', 'evidence', 'note', 'decider', 'tag'] as const;

function textProblemsOf(draft: TargetDraft): readonly InputProblem[] {
  return [
    ...REQUIRED_TEXTS.filter((field) => draft[field] === '').map((field) => ({ field, code: 'REQUIRED' })),
    ...LIMITED_TEXTS.flatMap((field) => {
      const actual = lengthOf(draft[field] ?? '');
      const limit = TARGET_LIMITS[field];
      return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
    }),
    ...(draft.ownerDepartmentId === null ? [{ field: 'ownerDepartmentId', code: 'REQUIRED' }] : []),
  ];
}

function measureProblemsOf(draft: TargetDraft): readonly InputProblem[] {
  switch (draft.kind) {
    case 'AWARD_COUNT':
    case 'AWARD_PROPOSAL':
      return [...awardProblems(draft), ...countProblems('minimum', draft.minimum)];
    case 'AWARD_SHARE_MINIMUM':
      return [...awardProblems(draft), ...shareProblems(draft), ...baseProblems(draft)];
    case 'AWARD_SHARE_ALL':
      return [...awardProblems(draft), ...baseProblems(draft)];
    case 'ORGANISATION_RATING':
      return [
        ...(draft.ratedDepartmentId === null ? [{ field: 'ratedDepartmentId', code: 'REQUIRED' }] : []),
        ...(draft.ratingLevel === null ? [{ field: 'ratingLevel', code: 'REQUIRED' }] : []),
      ];
    case 'RECOGNITION':
      return [
        ...(lacksDecider(draft) ? [{ field: 'decider', code: 'REQUIRED' }] : []),
        ...countProblems('minimum', draft.minimum),
        ...(draft.base === null ? [] : shareProblems(draft)),
      ];
    case 'CONDUCT_ALL':
      return baseProblems(draft);
    case 'PARTICIPATION_ALL':
      return [...shareProblems(draft), ...baseProblems(draft)];
    case 'COUNT_RANGE':
      return rangeProblems(draft);
  }
}

function awardProblems({ awardCode, subjectKind }: TargetDraft): readonly InputProblem[] {
  if (awardCode === null) return [{ field: 'awardCode', code: 'REQUIRED' }];
  if (subjectKind === null) return [{ field: 'subjectKind', code: 'REQUIRED' }];
  return (AWARDS[awardCode].subjects as readonly SubjectKind[]).includes(subjectKind)
    ? []
    : [{ field: 'subjectKind', code: 'WRONG_SUBJECT' }];
}

function countProblems(field: 'minimum' | 'maximum', value: number | null): readonly InputProblem[] {
  if (value === null) return [{ field, code: 'REQUIRED' }];
  if (value < 1) return [{ field, code: 'TOO_SMALL', limit: 1, actual: value }];
  return value > TARGET_LIMITS.count ? [{ field, code: 'TOO_LARGE', limit: TARGET_LIMITS.count, actual: value }] : [];
}

/** “từ 9 đến 7” is no range. */
function rangeProblems({ minimum, maximum }: TargetDraft): readonly InputProblem[] {
  const problems = [
    ...countProblems('minimum', minimum),
    ...(maximum === null ? [] : countProblems('maximum', maximum)),
  ];
  if (problems.length > 0 || minimum === null || maximum === null || maximum >= minimum) return problems;
  return [{ field: 'maximum', code: 'RANGE_REVERSED', limit: minimum, actual: maximum }];
}

function shareProblems({ shareBasisPoints }: TargetDraft): readonly InputProblem[] {
  const field = 'shareBasisPoints';
  if (shareBasisPoints === null) return [{ field, code: 'REQUIRED' }];
  if (shareBasisPoints < 1) return [{ field, code: 'TOO_SMALL', limit: 1, actual: shareBasisPoints }];
  return shareBasisPoints > WHOLE_IN_BASIS_POINTS
    ? [{ field, code: 'TOO_LARGE', limit: WHOLE_IN_BASIS_POINTS, actual: shareBasisPoints }]
    : [];
}

/** A percentage is of something. */
function baseProblems({ base, kind, subjectKind }: TargetDraft): readonly InputProblem[] {
  if (base === null) return [{ field: 'base', code: 'BASE_MISSING' }];
  // Families are counted by what the plan's keeper says, and only a recognition has room for it.
  if (base === 'FAMILIES') return [{ field: 'base', code: 'WRONG_BASE' }];
  // A share of those who hold one title can be asked of another title only.
  if (base === 'ADVANCED_WORKERS' && kind !== 'AWARD_SHARE_MINIMUM') return [{ field: 'base', code: 'WRONG_BASE' }];
  const isOfAwards = kind === 'AWARD_SHARE_MINIMUM' || kind === 'AWARD_SHARE_ALL';
  const fits = !isOfAwards || subjectKind === null || (base === 'DEPARTMENTS') === (subjectKind === 'COLLECTIVE');
  return fits ? [] : [{ field: 'base', code: 'WRONG_BASE' }];
}

/** What others decide may come after the end of the plan: a result of the year is often told in the next one. */
const MONTHS_AFTER_PLAN = 12;

function dueProblemsOf({ dueOn }: TargetDraft, { fromDay, toDay }: PlanPeriod): readonly InputProblem[] {
  if (dueOn < fromDay) return [{ field: 'dueOn', code: 'BEFORE_START' }];
  return dueOn > addMonths(toDay, MONTHS_AFTER_PLAN) ? [{ field: 'dueOn', code: 'TOO_LATE' }] : [];
}
