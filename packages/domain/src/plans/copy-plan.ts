import { addMonths, type PlainDate } from '../kernel/index.ts';

/** Days and texts of a plan, so many years on. The draft is read again before it is launched: nothing is final here. */
export interface YearShift {
  readonly years: number;
  /** The plan's own year in a text becomes the new one: “Từ đầu tháng 6/2021” → “Từ đầu tháng 6/2022”. Other years stay. */
  readonly text: (text: string) => string;
  readonly day: (day: PlainDate) => PlainDate;
}

export function yearShift(fromYear: number, toYear: number): YearShift {
  const years = toYear - fromYear;
  const ownYear = new RegExp(`(?<![\\d-])${fromYear}(?![\\d-])`, 'g');
  return {
    years,
    text: (text) => text.replace(ownYear, String(toYear)),
    day: (day) => addMonths(day, years * 12),
  };
}

/** True for a thematic movement that still runs in the year; one without years is named anew by each plan. */
export function runsIn(
  { fromYear, toYear }: { readonly fromYear: number | null; readonly toYear: number | null },
  year: number,
): boolean {
  return (fromYear === null || fromYear <= year) && (toYear === null || year <= toYear);
}
