import { MEETING_LIMITS } from '@thidua/domain/council';
import { lengthOf, type InputProblem } from '@thidua/domain/kernel';

interface TypedMeeting {
  readonly title: string;
  readonly place: string;
  readonly year: number;
}

/** A year's council may still meet in January of the next: "10 council of the Sở, Dec-Jan" (law.md d.1). */
export function meetingProblems({ title, place, year }: TypedMeeting, yearOfDay: number): readonly InputProblem[] {
  const texts = [
    { field: 'title', length: lengthOf(title), limit: MEETING_LIMITS.title },
    { field: 'place', length: lengthOf(place), limit: MEETING_LIMITS.place },
  ].flatMap(({ field, length, limit }): InputProblem[] => {
    if (length === 0) return [{ field, code: 'REQUIRED' }];
    return length > limit ? [{ field, code: 'TOO_LONG', limit, actual: length }] : [];
  });
  const isOfYear = yearOfDay === year || yearOfDay === year + 1;
  return isOfYear ? texts : [...texts, { field: 'startsAt', code: 'NOT_IN_YEAR', limit: year, actual: yearOfDay }];
}
