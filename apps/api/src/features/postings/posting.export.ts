import { POSTING_STATUS_NAMES, type PostingStatus } from '@thidua/domain/postings';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, yearOf } from '../../platform/export/filter-words.ts';
import type { PostingFilter } from './posting.input.ts';

interface Row {
  readonly title: string;
  readonly notice: string;
  readonly fromOn: string;
  readonly dueOn: string;
  readonly status: PostingStatus;
  readonly lines: readonly {
    readonly code: string;
    readonly subjectName: string;
    readonly takenOffOn: string | null;
  }[];
  readonly commentCount: number | null;
  readonly waitingCount: number | null;
  readonly cancelReason: string | null;
}

function text(header: string, width: number, value: (row: Row) => string | null) {
  return { header, kind: 'text', width, fieldClass: 'P1', value } as const;
}

function day(header: string, value: (row: Row) => string) {
  return { header, kind: 'date', width: 14, fieldClass: 'P1', value } as const;
}

function count(header: string, value: (row: Row) => number | null) {
  return { header, kind: 'integer', width: 12, fieldClass: 'P1', value } as const;
}

function namesOf({ lines }: Row, isOff: boolean): string {
  return lines
    .filter(({ takenOffOn }) => (takenOffOn !== null) === isOff)
    .map(({ code, subjectName }) => `${subjectName} (${code})`)
    .join('; ');
}

/** The postings of a year with their lines and how much was said of them. */
export const postingExport: ExportList<Row> = {
  slug: 'postings',
  permission: 'posting:read',
  document: question(`
    query ($year: Int!, $filter: PostingFilter, $after: String) {
      postings(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title notice fromOn dueOn status commentCount waitingCount cancelReason
          lines { code subjectName takenOffOn }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Công khai lấy ý kiến năm ${yearOf(variables)}`,
  portionOf: ({ postings }) => postings as Portion<Row>,
  columns: [
    text('Đợt công khai', 40, ({ title }) => title),
    text('Thông báo', 60, ({ notice }) => notice),
    day('Từ ngày', ({ fromOn }) => fromOn),
    day('Đến hết ngày', ({ dueOn }) => dueOn),
    text('Trạng thái', 18, ({ status }) => POSTING_STATUS_NAMES[status]),
    text('Hồ sơ', 60, (row) => namesOf(row, false)),
    text('Rút để thẩm định lại', 40, (row) => namesOf(row, true)),
    count('Ý kiến', ({ commentCount }) => commentCount),
    count('Chờ trả lời', ({ waitingCount }) => waitingCount),
    text('Lý do hủy', 40, ({ cancelReason }) => cancelReason),
  ],
  filters: (variables) => {
    const { statuses } = filterOf<PostingFilter>(variables);
    return choiceFact('Trạng thái', statuses, POSTING_STATUS_NAMES);
  },
};
