import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { departmentFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { CertificateFilter } from './certificate.input.ts';

interface Row {
  readonly number: number;
  readonly mark: string;
  readonly issuedOn: string;
  readonly holder: { readonly fullName: string; readonly workplace: string; readonly shareBasisPoints: number };
  readonly initiativeCode: string;
  readonly initiativeTitle: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly signerName: string;
  readonly revokedOn: string | null;
  readonly revokedReason: string | null;
}

/** The book of certificates of a year, as its page shows it. */
export const certificateExport: ExportList<Row> = {
  slug: 'certificates',
  permission: 'certificate:read',
  document: question(`
    query ($year: Int!, $filter: CertificateFilter, $after: String) {
      initiativeCertificates(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          number mark issuedOn holder { fullName workplace shareBasisPoints }
          initiativeCode initiativeTitle decisionNumber decidedOn signerName revokedOn revokedReason
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Sổ giấy chứng nhận sáng kiến năm ${yearOf(variables)}`,
  portionOf: ({ initiativeCertificates }) => initiativeCertificates as Portion<Row>,
  columns: [
    { header: 'Số trong sổ', kind: 'integer', width: 10, fieldClass: 'P0', value: ({ number }) => number },
    { header: 'Số, ký hiệu', kind: 'text', width: 16, fieldClass: 'P0', value: ({ mark }) => mark },
    { header: 'Ngày cấp', kind: 'date', width: 13, fieldClass: 'P0', value: ({ issuedOn }) => issuedOn },
    { header: 'Tác giả được cấp', kind: 'text', width: 28, fieldClass: 'P0', value: ({ holder }) => holder.fullName },
    { header: 'Nơi công tác', kind: 'text', width: 32, fieldClass: 'P0', value: ({ holder }) => holder.workplace },
    {
      header: 'Tỷ lệ đóng góp',
      kind: 'percent',
      width: 12,
      fieldClass: 'P1',
      value: ({ holder }) => holder.shareBasisPoints / 10_000,
    },
    {
      header: 'Mã sáng kiến',
      kind: 'text',
      width: 14,
      fieldClass: 'P0',
      value: ({ initiativeCode }) => initiativeCode,
    },
    {
      header: 'Tên sáng kiến',
      kind: 'text',
      width: 50,
      fieldClass: 'P0',
      value: ({ initiativeTitle }) => initiativeTitle,
    },
    {
      header: 'Quyết định công nhận',
      kind: 'text',
      width: 18,
      fieldClass: 'P0',
      value: ({ decisionNumber }) => decisionNumber,
    },
    { header: 'Ngày quyết định', kind: 'date', width: 13, fieldClass: 'P0', value: ({ decidedOn }) => decidedOn },
    { header: 'Người ký', kind: 'text', width: 22, fieldClass: 'P0', value: ({ signerName }) => signerName },
    { header: 'Hết giá trị từ', kind: 'date', width: 13, fieldClass: 'P1', value: ({ revokedOn }) => revokedOn },
    { header: 'Lý do', kind: 'text', width: 40, fieldClass: 'P1', value: ({ revokedReason }) => revokedReason },
  ],
  filters: async (variables, ask) => {
    const { text, departmentId, isInForce } = filterOf<CertificateFilter>(variables);
    return [
      ...searchFact(text),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
      ...(isInForce == null ? [] : [['Giá trị', isInForce ? 'Còn giá trị' : 'Đã hết giá trị'] as const]),
    ];
  },
};
