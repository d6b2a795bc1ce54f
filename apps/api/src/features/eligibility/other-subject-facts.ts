import {
  blankCollectiveFacts,
  blankHouseholdFacts,
  blankPersonFacts,
  type CollectiveFacts,
  type SubjectFacts,
} from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import { memberFactOf } from './collective-facts.ts';
import { historyFactsOf } from './history-facts.ts';
import type { OtherSubjectRecord } from './other-subject-record.queries.ts';
import { commendationsOf } from './person-facts.ts';
import type { PersonRecord } from './person-record.queries.ts';

/**
 * What the records say about a subject that is none of the body's people or divisions. Of those from outside only what was
 * proposed and given here is known; the body itself is the collective of all its people.
 */
export function otherSubjectFactsOf(
  record: OtherSubjectRecord,
  everybody: readonly PersonRecord[],
  year: number,
  day: PlainDate,
): SubjectFacts {
  const { id, kind, isWorker, nominations, awardRecords } = record;
  const isForeign = record.country !== '';
  const commendations = commendationsOf({ awardRecords, nominatedAs: nominations }, year);
  const history = historyFactsOf({ ratings: [], awardRecords });
  switch (kind) {
    case 'BODY':
      return {
        ...blankCollectiveFacts(id),
        members: everybody.map((member): CollectiveFacts['members'][number] => memberFactOf(member, year, day)),
        commendations,
        history,
      };
    case 'HOUSEHOLD':
      return { ...blankHouseholdFacts(id), commendations, isForeign };
    case 'PERSON':
      return {
        ...blankPersonFacts(id),
        managedHere: false,
        isWorker: isWorker || undefined,
        commendations,
        history,
        isForeign,
      };
    case 'COLLECTIVE':
      return { ...blankCollectiveFacts(id), managedHere: false, commendations, history, isForeign };
  }
}
