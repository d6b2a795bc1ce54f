import { yearOf, type PlainDate } from '../kernel/index.ts';

/** What an edit of the past may touch. Nothing of it is changed by the edit: papers that were printed keep what they said. */
export const PAST_EFFECTS = [
  'NOMINATION',
  'NOMINATION_LIST',
  'ASSESSMENT',
  'REGISTRATION',
  'INITIATIVE',
  'TARGET',
  'QUOTA',
  'DECISION',
] as const;
export type PastEffect = (typeof PAST_EFFECTS)[number];

export const PAST_EFFECT_NAMES = {
  NOMINATION: 'đề nghị khen thưởng đã gửi',
  NOMINATION_LIST: 'danh sách đề nghị đã gửi',
  ASSESSMENT: 'kết luận điều kiện đã đóng băng',
  REGISTRATION: 'đăng ký thi đua',
  INITIATIVE: 'sáng kiến đã nộp',
  TARGET: 'chỉ tiêu thi đua',
  QUOTA: 'hạn mức Chiến sĩ thi đua cơ sở',
  DECISION: 'quyết định đã ban hành',
} as const satisfies Record<PastEffect, string>;

export interface TouchedRecord {
  readonly effect: PastEffect;
  readonly id: string;
  readonly year: number;
  /** Day on which the record took over what the edit is about: filed, received, issued. */
  readonly onDay: PlainDate;
}

export interface Touched {
  readonly effect: PastEffect;
  readonly year: number;
  readonly count: number;
}

export interface PastTerms {
  /** First day of the new fact. */
  readonly from: PlainDate;
  readonly today: PlainDate;
  /** Years whose movement was reviewed or closed. */
  readonly reviewedYears: readonly number[];
}

/** A change of a day that is gone, or of a year that has been summed up, is told with its reason. */
export function needsReason({ from, today, reviewedYears }: PastTerms): boolean {
  return from < today || reviewedYears.includes(yearOf(from));
}

/** What an edit from a day touches: records of that day or later, counted by kind and year, in the order of the vocabulary. */
export function touchedBy(
  records: readonly TouchedRecord[],
  { from, today, reviewedYears }: PastTerms,
): readonly Touched[] {
  if (!needsReason({ from, today, reviewedYears })) return [];
  const groups = Map.groupBy(
    records.filter(({ onDay }) => onDay >= from),
    ({ effect, year }) => `${String(PAST_EFFECTS.indexOf(effect)).padStart(2, '0')}|${year}`,
  );
  return [...groups]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first === undefined ? [] : [{ effect: first.effect, year: first.year, count: others.length + 1 }],
    );
}

/** How the trail keeps it: `NOMINATION 2021 3`. */
export function touchedLines(touched: readonly Touched[]): readonly string[] {
  return touched.map(({ effect, year, count }) => `${effect} ${year} ${count}`);
}
