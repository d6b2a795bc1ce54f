import {
  DECIDING_AUTHORITY_NAMES,
  SUBMISSION_LINE_STATE_NAMES,
  SUBMISSION_STATUS_NAMES,
  SUBMISSION_WAY_NAMES,
  type DecidingAuthority,
  type SubmissionLineState,
  type SubmissionOutcome,
  type SubmissionStatus,
  type SubmissionWay,
} from '@thidua/domain/submissions';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, yearOf } from '../../platform/export/filter-words.ts';
import type { Answered } from '../../platform/http/ask.ts';
import type { SubmissionFilter } from './submission.input.ts';

interface Row {
  readonly documentNumber: string | null;
  readonly title: string;
  readonly authority: DecidingAuthority;
  readonly recipient: string;
  readonly status: SubmissionStatus;
  readonly signedOn: string | null;
  readonly dispatchedOn: string | null;
  readonly way: SubmissionWay | null;
  readonly sets: number | null;
  readonly lastDay: string | null;
  readonly expectedOn: string | null;
  readonly lineCount: number;
  readonly openCount: number;
  readonly grantedCount: number;
  readonly refusedCount: number;
  readonly cancelledReason: string | null;
}

function text<R>(header: string, width: number, value: (row: R) => string | null) {
  return { header, kind: 'text', width, fieldClass: 'P1', value } as const;
}

function day<R>(header: string, value: (row: R) => string | null) {
  return { header, kind: 'date', width: 14, fieldClass: 'P1', value } as const;
}

function count<R>(header: string, value: (row: R) => number | null) {
  return { header, kind: 'integer', width: 12, fieldClass: 'P1', value } as const;
}

/** The tờ trình of a year and how many of their lines have an answer. */
export const submissionExport: ExportList<Row> = {
  slug: 'submissions',
  permission: 'submission:read',
  document: question(`
    query ($year: Int!, $filter: SubmissionFilter, $after: String) {
      submissions(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          documentNumber title authority recipient status signedOn dispatchedOn way sets lastDay expectedOn
          lineCount openCount grantedCount refusedCount cancelledReason
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Tờ trình cấp trên năm ${yearOf(variables)}`,
  portionOf: ({ submissions }) => submissions as Portion<Row>,
  columns: [
    text('Số, ký hiệu', 18, ({ documentNumber }) => documentNumber),
    text('Trích yếu', 60, ({ title }) => title),
    text('Cấp quyết định', 30, ({ authority }) => DECIDING_AUTHORITY_NAMES[authority]),
    text('Nơi nhận', 40, ({ recipient }) => recipient),
    text('Trạng thái', 20, ({ status }) => SUBMISSION_STATUS_NAMES[status]),
    day('Ngày ký', ({ signedOn }) => signedOn),
    day('Ngày gửi', ({ dispatchedOn }) => dispatchedOn),
    text('Cách gửi', 24, ({ way }) => (way === null ? null : SUBMISSION_WAY_NAMES[way])),
    count('Số bộ hồ sơ', ({ sets }) => sets),
    day('Hạn nhận hồ sơ', ({ lastDay }) => lastDay),
    day('Chờ kết quả đến', ({ expectedOn }) => expectedOn),
    count('Số đề nghị', ({ lineCount }) => lineCount),
    count('Chưa có kết quả', ({ openCount }) => openCount),
    count('Đã khen thưởng', ({ grantedCount }) => grantedCount),
    count('Không khen thưởng', ({ refusedCount }) => refusedCount),
    text('Lý do hủy', 40, ({ cancelledReason }) => cancelledReason),
  ],
  filters: (variables) => {
    const { statuses, authorities, overdueOnly } = filterOf<SubmissionFilter>(variables);
    return [
      ...choiceFact('Trạng thái', statuses, SUBMISSION_STATUS_NAMES),
      ...choiceFact('Cấp quyết định', authorities, DECIDING_AUTHORITY_NAMES),
      ...(overdueOnly === true ? [['Kết quả', 'Quá hạn'] as const] : []),
    ];
  },
};

interface AnswerRow {
  readonly outcome: SubmissionOutcome;
  readonly number: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly receivedOn: string;
  readonly reason: string;
  readonly correctedAt: string | null;
}

interface LineRow {
  readonly code: string;
  readonly subjectName: string;
  readonly subjectPost: string;
  readonly award: AwardCode;
  readonly state: SubmissionLineState;
  readonly sentOn: string | null;
  readonly expectedOn: string | null;
  readonly daysWaiting: number | null;
  readonly agreeCount: number | null;
  readonly baseCount: number | null;
  readonly answers: readonly AnswerRow[];
}

interface Listed {
  readonly documentNumber: string | null;
  readonly lines: readonly LineRow[];
}

function listOf({ submission }: Answered): Listed {
  return submission as Listed;
}

/** The answer that stands; what was a mistake is left out. */
function answerOf({ answers }: LineRow): AnswerRow | undefined {
  return answers.findLast(({ correctedAt }) => correctedAt === null);
}

/** The list annexed to one tờ trình, with what became of each line. */
export const submissionLineExport: ExportList<LineRow> = {
  slug: 'submission-lines',
  permission: 'submission:read',
  document: question(`
    query ($id: UUID!) {
      submission(id: $id) {
        documentNumber
        lines {
          code subjectName subjectPost award state sentOn expectedOn daysWaiting agreeCount baseCount
          answers { outcome number decidedOn decidedBy receivedOn reason correctedAt }
        }
      }
    }`),
  title: (_variables, data) => {
    const { documentNumber } = listOf(data);
    return documentNumber === null ? 'Danh sách kèm theo dự thảo tờ trình' : `Danh sách kèm theo – ${documentNumber}`;
  },
  portionOf: (data) => ({ nodes: listOf(data).lines }),
  columns: [
    text('Cá nhân, tập thể', 32, ({ subjectName }) => subjectName),
    text('Chức vụ, đơn vị', 40, ({ subjectPost }) => subjectPost),
    text('Danh hiệu, hình thức', 36, ({ award }) => AWARDS[award].name),
    count('Phiếu đồng ý', ({ agreeCount }) => agreeCount),
    count('Trên tổng số', ({ baseCount }) => baseCount),
    text('Trạng thái', 26, ({ state }) => SUBMISSION_LINE_STATE_NAMES[state]),
    day('Ngày gửi', ({ sentOn }) => sentOn),
    day('Chờ kết quả đến', ({ expectedOn }) => expectedOn),
    count('Số ngày đã chờ', ({ daysWaiting }) => daysWaiting),
    text('Số quyết định, văn bản', 22, (row) => answerOf(row)?.number ?? null),
    day('Ngày quyết định', (row) => answerOf(row)?.decidedOn ?? null),
    text('Người, cơ quan quyết định', 36, (row) => answerOf(row)?.decidedBy ?? null),
    day('Ngày nhận', (row) => answerOf(row)?.receivedOn ?? null),
    text('Lý do, nội dung bổ sung', 50, (row) => answerOf(row)?.reason ?? null),
    text('Mã hồ sơ', 14, ({ code }) => code),
  ],
};
