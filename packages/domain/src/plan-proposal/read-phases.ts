import type { PlainDate } from '../kernel/index.ts';
import { daysIn, type WrittenDay } from './days.ts';
import type { ItemValues } from './proposal.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';

/** A period as a plan writes it, with the days that are meant. */
export interface Period {
  readonly fromText: string;
  readonly toText: string;
  readonly from: WrittenDay | undefined;
  readonly to: WrittenDay | undefined;
  /** Offsets into the span. */
  readonly start: number;
  readonly end: number;
}

const FROM = /(?:bat dau )?(?:\(?tu)(?: ngay| thang)?\s/g;
/** How far a period may reach: “từ ngày 01 tháng 01 năm 2021 đến hết ngày 31 tháng 12 năm 2021”. */
const REACH = 140;

/** The first “từ … đến …” of a span whose two ends are days; undefined where it has none. */
export function periodIn(span: Span, year: number | undefined): Period | undefined {
  for (const match of span.shadow.matchAll(FROM)) {
    const start = match.index + (match[0].startsWith('(') ? 1 : 0);
    const reach = span.shadow.slice(start, start + REACH);
    const until = /\sden\s/.exec(reach);
    if (until === null) continue;
    const to = daysIn(reach.slice(until.index), year, 'END')[0];
    const meant = to?.day === undefined ? year : Number(to.day.slice(0, 4));
    const from = daysIn(reach.slice(0, until.index), meant, 'START')[0];
    if (from === undefined || to === undefined || to.start > 24) continue;
    const end = start + until.index + to.end;
    return {
      fromText: wordsOf(sliceSpan(span, start, start + until.index)),
      toText: wordsOf(sliceSpan(span, start + until.index, end)),
      from,
      to,
      start,
      end,
    };
  }
  return undefined;
}

const PHASE =
  /^[*_\s]*((?:dot|giai doan|chang|dot thi dua)\s+(?:cao diem\s+)?(?:thi dua\s+)?(\d{1,2}|i{1,3}|iv|v|nhat|hai|ba|bon))\b/;
const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, nhat: 1, hai: 2, ba: 3, bon: 4 };

/** The name of the phase that a line begins with: “Đợt 1”, “Giai đoạn II”; undefined where it begins with none. */
export function phaseNameOf(span: Span): { readonly name: string; readonly number: number } | undefined {
  const match = PHASE.exec(span.shadow);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const at = match[0].length - name.length;
  const number = NUMBERS[match[2] ?? ''] ?? Number(match[2]);
  return { name: wordsOf(sliceSpan(span, at, at + name.length)), number };
}

const DURATION = /(\d{1,3}) ngay/;

/** “100 ngày … từ 15/11/2021 đến 22/02/2022”: how many days are promised; undefined where no number is. */
export function statedDaysIn(shadow: string): number | undefined {
  const match = DURATION.exec(shadow);
  return match === null || Number(match[1]) < 10 ? undefined : Number(match[1]);
}

const REVIEW = /\b(so ket|tong ket)\b/;
const OF_PHASE = /\b(?:dot|giai doan|chang)\s+(\d{1,2}|i{1,3}|iv)\b/;

export interface ReviewDraft {
  readonly span: Span;
  readonly values: Omit<ItemValues['REVIEW'], 'phase'> & { readonly phase: number | undefined };
  readonly written: WrittenDay | undefined;
}

/** A line that sets a review: “Sơ kết thi đua vào cuối đợt 1.” `ends` are the last days of the phases, by number. */
export function readReview(
  span: Span,
  year: number | undefined,
  ends: ReadonlyMap<number, PlainDate>,
): ReviewDraft | undefined {
  const kind = REVIEW.exec(span.shadow)?.[1];
  if (kind === undefined) return undefined;
  const named = OF_PHASE.exec(span.shadow)?.[1];
  const phase = named === undefined ? undefined : (NUMBERS[named] ?? Number(named));
  const written = daysIn(span.shadow, year, 'END')[0];
  const isByPhase = written === undefined && phase !== undefined;
  const day = isByPhase ? ends.get(phase) : written?.day;
  const review = kind === 'so ket' ? ('INTERIM' as const) : ('FINAL' as const);
  return { span, values: { review, phase, text: wordsOf(span), day: day ?? null }, written };
}
