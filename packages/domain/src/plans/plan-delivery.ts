import type { InputProblem, PlainDate } from '../kernel/index.ts';

/** How a plan reaches a recipient. DOCUMENT_SYSTEM: the exchange axis of official documents (Quyết định 28/2018/QĐ-TTg). */
export const DISPATCH_WAYS = ['DOCUMENT_SYSTEM', 'EMAIL', 'PAPER', 'MEETING'] as const;
export type DispatchWay = (typeof DISPATCH_WAYS)[number];

export const DISPATCH_WAY_NAMES = {
  DOCUMENT_SYSTEM: 'Trục liên thông văn bản',
  EMAIL: 'Thư điện tử',
  PAPER: 'Bản giấy',
  MEETING: 'Phổ biến tại cuộc họp',
} as const satisfies Record<DispatchWay, string>;

export interface Dispatch {
  /** Lines of Nơi nhận that it was sent to. */
  readonly recipientIds: readonly string[];
  readonly sentOn: PlainDate;
}

export interface DispatchTerms {
  readonly launchedOn: PlainDate;
  readonly today: PlainDate;
  /** The lines of Nơi nhận that the plan has. */
  readonly known: ReadonlySet<string>;
}

/** What is wrong with a record of sending; empty when it may be kept. A plan is sent once it is launched, and not tomorrow. */
export function dispatchProblems(
  { recipientIds, sentOn }: Dispatch,
  { launchedOn, today, known }: DispatchTerms,
): readonly InputProblem[] {
  return [
    ...(recipientIds.length === 0 ? [{ field: 'recipientIds', code: 'REQUIRED' }] : []),
    ...(recipientIds.some((id) => !known.has(id)) ? [{ field: 'recipientIds', code: 'UNKNOWN' }] : []),
    ...(sentOn > today ? [{ field: 'sentOn', code: 'IN_FUTURE' }] : []),
    ...(sentOn < launchedOn ? [{ field: 'sentOn', code: 'BEFORE_LAUNCH' }] : []),
  ];
}
