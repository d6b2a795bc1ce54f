import { addDays, addMonths, plainDate, type PlainDate } from '@thidua/domain/kernel';

/** Days are `YYYY-MM-DD`. */
export interface TimelinePhase {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Sơ kết or tổng kết: a gate at the end of the phase. */
  readonly review?: { readonly day: string; readonly label: string } | undefined;
}

export interface TimelineOccasion {
  readonly name: string;
  readonly day: string;
}

/** Something that takes place: a numbered mark below the strip, with its name and page beside the number. */
export interface TimelineEvent {
  readonly key: string;
  readonly name: string;
  readonly day: string;
  readonly isDone: boolean;
  readonly href: string;
}

interface DatedName {
  /** Two gatherings may have one name and one day. */
  readonly key: string;
  readonly from: string;
  readonly to?: string;
  readonly name: string;
  readonly href?: string;
}

interface Gap {
  readonly from: string;
  readonly to: string;
}

interface OnStrip {
  readonly phases: readonly TimelinePhase[];
  readonly occasions: readonly TimelineOccasion[];
  readonly events: readonly TimelineEvent[];
  readonly gaps: readonly Gap[];
  readonly gates: readonly { readonly day: string; readonly label: string }[];
  /** Only when it is on the strip. */
  readonly today: string | undefined;
}

/** Everything on the strip in the order of its days. */
export function datesOf(
  { phases, gaps, gates, occasions, events, today }: OnStrip,
  t: { readonly noPhase: string; readonly today: string },
): readonly DatedName[] {
  return [
    ...phases.map(({ name, from, to }) => ({ key: `phase ${from} ${name}`, name, from, to })),
    ...gaps.map((gap) => ({ key: `gap ${gap.from}`, ...gap, name: t.noPhase })),
    ...gates.map(({ day, label }) => ({ key: `gate ${day} ${label}`, from: day, name: label })),
    ...occasions.map(({ day, name }) => ({ key: `occasion ${day} ${name}`, from: day, name })),
    ...events.map(({ key, day, name, href }) => ({ key, from: day, name, href })),
    ...(today === undefined ? [] : [{ key: 'today', from: today, name: t.today }]),
  ].toSorted((left, right) => left.from.localeCompare(right.from));
}

/** The strip reaches a review that is held after the last day, at most a quarter of a year. */
export function endOfStrip(to: PlainDate, gates: readonly PlainDate[]): PlainDate {
  const limit = addMonths(to, 3);
  return gates.reduce((end, gate) => (gate > end && gate <= limit ? gate : end), to);
}

/** Where the room of a day ends: a phase or a gap takes the whole of its last day. */
export function dayAfter(day: string): PlainDate {
  return addDays(plainDate(day), 1);
}

/** Days between two phases that belong to neither. */
export function gapsBetween(phases: readonly TimelinePhase[]): readonly Gap[] {
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1];
    if (before === undefined) return [];
    const from = addDays(plainDate(before.to), 1);
    const to = addDays(plainDate(phase.from), -1);
    return from <= to ? [{ from, to }] : [];
  });
}

interface MonthMark {
  readonly day: PlainDate;
  readonly name: string;
}

/** The first days of the months in the strip; a new year says which. */
export function monthsBetween(first: PlainDate, last: PlainDate): readonly MonthMark[] {
  const start = plainDate(`${first.slice(0, 7)}-01`);
  const marks: MonthMark[] = [];
  for (let day = start; day <= last; day = addMonths(start, marks.length)) {
    const [year = '', month = ''] = day.split('-');
    marks.push({ day, name: month === '01' && marks.length > 0 ? `T1/${year}` : `T${Number(month)}` });
  }
  return marks;
}
