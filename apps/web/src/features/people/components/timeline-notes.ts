import { formatDate } from '../../../lib/format/index.ts';
import type { PersonQuery } from '../pages/person.gql.ts';
import type { PeopleWords } from '../text.ts';
import { yearsWithoutRating } from './timeline.logic.ts';

export interface TimelineNote {
  readonly key: string;
  readonly year: number;
  readonly text: string;
  /** Tells that something is not on record, not what is. */
  readonly isGap?: true;
}

type Person = Pick<
  PersonQuery['staffMember'],
  'awards' | 'ratings' | 'unratedYears' | 'posts' | 'disciplines' | 'leaves'
>;

/**
 * What a year says beside awards and initiatives: rating, "not rated" with its reason, posts taken up, discipline, and each long leave
 * in every year that it touches; one that still runs goes on until `thisYear`. A year with an award and no rating says so: an award
 * rests on one.
 */
export function notesOf(person: Person, t: PeopleWords, thisYear: number): readonly TimelineNote[] {
  const yearOf = (day: string) => Number(day.slice(0, 4));
  return [
    ...(person.ratings ?? []).map(({ year, level }) => ({
      key: `rating ${year}`,
      year,
      text: t.person.rated(t.rating[level]),
    })),
    ...(person.unratedYears ?? []).map(({ year, reason }) => ({
      key: `unrated ${year}`,
      year,
      text: t.person.unrated(t.unratedReason[reason]),
    })),
    ...(person.ratings === null
      ? []
      : yearsWithoutRating(person.awards, [...person.ratings, ...(person.unratedYears ?? [])], thisYear)
    ).map((year) => ({ key: `no rating ${year}`, year, text: t.person.noRating, isGap: true as const })),
    ...person.posts.map(({ title, departmentName, validFrom }) => ({
      key: `post ${validFrom} ${title}`,
      year: yearOf(validFrom),
      text: t.person.tookPost(formatDate(validFrom), title, departmentName),
    })),
    ...(person.disciplines ?? []).map(({ id, decidedOn }) => ({
      key: id,
      year: yearOf(decidedOn),
      text: t.person.disciplined(formatDate(decidedOn)),
    })),
    ...(person.leaves ?? []).flatMap(({ id, kind, fromDay, toDay }) => {
      const text = t.person.onLeave(
        t.leave[kind],
        toDay === null ? t.person.since(formatDate(fromDay)) : t.person.until(formatDate(fromDay), formatDate(toDay)),
      );
      const first = yearOf(fromDay);
      const last = Math.max(first, toDay === null ? thisYear : yearOf(toDay));
      return Array.from({ length: last - first + 1 }, (_, at) => ({
        key: `leave ${id} ${first + at}`,
        year: first + at,
        text,
      }));
    }),
  ];
}
