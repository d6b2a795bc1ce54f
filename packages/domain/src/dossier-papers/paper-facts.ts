import type { ReportStatus } from '../achievement-reports/index.ts';
import { MONTHS_THAT_NEED_AN_OPINION, type Finding } from '../eligibility/index.ts';
import { isOneOfStatuses, OPEN_STATUSES, type NominationStatus } from '../nominations/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import type { DossierPaper, PaperState } from './dossier-paper.ts';
import { restsOnCreativity } from './paper-rules.ts';

/** Where a paper is found: a record of the system, a file, or a drawer. */
export const PAPER_SOURCES = [
  'LIST',
  'REPORT',
  'SUMMARY',
  'PEER_REVIEW',
  'INITIATIVE',
  'RESEARCH',
  'TRANSFER',
  'SECONDMENT',
  'MEETING',
] as const;
export type PaperSourceKind = (typeof PAPER_SOURCES)[number];

export interface PaperSource {
  readonly kind: PaperSourceKind;
  readonly id: string;
  readonly label: string;
}

/** Why a paper stands as it does, where its state alone does not say it. */
export const PAPER_NOTES = [
  'SENT_LATER',
  'REPORT_NOT_BEGUN',
  'REPORT_WRITING',
  'REPORT_HANDED_IN',
  'NO_SUMMARY',
  'NO_MINUTES',
  'MINUTES_OPEN',
  'NOT_IN_MINUTES',
  'NO_PROOF',
  'NO_DECISION',
  'NO_PROOF_USED',
  'NOT_TRANSFERRED',
  'NOT_SECONDED',
  'COUNCIL_LATER',
  'FORWARDED_LATER',
] as const;
export type PaperNote = (typeof PAPER_NOTES)[number];

export const PAPER_NOTE_NAMES = {
  SENT_LATER: 'Thành văn bản khi gửi danh sách.',
  REPORT_NOT_BEGUN: 'Chưa viết báo cáo.',
  REPORT_WRITING: 'Báo cáo đang viết.',
  REPORT_HANDED_IN: 'Báo cáo đã nộp, chờ xác nhận.',
  NO_SUMMARY: 'Chưa có tóm tắt thành tích hoặc báo cáo đã xác nhận.',
  NO_MINUTES: 'Chưa có biên bản.',
  MINUTES_OPEN: 'Biên bản chưa chốt.',
  NOT_IN_MINUTES: 'Biên bản đã chốt không có đề nghị này.',
  NO_PROOF: 'Chưa có sáng kiến được công nhận hoặc đề tài đã nghiệm thu.',
  NO_DECISION: 'Sáng kiến, đề tài chưa ghi số quyết định.',
  NO_PROOF_USED: 'Hồ sơ không dựa vào sáng kiến, đề tài.',
  NOT_TRANSFERRED: 'Không thuộc diện phải lấy ý kiến đơn vị trước.',
  NOT_SECONDED: 'Không biệt phái trong năm.',
  COUNCIL_LATER: 'Có sau khi Hội đồng họp.',
  FORWARDED_LATER: 'Lập khi trình cấp trên.',
} as const satisfies Record<PaperNote, string>;

/** What the system's own records say of a paper. */
export interface PaperFact {
  readonly state: PaperState;
  readonly note?: PaperNote;
  readonly sources: readonly PaperSource[];
}

const have = (...sources: readonly PaperSource[]): PaperFact => ({ state: 'HAVE', sources });
const lacks = (note: PaperNote): PaperFact => ({ state: 'MISSING', note, sources: [] });
const later = (note: PaperNote): PaperFact => ({ state: 'LATER', note, sources: [] });
const notNeeded = (note: PaperNote): PaperFact => ({ state: 'NOT_NEEDED', note, sources: [] });

/** As much of a condition's finding as papers are read from. */
export type PaperFinding = Pick<Finding, 'rule' | 'outcome' | 'sources'> & {
  readonly fact: Pick<Finding['fact'], 'values'>;
};

export interface PaperRecords {
  readonly award: AwardCode;
  readonly status: NominationStatus;
  readonly list: PaperSource;
  /** The summary stands for the report: the award names no form, or the procedure is the simple one. */
  readonly isSummaryEnough: boolean;
  readonly hasSummary: boolean;
  readonly report: { readonly status: ReportStatus | undefined; readonly source: PaperSource };
  readonly minutes: {
    readonly status: 'NONE' | 'OPEN' | 'CLOSED';
    readonly hasVote: boolean;
    readonly source: PaperSource | undefined;
  };
  readonly findings: readonly PaperFinding[];
  /** The meeting at which the council passed the line. */
  readonly meeting: PaperSource | undefined;
}

