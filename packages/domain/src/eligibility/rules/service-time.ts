import { addDays, type PlainDate } from '../../kernel/index.ts';
import { LEADERSHIP_POSTS, type LeadershipFact, type LeadershipPost } from '../facts.ts';

/*
 * Time in several posts at the head of the agency (law.md b.11; Nghị định 152/2025/NĐ-CP Điều 9(2)b, c): the same days in two posts
 * count once, for the higher one; time in a higher post that is too short is added to the next lower one.
 */

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whole months that count for each post; posts are ordered from the highest, and a lower one includes the higher. */
export function servedMonths(
  held: readonly LeadershipFact[],
  lastDay: PlainDate,
): Readonly<Record<LeadershipPost, number>> {
  const months = { DIRECTOR: 0, DEPUTY_DIRECTOR: 0 } satisfies Record<LeadershipPost, number>;
  let above = 0;
  let taken: readonly Span[] = [];
  for (const post of LEADERSHIP_POSTS) {
    const own = held.filter((fact) => fact.post === post);
    const undated = own.filter(({ from }) => from === undefined).reduce((sum, fact) => sum + fact.months, 0);
    const dated = own.flatMap(({ from, to = lastDay }) => (from === undefined || from > lastDay ? [] : [{ from, to }]));
    const free = without(merged(dated), taken);
    above += undated + Math.floor(free.reduce((sum, span) => sum + monthsOf(span), 0) + ROUNDING);
    months[post] = above;
    taken = merged([...taken, ...dated]);
  }
  return months;
}

/** Whole months on the calendar are whole in the sum, although each is added up from parts. */
const ROUNDING = 1e-6;

/** Months of the calendar from the first day to the last, the rest as part of a month of its length. */
function monthsOf({ from, to }: Span): number {
  const end = addDays(to, 1);
  const [startYear = 0, startMonth = 0, startDay = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = end.split('-').map(Number);
  return (endYear - startYear) * 12 + (endMonth - startMonth) + (endDay - startDay) / 31;
}

/** Spans in order of time, those that touch or overlap joined. */
function merged(spans: readonly Span[]): readonly Span[] {
  return spans
    .toSorted((left, right) => (left.from < right.from ? -1 : 1))
    .reduce<readonly Span[]>((joined, span) => {
      const last = joined.at(-1);
      if (last === undefined || span.from > addDays(last.to, 1)) return [...joined, span];
      return [...joined.slice(0, -1), { from: last.from, to: span.to > last.to ? span.to : last.to }];
    }, []);
}

/** What of the spans lies outside those taken; both are merged. */
function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, other) =>
      left.flatMap((span) => {
        if (other.to < span.from || other.from > span.to) return [span];
        return [
          ...(other.from > span.from ? [{ from: span.from, to: addDays(other.from, -1) }] : []),
          ...(other.to < span.to ? [{ from: addDays(other.to, 1), to: span.to }] : []),
        ];
      }),
    spans,
  );
}
