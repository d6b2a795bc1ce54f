import { REVIEW_KIND_NAMES, REVIEW_STATUS_NAMES, type ReviewKind, type ReviewStatus } from '@thidua/domain/reviews';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, yearOf } from '../../platform/export/filter-words.ts';

interface Row {
  readonly kind: ReviewKind;
  readonly title: string;
  readonly receiver: string;
  readonly status: ReviewStatus;
  readonly asOf: string | null;
  readonly sentAt: string | null;
  readonly hash: string | null;
}

/** The reviews of a year with what was sent to whom and when. */
export const reviewExport: ExportList<Row> = {
  slug: 'reviews',
  permission: 'review:read',
  document: question(`
    query ($year: Int!, $kind: ReviewKind, $after: String) {
      movementReviews(year: $year, kind: $kind, after: $after, first: 100) {
        nodes { kind title receiver status asOf sentAt hash }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Báo cáo sơ kết, tổng kết năm ${yearOf(variables)}`,
  portionOf: ({ movementReviews }) => movementReviews as Portion<Row>,
  columns: [
    { header: 'Loại', kind: 'text', width: 22, fieldClass: 'P1', value: ({ kind }) => REVIEW_KIND_NAMES[kind] },
    { header: 'Báo cáo', kind: 'text', width: 50, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Nơi nhận', kind: 'text', width: 40, fieldClass: 'P1', value: ({ receiver }) => receiver },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ status }) => REVIEW_STATUS_NAMES[status],
    },
    { header: 'Số liệu ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ asOf }) => asOf },
    { header: 'Gửi lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ sentAt }) => sentAt },
    { header: 'Mã băm', kind: 'text', width: 66, fieldClass: 'P1', value: ({ hash }) => hash },
  ],
  filters: ({ kind }) => choiceFact('Loại', typeof kind === 'string' ? [kind as ReviewKind] : [], REVIEW_KIND_NAMES),
};
