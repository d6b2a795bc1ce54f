import type { CollectiveFacts, MemberFact } from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isOneOfStatuses, REFUSED_STATUSES } from '@thidua/domain/nominations';
import { departmentNameOn } from '../organisation/index.ts';
import { absenceOn } from './absence.ts';
import type { CollectiveRecord } from './collective-record.queries.ts';
import { commendationsOf, disciplineFactsOf, registrationOf } from './person-facts.ts';
import type { PersonRecord } from './person-record.queries.ts';
import { historyFactsOf, ratingOf } from './history-facts.ts';
import { decisionSource, recordSource } from './sources.ts';

/** What the records say about a collective; its members are those who are in it on the day of the list. */
export function collectiveFactsOf(
  record: CollectiveRecord,
  members: readonly PersonRecord[],
  year: number,
  day: PlainDate,
): CollectiveFacts {
  const rating = ratingOf(record.ratings, year);
  return {
    kind: 'COLLECTIVE',
    departmentId: record.id,
    departmentSource: recordSource('DEPARTMENT', record.id, departmentNameOn(record, day)),
    managedHere: true,
    rating: rating && {
      level: rating.level,
      decisionNo: rating.decisionNumber,
      decidedOn: plainDateOf(rating.decidedOn),
      source: decisionSource('RATING', rating),
    },
    registration: registrationOf(record.registrations),
    // Cases are recorded against persons; party cells and unions belong to the whole body, not to one division.
    pendingCases: [],
    organisations: [],
    commendations: commendationsOf(record, year),
    history: historyFactsOf(record),
    members: members.map((member) => memberFactOf(member, year, day)),
    judgements: {},
  };
}

/** A member as the shares of a collective count one. */
export function memberFactOf(member: PersonRecord, year: number, day: PlainDate): MemberFact {
  const name = member.names[0]?.fullName ?? member.fullName;
  return {
    staffId: member.id,
    name,
    advancedWorker: titleOf(member, 'ADVANCED_WORKER', year),
    grassrootsFighter: titleOf(member, 'GRASSROOTS_EMULATION_FIGHTER', year),
    rating: ratingOf(member.ratings, year)?.level,
    disciplines: disciplineFactsOf(member),
    excludedBecause: absenceOn(day, member)?.toLowerCase(),
    source: recordSource('STAFF', member.id, name),
  };
}

function titleOf(
  { awardRecords, nominatedAs }: PersonRecord,
  title: 'ADVANCED_WORKER' | 'GRASSROOTS_EMULATION_FIGHTER',
  year: number,
): MemberFact['advancedWorker'] {
  if (awardRecords.some((award) => award.awardCode === title && award.year === year)) return 'YES';
  const isProposed = nominatedAs.some(
    ({ awardCode, status }) => awardCode === title && !isOneOfStatuses(status, REFUSED_STATUSES),
  );
  return isProposed ? 'PENDING' : 'NO';
}
