import type { Tx } from '@thidua/db';
import { isReportedBySummary } from '@thidua/domain/achievement-reports';
import {
  paperFacts,
  paperStandings,
  requiredPapers,
  type PaperFinding,
  type PaperRecords,
  type PaperSource,
  type PaperStanding,
} from '@thidua/domain/dossier-papers';
import { dayText, type Regime } from '@thidua/domain/eligibility';
import { plainDateOf } from '@thidua/domain/kernel';
import { peerVotesOfLists, type PeerVotes } from '../../peer-reviews/index.ts';
import type { NominationType } from '../nomination.type.ts';
import { proposedSubjectOf } from '../yearly-line.ts';

/** What of a line its papers are told from. */
export type LineWithPapers = Pick<
  NominationType,
  | 'id'
  | 'code'
  | 'year'
  | 'award'
  | 'kind'
  | 'status'
  | 'summary'
  | 'subjectKind'
  | 'staffId'
  | 'otherSubject'
  | 'departmentId'
>;

/** What of the judgement of a line its papers are told from. */
export interface CardOfPapers {
  readonly regime: Regime;
  readonly findings: readonly PaperFinding[];
}

/** The papers of lines by their ids, each line judged already. Three statements, however many lines. */
export async function papersOfLines(
  db: Tx,
  organisationId: string,
  lines: readonly LineWithPapers[],
  cardOf: (id: string) => CardOfPapers,
): Promise<ReadonlyMap<string, readonly PaperStanding[]>> {
  const nominationId = { in: lines.map(({ id }) => id) };
  const reports = await db.achievementReport.findMany({
    where: { nominationId },
    select: { nominationId: true, status: true },
  });
  const minutesOf = await peerVotesOfLists(db, organisationId, lines);
  const passed = await db.agendaItem.findMany({
    where: { nominationId, isPassed: true },
    select: { nominationId: true, meeting: { select: { id: true, title: true } } },
    orderBy: { closedAt: 'asc' },
    relationLoadStrategy: 'join',
  });
  const reportOf = new Map(reports.map((report) => [report.nominationId, report.status]));
  const meetingOf = new Map(passed.map((item) => [item.nominationId, item.meeting]));
  return new Map(
    lines.map((line) => {
      const { regime, findings } = cardOf(line.id);
      const { award, kind, subjectKind: subject } = line;
      const { isOfBody } = proposedSubjectOf(line);
      const required = requiredPapers({
        award,
        kind,
        subject,
        // The body itself stands in no division.
        isOfDivision: isOfBody && line.otherSubject === null,
        regime,
      });
      const facts = paperFacts({
        award,
        status: line.status,
        list: sourceOf('LIST', line.id, line.code),
        isSummaryEnough: isReportedBySummary(award) || kind === 'SUDDEN',
        hasSummary: line.summary.trim() !== '',
        report: { status: reportOf.get(line.id), source: sourceOf('REPORT', line.id, line.code) },
        minutes: minutesFor(line, minutesOf(line)),
        findings,
        meeting: meetingSource(meetingOf.get(line.id)),
      });
      return [line.id, paperStandings(required, facts)];
    }),
  );
}

function sourceOf(kind: PaperSource['kind'], id: string, label: string): PaperSource {
  return { kind, id, label };
}

function minutesFor(line: LineWithPapers, { id, status, heldOn, voteOf }: PeerVotes): PaperRecords['minutes'] {
  // Another's name under the same award stands for nobody outside: only people and divisions of the body are reviewed.
  const hasVote = line.otherSubject === null && voteOf(line) !== undefined;
  if (id === undefined) return { status, hasVote, source: undefined };
  const label = heldOn === null ? '' : `ngày ${dayText(plainDateOf(heldOn))}`;
  return { status, hasVote, source: sourceOf('PEER_REVIEW', id, label) };
}

function meetingSource(meeting: { readonly id: string; readonly title: string } | undefined): PaperSource | undefined {
  return meeting && sourceOf('MEETING', meeting.id, meeting.title);
}
