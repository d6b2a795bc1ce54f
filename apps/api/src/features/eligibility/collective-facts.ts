import type { CollectiveFacts, MemberFact } from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { absenceOn } from './absence.ts';
import type { CollectiveRecord } from './collective-record.queries.ts';
import { commendationsOf, disciplineFactsOf, registrationOf } from './person-facts.ts';
import type { PersonRecord } from './person-record.queries.ts';
import { decisionSource, recordSource } from './sources.ts';

/** What the records say about a collective; its members are those who are in it on the day of the list. */
export function collectiveFactsOf(
  record: CollectiveRecord,
  members: readonly PersonRecord[],
  year: number,
  day: PlainDate,
): CollectiveFacts {
  const [rating] = record.ratings;
  return {
    kind: 'COLLECTIVE',
    departmentId: record.id,
    departmentSource: recordSource('DEPARTMENT', record.id, record.currentName),
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
    members: members.map((member) => memberFactOf(member, year, day)),
    judgements: {},
  };
}

function memberFactOf(member: PersonRecord, year: number, day: PlainDate): MemberFact {
  return {
    staffId: member.id,
    name: member.fullName,
    advancedWorker: advancedWorkerOf(member, year),
    disciplines: disciplineFactsOf(member),
    excludedBecause: absenceOn(day, member)?.toLowerCase(),
    source: recordSource('STAFF', member.id, member.fullName),
  };
}

function advancedWorkerOf({ awardRecords, nominatedAs }: PersonRecord, year: number): MemberFact['advancedWorker'] {
  if (awardRecords.some((award) => award.awardCode === 'ADVANCED_WORKER' && award.year === year)) return 'YES';
  const isProposed = nominatedAs.some(
    ({ awardCode, status }) => awardCode === 'ADVANCED_WORKER' && status !== 'NOT_PASSED',
  );
  return isProposed ? 'PENDING' : 'NO';
}
