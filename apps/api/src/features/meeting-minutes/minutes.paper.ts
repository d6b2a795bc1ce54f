import { meetingMinutesPaper, type MinutesOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

const minutesPaperSource: PaperSource = {
  slug: 'meeting-minutes',
  kind: 'MEETING_MINUTES',
  objectType: 'MeetingMinutes',
  permission: 'meeting:read',
  document: question(`
    query ($id: UUID!) { meetingMinutes(id: $id) {
      status ordinal reason note conclusion contentHash signedBy countersignedBy wording { texts { part text } }
      content {
        meeting { title place startsAt openedAt closedAt councilName decisionNumber decidedOn }
        seats { memberId name post role hasVote attendance reason }
        presence { memberId step reason at }
        handovers { fromMemberId toMemberId reason at }
        quorum { present total needed ground isAtOpening }
        items { ordinal attempt subjectName subjectPost award form loweredFrom loweredTo
          aside { name kind } postings { fromOn dueOn comments answered }
          rule { numerator denominator isStrict base ground }
          result { electors { members present excluded } named { name documentNumber documentDate choice }
             ballots { issued returned valid invalid named } agree disagree blank base needed isPassed } }
        rounds { title isVoid annulment { reason text by at } manifestCode resultsRoot tellerNames scans { kind sha256 } }
      } } }`),
  officialIds: async (db, organisationId) => {
    const where = { meeting: { organisationId }, status: { in: ['FROZEN' as const, 'REPLACED' as const] } };
    return (await db.meetingMinutes.findMany({ where, select: { id: true } })).map(({ id }) => id);
  },
  paperOf: ({ meetingMinutes }, body, timeZone) =>
    meetingMinutesPaper(meetingMinutes as MinutesOfPaper, body, timeZone),
};

export const minutesPapers: readonly PaperSource[] = [minutesPaperSource];
