import { isWithin, type PlainDate } from '../kernel/index.ts';

/** What of an approved council lies before, on and after a day. */
export const COUNCIL_TERM_STATES = ['COMING', 'IN_FORCE', 'OVER'] as const;
export type CouncilTermState = (typeof COUNCIL_TERM_STATES)[number];

export const COUNCIL_TERM_STATE_NAMES = {
  COMING: 'Chưa đến nhiệm kỳ',
  IN_FORCE: 'Đang hoạt động',
  OVER: 'Đã hết nhiệm kỳ',
} as const satisfies Record<CouncilTermState, string>;

/** Where a term stands on a day; both ends count. */
export function termStateOn(
  { termFrom, termTo }: { readonly termFrom: PlainDate; readonly termTo: PlainDate | undefined },
  today: PlainDate,
): CouncilTermState {
  if (isWithin(today, termFrom, termTo)) return 'IN_FORCE';
  return today < termFrom ? 'COMING' : 'OVER';
}
