import type { LeadershipFact, PersonFacts } from '@thidua/domain/eligibility';
import { addDays, plainDateOf, wholeMonthsBetween, type PlainDate } from '@thidua/domain/kernel';
import type { PersonRecord } from './person-record.queries.ts';
import { recordSource, textOfDay } from './sources.ts';

type Posts = Pick<PersonRecord, 'posts'>;

function holdsOn({ validFrom, validTo }: Posts['posts'][number], day: PlainDate): boolean {
  return plainDateOf(validFrom) <= day && (validTo === null || plainDateOf(validTo) >= day);
}

/** Holds a leading post on the day: the record carries former posts at the head of the agency too. */
export function isLeaderOn({ posts }: Posts, day: PlainDate): boolean {
  return posts.some((post) => post.isLeader && holdsOn(post, day));
}

/**
 * Time at the head of the agency up to the day, by the posts of the directorate: its head is the director, its other leaders are
 * deputies. Whoever never held one has none, which is known.
 */
export function leadershipFactsOf(
  { id: staffId, posts }: Pick<PersonRecord, 'id' | 'posts'>,
  day: PlainDate,
): Pick<PersonFacts, 'leadership' | 'isHeadOfAgency'> {
  const atTheHead = posts.filter(
    ({ isLeader, department, validFrom }) =>
      isLeader && department.kind === 'DIRECTORATE' && plainDateOf(validFrom) <= day,
  );
  return {
    leadership: atTheHead.map(({ title, isHead, validFrom, validTo }): LeadershipFact => {
      const from = plainDateOf(validFrom);
      const ended = validTo === null ? undefined : plainDateOf(validTo);
      const to = ended !== undefined && ended < day ? ended : day;
      return {
        post: isHead ? 'DIRECTOR' : 'DEPUTY_DIRECTOR',
        months: wholeMonthsBetween(from, addDays(to, 1)),
        from,
        to,
        source: recordSource('STAFF', staffId, `${title} từ ngày ${textOfDay(validFrom)}`),
      };
    }),
    isHeadOfAgency: atTheHead.some((post) => post.isHead && holdsOn(post, day)),
  };
}
