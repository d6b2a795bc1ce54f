import {
  REPORT_REQUEST_STATUS_NAMES,
  UNIT_REPORT_STATUS_NAMES,
  type ReportRequestStatus,
  type UnitReportStatus,
} from '@thidua/domain/works';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { ReportRequestFilter } from './report.input.ts';

interface Asked {
  readonly title: string;
  readonly dueOn: string;
  readonly status: ReportRequestStatus;
  readonly reports: readonly {
    readonly status: UnitReportStatus;
    readonly department: { readonly name: string };
    readonly sentAt: string | null;
    readonly daysLate: number;
    readonly receivedAt: string | null;
    readonly remindedOn: string | null;
  }[];
}

type Row = Omit<Asked, 'reports' | 'status'> & {
  readonly status: ReportRequestStatus;
  readonly report: Asked['reports'][number];
};

/** The chase list: one row a division that was asked, request by request. */
export const reportRequestExport: ExportList<Row> = {
  slug: 'report-requests',
  permission: 'report:read',
  document: question(`
    query ($year: Int!, $filter: ReportRequestFilter, $after: String) {
      reportRequests(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title dueOn status
          reports { status department { name } sentAt daysLate receivedAt remindedOn }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Báo cáo theo yêu cầu năm ${yearOf(variables)}`,
  portionOf: ({ reportRequests }) => {
    const { nodes, ...page } = reportRequests as Portion<Asked>;
    return {
      ...page,
      nodes: nodes.flatMap(({ reports, ...asked }) => reports.map((report) => ({ ...asked, report }))),
    };
  },
  columns: [
    { header: 'Yêu cầu', kind: 'text', width: 50, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Hạn gửi', kind: 'date', width: 13, fieldClass: 'P1', value: ({ dueOn }) => dueOn },
    {
      header: 'Yêu cầu đang',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ status }) => REPORT_REQUEST_STATUS_NAMES[status],
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 36,
      fieldClass: 'P0',
      value: ({ report }) => report.department.name,
    },
    {
      header: 'Báo cáo',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ report }) => UNIT_REPORT_STATUS_NAMES[report.status],
    },
    { header: 'Gửi lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ report }) => report.sentAt },
    {
      header: 'Chậm (ngày)',
      kind: 'integer',
      width: 11,
      fieldClass: 'P1',
      value: ({ report }) => (report.sentAt === null ? null : report.daysLate),
    },
    {
      header: 'Tiếp nhận lúc',
      kind: 'datetime',
      width: 17,
      fieldClass: 'P1',
      value: ({ report }) => report.receivedAt,
    },
    { header: 'Nhắc ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ report }) => report.remindedOn },
  ],
  filters: (variables) => {
    const { text, statuses } = filterOf<ReportRequestFilter>(variables);
    return [...searchFact(text), ...choiceFact('Trạng thái', statuses, REPORT_REQUEST_STATUS_NAMES)];
  },
};
