/** The setting of the body: from which share on the officer says whether a report is a copy. */
export const REPORT_COPY_SETTING = 'reportCopyThreshold';

/** Holds while the body has set nothing: three words in ten of the shorter story. */
export const USUAL_COPY_THRESHOLD = 3_000;

/** Less than this in common is not shown at all. */
export const COPY_SHOWN_FROM = 1_500;

/** What the officer who checks the line may conclude of two reports. */
export const COPY_VERDICTS = ['NOT_COPIED', 'COPIED'] as const;
export type CopyVerdict = (typeof COPY_VERDICTS)[number];

export const COPY_VERDICT_NAMES = {
  NOT_COPIED: 'Đã xem: không phải sao chép',
  COPIED: 'Sao chép, yêu cầu viết lại',
} as const satisfies Record<CopyVerdict, string>;

/** Whose the other report is: to repeat oneself is told, to repeat somebody else is judged. */
export const COPY_RELATIONS = ['OTHER', 'OWN_EARLIER', 'OWN_SAME_YEAR'] as const;
export type CopyRelation = (typeof COPY_RELATIONS)[number];

export const COPY_RELATION_NAMES = {
  OTHER: 'Giống báo cáo của người khác',
  OWN_EARLIER: 'Giống báo cáo năm khác của chính mình',
  OWN_SAME_YEAR: 'Dùng chung với hồ sơ khác trong năm của chính mình',
} as const satisfies Record<CopyRelation, string>;

export interface ReportOwner {
  readonly subjectId: string;
  readonly year: number;
}

export function copyRelationOf(own: ReportOwner, other: ReportOwner): CopyRelation {
  if (own.subjectId !== other.subjectId) return 'OTHER';
  return own.year === other.year ? 'OWN_SAME_YEAR' : 'OWN_EARLIER';
}

export interface ComparedPair {
  readonly relation: CopyRelation;
  readonly shareBasisPoints: number;
  /** Undefined while nobody has concluded, or when a text has changed since. */
  readonly verdict: CopyVerdict | undefined;
}

/** True for a pair that waits for the officer's word. */
export function isUnjudgedCopy({ relation, shareBasisPoints, verdict }: ComparedPair, threshold: number): boolean {
  return relation === 'OTHER' && shareBasisPoints >= threshold && verdict === undefined;
}
