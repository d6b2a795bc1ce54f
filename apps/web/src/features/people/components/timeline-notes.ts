import { UNRATED_REASON_NAMES } from '@thidua/domain/records';

import { formatDate } from '../../../lib/format/index.ts';
import type { PersonQuery } from '../pages/person.gql.ts';
import type { PeopleWords } from '../text.ts';

export interface TimelineNote {
  readonly key: string;
  readonly year: number;
  readonly text: string;
}

type Person = Pick<PersonQuery['staffMember'], 'ratings' | 'unratedYears' | 'posts' | 'disciplines'>;

/** What a year says beside awards and initiatives: rating, "not rated" with its reason, posts taken up, discipline. */
export function notesOf(person: Person, t: PeopleWords): readonly TimelineNote[] {
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
      text: t.person.unrated(UNRATED_REASON_NAMES[reason]),
    })),
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
  ];
}
