import type { PlainDate } from '../kernel/index.ts';
import { daysIn } from './days.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';

export interface OccasionDraft {
  readonly span: Span;
  readonly name: string;
  readonly originDay: PlainDate | null;
  readonly anniversary: PlainDate | null;
  readonly statedYears: number | null;
}

const COUNT = /(?<![\d/.,-])(\d{1,4})\s+nam\s+(?=[a-z“"])/g;
/** “Kế hoạch 5 năm”, “nhiệm kỳ 5 năm”, “5 năm liên tục”: years that are no anniversary. */
const NO_ANNIVERSARY = /(?:ke hoach|nhiem ky|giai doan|trong|sau|qua|thoi han|lien tuc)\s*$/;
const NO_EVENT = /^(?:lien tuc|lien tiep|qua|truoc|sau|cong tac|tro len|giai doan)\b/;
const PAIR = /\(\s*([^()]{6,40})\)/g;
const END_OF_NAME = /[,;.()]|\s+va\s+|\s+-\s/;

/**
 * The anniversaries that a text greets: “46 năm ngày … (30/4/1975 – 30/4/2021)”, several in a list. One that follows another
 * with “và” and gives both days itself has the count of the one before: “76 năm … (…) và Quốc khánh (…)”.
 */
export function readOccasions(span: Span, year: number | undefined): readonly OccasionDraft[] {
  const starts = [...span.shadow.matchAll(COUNT)].filter(
    (match) =>
      !NO_ANNIVERSARY.test(span.shadow.slice(Math.max(0, match.index - 24), match.index)) &&
      !NO_EVENT.test(span.shadow.slice(match.index + match[0].length, match.index + match[0].length + 20)),
  );
  return starts.flatMap((match, at) => {
    const from = match.index + match[0].length;
    const until = starts[at + 1]?.index ?? endOfSentence(span.shadow, from);
    return readOne(span, { start: match.index, from, until, years: Number(match[1]) }, year);
  });
}

interface Stretch {
  readonly start: number;
  readonly from: number;
  readonly until: number;
  readonly years: number;
}

function readOne(
  span: Span,
  { start, from, until, years }: Stretch,
  year: number | undefined,
): readonly OccasionDraft[] {
  const drafts: OccasionDraft[] = [];
  let at = from;
  for (const match of span.shadow.slice(from, until).matchAll(PAIR)) {
    const days = daysIn(match[1] ?? '', year);
    if (days.length !== 2) continue;
    const open = from + match.index;
    const name = sliceSpan(span, at, open);
    const joined = /^(?:\s|,|;|va\b)+/.exec(name.shadow)?.[0].length ?? 0;
    const end = open + match[0].length;
    const text = wordsOf(sliceSpan(name, joined, name.text.length));
    if (text === '' || text.length > 200) break;
    drafts.push({
      span: sliceSpan(span, drafts.length === 0 ? start : at + joined, end),
      name: text,
      originDay: days[0]?.day ?? null,
      anniversary: days[1]?.day ?? null,
      statedYears: years,
    });
    at = end;
    if (!/^\s*va\s/.test(span.shadow.slice(at, at + 6))) break;
  }
  if (drafts.length > 0) return drafts;
  const rest = span.shadow.slice(from, Math.min(until, from + 200));
  const end = END_OF_NAME.exec(rest)?.index ?? rest.length;
  const name = wordsOf(sliceSpan(span, from, from + end));
  if (name.length < 3) return [];
  const whole = sliceSpan(span, start, from + end);
  return [{ span: whole, name, originDay: null, anniversary: null, statedYears: years }];
}

function endOfSentence(shadow: string, from: number): number {
  const end = /[.;](?:\s|$)/.exec(shadow.slice(from, from + 400));
  return end === null ? Math.min(shadow.length, from + 400) : from + end.index;
}
