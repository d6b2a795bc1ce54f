import { UNIT_REPORT_STATUS_NAMES, type UnitReportStatus } from '@thidua/domain/works';
import type { Column } from '../../platform/export/column.ts';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import type { Answered } from '../../platform/http/ask.ts';

interface Row {
  readonly status: UnitReportStatus;
  readonly sentAt: string | null;
  readonly daysLate: number | null;
  readonly receivedAt: string | null;
  /** In the order of the questions; empty until the report was sent. */
  readonly sentAnswers: readonly string[];
  readonly department: { readonly name: string };
}

interface Asked {
  readonly title: string;
  readonly questions: readonly string[];
  readonly reports: readonly Row[];
}

function askedOf({ reportRequest }: Answered): Asked {
  return reportRequest as Asked;
}

const HEADS: readonly Column<Row>[] = [
  { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ department }) => department.name },
  {
    header: 'Trạng thái',
    kind: 'text',
    width: 18,
    fieldClass: 'P1',
    value: ({ status }) => UNIT_REPORT_STATUS_NAMES[status],
  },
  { header: 'Gửi lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ sentAt }) => sentAt },
  { header: 'Số ngày muộn', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ daysLate }) => daysLate },
  { header: 'Tiếp nhận lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ receivedAt }) => receivedAt },
];

/** Who answered one request, when, and what: a row a division, a column a question. */
export const reportAnswersExport: ExportList<Row> = {
  slug: 'report-answers',
  permission: 'report:read',
  document: question(`
    query ($id: UUID!) {
      reportRequest(id: $id) {
        title questions
        reports { status sentAt daysLate receivedAt sentAnswers department { name } }
      }
    }`),
  title: (_variables, data) => `Báo cáo của các đơn vị – ${askedOf(data).title}`,
  portionOf: (data) => ({ nodes: askedOf(data).reports }),
  columns: (data) => [
    ...HEADS,
    ...askedOf(data).questions.map((asked, index): Column<Row> => ({
      header: `${index + 1}. ${asked}`,
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ sentAnswers }) => sentAnswers[index] ?? null,
    })),
  ],
};
