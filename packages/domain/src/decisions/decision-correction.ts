import { reasonProblems } from '../accounts/index.ts';
import { cleanLine, lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';

/**
 * What a decision does: it rewards; it corrects what an issued one says of somebody; or it adds to an issued one who was left out.
 * What was issued stays as it is: both papers are read side by side.
 */
export const DECISION_KINDS = ['AWARD', 'CORRECTION', 'SUPPLEMENT'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_KIND_NAMES = {
  AWARD: 'Khen thưởng',
  CORRECTION: 'Đính chính',
  SUPPLEMENT: 'Bổ sung',
} as const satisfies Record<DecisionKind, string>;

/** What a line of an issued decision may be corrected in. Who is rewarded and with what is no slip of the pen: that is revoked and decided anew. */
export const CORRECTED_FIELDS = ['SUBJECT_NAME', 'SUBJECT_POST', 'ACHIEVEMENT'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

export const CORRECTED_FIELD_NAMES = {
  SUBJECT_NAME: 'Họ tên, tên tập thể',
  SUBJECT_POST: 'Chức vụ, đơn vị',
  ACHIEVEMENT: 'Thành tích ghi trên giấy khen',
} as const satisfies Record<CorrectedField, string>;

/** Longest texts of a correction, in characters, and how many it may hold; the CHECKs of the table repeat them. */
export const CORRECTION_LIMITS = {
  changes: 100,
  SUBJECT_NAME: 300,
  SUBJECT_POST: 300,
  ACHIEVEMENT: 500,
} as const satisfies Record<CorrectedField | 'changes', number>;

/** What a line says of its subject, as it was issued or as it stands after corrections. */
export type CorrectableLine = Readonly<Record<CorrectedField, string>>;

export interface WantedChange {
  readonly lineId: string;
  readonly field: CorrectedField;
  readonly after: string;
}

export interface Correction extends WantedChange {
  readonly before: string;
}

/** The line as it stands: the corrections in force, the oldest first, over what was issued. */
export function corrected(
  issued: CorrectableLine,
  corrections: readonly Pick<Correction, 'field' | 'after'>[],
): CorrectableLine {
  return corrections.reduce<CorrectableLine>((line, { field, after }) => ({ ...line, [field]: after }), issued);
}

/** The changes with what stands before each; what changes nothing is left out. Undefined for a line that the decision does not have. */
export function correctionsOf(
  changes: readonly WantedChange[],
  lines: ReadonlyMap<string, CorrectableLine>,
): readonly Correction[] | undefined {
  if (changes.some(({ lineId }) => !lines.has(lineId))) return undefined;
  return changes
    .map(({ lineId, field, after }) => ({
      lineId,
      field,
      before: lines.get(lineId)?.[field] ?? '',
      after: cleanLine(after),
    }))
    .filter(({ before, after }) => before !== after);
}

/** What keeps a correction from being drafted: no reason, nothing that changes, the same place twice, a name that is gone, a text too long. */
export function correctionProblems(reason: string, corrections: readonly Correction[]): readonly InputProblem[] {
  const most = CORRECTION_LIMITS.changes;
  const places = new Set(corrections.map(({ lineId, field }) => `${lineId} ${field}`));
  return [
    ...reasonProblems(reason),
    ...(corrections.length === 0 ? [{ field: 'changes', code: 'REQUIRED' }] : []),
    ...(corrections.length > most
      ? [{ field: 'changes', code: 'TOO_MANY', limit: most, actual: corrections.length }]
      : []),
    ...(places.size < corrections.length ? [{ field: 'changes', code: 'TWICE' }] : []),
    ...corrections.flatMap(({ field, after }) => {
      const limit = CORRECTION_LIMITS[field];
      const actual = lengthOf(after);
      if (field === 'SUBJECT_NAME' && actual === 0) return [{ field: 'changes', code: 'NAME_REQUIRED' }];
      return actual > limit ? [{ field: 'changes', code: 'TOO_LONG', limit, actual }] : [];
    }),
  ];
}

/** `Quyết định về việc đính chính Quyết định số 152/QĐ-SNgV ngày 28/12/2021`. */
export function amendingTitle(kind: Exclude<DecisionKind, 'AWARD'>, number: string, day: PlainDate): string {
  const what = kind === 'CORRECTION' ? 'đính chính' : 'bổ sung danh sách kèm theo';
  return `Quyết định về việc ${what} Quyết định số ${number} ngày ${day.split('-').toReversed().join('/')}`;
}
