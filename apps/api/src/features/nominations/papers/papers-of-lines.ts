import type { Prisma, Tx } from '@thidua/db';
import { isReportedBySummary } from '@thidua/domain/achievement-reports';
import {
  paperFacts,
  paperStandings,
  requiredPapers,
  type PaperCase,
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

const BROUGHT_ROW = {
  id: true,
  nominationId: true,
  paper: true,
  manner: true,
  number: true,
  paperOn: true,
  keptBy: true,
  reason: true,
  version: true,
  statedById: true,
  statedAt: true,
  _count: { select: { attachments: { where: { completedAt: { not: null }, removedAt: null } } } },
} as const satisfies Prisma.NominationPaperSelect;
export type BroughtRow = Prisma.NominationPaperGetPayload<{ select: typeof BROUGHT_ROW }>;

/** A required paper as it stands, with what was brought for it. */
export interface LinePaper extends PaperStanding {
  readonly brought: BroughtRow | undefined;
}

/** What of a line decides which papers it needs. */
export function caseOf({
  award,
  kind,
  subjectKind,
  staffId,
  otherSubject,
}: Pick<LineWithPapers, 'award' | 'kind' | 'subjectKind' | 'staffId' | 'otherSubject'>): Omit<PaperCase, 'regime'> {
  const { isOfBody } = proposedSubjectOf({ staffId, otherSubject });
  // The body itself stands in no division.
  return { award, kind, subject: subjectKind, isOfDivision: isOfBody && otherSubject === null };
}

/** The papers of lines by their ids, each line judged already. Four statements, however many lines. */
export async function papersOfLines(
  db: Tx,
  organisationId: string,
  lines: readonly LineWithPapers[],
  cardOf: (id: string) => CardOfPapers,
): Promise<ReadonlyMap<string, readonly LinePaper[]>> {
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
  const brought = await db.nominationPaper.findMany({ where: { nominationId }, select: BROUGHT_ROW });
  const reportOf = new Map(reports.map((report) => [report.nominationId, report.status]));
  const meetingOf = new Map(passed.map((item) => [item.nominationId, item.meeting]));
  const broughtTo = Map.groupBy(brought, (row) => row.nominationId);
  return new Map(
    lines.map((line) => {
      const { regime, findings } = cardOf(line.id);
      const facts = paperFacts({
        award: line.award,
        status: line.status,
        list: sourceOf('LIST', line.id, line.code),
        isSummaryEnough: isReportedBySummary(line.award) || line.kind === 'SUDDEN',
        hasSummary: line.summary.trim() !== '',
        report: { status: reportOf.get(line.id), source: sourceOf('REPORT', line.id, line.code) },
        minutes: minutesFor(line, minutesOf(line)),
        findings,
        meeting: meetingSource(meetingOf.get(line.id)),
      });
      const rows = new Map((broughtTo.get(line.id) ?? []).map((row) => [row.paper, row]));
      const own = Object.fromEntries(
        [...rows].map(([paper, { manner, _count }]) => [paper, { manner, files: _count.attachments }]),
      );
      const papers = paperStandings(requiredPapers({ ...caseOf(line), regime }), facts, own);
      return [line.id, papers.map((paper) => ({ ...paper, brought: rows.get(paper.paper) }))];
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