/** What the records say of each paper that the system itself keeps; a paper that it does not keep is not among them. */
export function paperFacts(records: PaperRecords): Readonly<Partial<Record<DossierPaper, PaperFact>>> {
  const { status, list, meeting } = records;
  return {
    PROPOSAL: isOneOfStatuses(status, [...OPEN_STATUSES, 'WITHDRAWN']) ? later('SENT_LATER') : have(list),
    ACHIEVEMENT_REPORT: reportFact(records),
    PEER_REVIEW_MINUTES: minutesFact(records),
    CREATIVE_PROOF: proofFact(records),
    FORMER_UNIT_OPINION: formerUnitFact(records),
    HOST_CONFIRMATION: hostFact(records),
    COUNCIL_MINUTES: meeting === undefined ? later('COUNCIL_LATER') : have(meeting),
    SUBMISSION: later('FORWARDED_LATER'),
  };
}

function reportFact({ isSummaryEnough, hasSummary, report, list }: PaperRecords): PaperFact {
  if (report.status === 'CONFIRMED') return have(report.source);
  if (isSummaryEnough) return hasSummary ? have({ ...list, kind: 'SUMMARY' }) : lacks('NO_SUMMARY');
  switch (report.status) {
    case undefined:
      return lacks('REPORT_NOT_BEGUN');
    case 'WRITING':
      return lacks('REPORT_WRITING');
    case 'HANDED_IN':
      return lacks('REPORT_HANDED_IN');
  }
}

function minutesFact({ minutes: { status, hasVote, source } }: PaperRecords): PaperFact {
  if (status === 'NONE') return lacks('NO_MINUTES');
  if (status === 'OPEN') return lacks('MINUTES_OPEN');
  return hasVote ? have(...(source === undefined ? [] : [source])) : lacks('NOT_IN_MINUTES');
}

/** The condition of each fighter that names the decision on an initiative or a topic. */
const PROOF_RULES: readonly string[] = ['CSTDCS.5', 'CSTDT.2', 'CSTDTQ.2'];

function proofFact({ award, findings }: PaperRecords): PaperFact {
  const isFighter = restsOnCreativity(award);
  const asked = findings.filter(({ rule }) => !isFighter || PROOF_RULES.includes(rule));
  const proofs = asked
    .filter(({ outcome }) => outcome === 'MET')
    .flatMap(({ sources }) => sources.flatMap(proofSource));
  if (proofs.length > 0) return have(...new Map(proofs.map((proof) => [proof.id, proof])).values());
  if (!isFighter) return notNeeded('NO_PROOF_USED');
  // Met without an initiative: the law of 2022 has another ground for the title.
  if (asked.some(({ outcome }) => outcome === 'MET')) return notNeeded('NO_PROOF_USED');
  const isUndecided = asked.some(
    ({ outcome, sources }) => outcome === 'MISSING' && sources.flatMap(proofSource).length > 0,
  );
  return lacks(isUndecided ? 'NO_DECISION' : 'NO_PROOF');
}

function proofSource({ kind, id, label }: PaperFinding['sources'][number]): PaperSource[] {
  return kind === 'INITIATIVE' || kind === 'RESEARCH' ? [{ kind, id, label }] : [];
}

/** What came of a condition that asks for a letter of another unit; the letter is with the record of the move. */
function letterFact(
  finding: PaperFinding | undefined,
  kind: Extract<PaperSourceKind, 'TRANSFER' | 'SECONDMENT'>,
  none: PaperNote,
): PaperFact {
  if (finding === undefined || finding.outcome === 'NOT_APPLICABLE') return notNeeded(none);
  if (finding.outcome === 'MISSING') return { state: 'MISSING', sources: [] };
  return have(
    ...finding.sources.filter((source) => source.kind === kind).map(({ id, label }) => ({ kind, id, label })),
  );
}

function formerUnitFact({ findings }: PaperRecords): PaperFact {
  // Below these months the condition is met without a letter.
  const finding = findings.find(
    ({ rule, fact: { values } }) =>
      rule === 'LDTT.10' && Number(values['monthsInOldUnit'] ?? 0) >= MONTHS_THAT_NEED_AN_OPINION,
  );
  return letterFact(finding, 'TRANSFER', 'NOT_TRANSFERRED');
}

function hostFact({ findings }: PaperRecords): PaperFact {
  const finding = findings.find(({ rule }) => rule === 'LDTT.11');
  return letterFact(finding, 'SECONDMENT', 'NOT_SECONDED');
}
