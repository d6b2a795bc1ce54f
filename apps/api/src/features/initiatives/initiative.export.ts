import { INITIATIVE_STATUS_NAMES, type InitiativeStatus } from '@thidua/domain/initiatives';
import { INITIATIVE_SCOPE_NAMES, type InitiativeScope } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, departmentFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { InitiativeFilter } from './initiative.input.ts';

interface Row {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  readonly status: InitiativeStatus;
  readonly firstAppliedOn: string | null;
  readonly submittedAt: string | null;
  readonly updatedAt: string;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  readonly authors: readonly { readonly staff: { readonly fullName: string }; readonly shareBasisPoints: number }[];
  readonly department: { readonly name: string };
  readonly recognitions: readonly {
    readonly scope: InitiativeScope;
    readonly decisionNumber: string;
    readonly revokedOn: string | null;
  }[];
}

/** As the tabs of the page are called. */
const SCOPE_WORDS = { MINE: 'Của tôi', DEPARTMENT: 'Của phòng', ALL: 'Tất cả' } as const;

/** The initiatives of a year that the person may see, as the page “Sáng kiến” lists them. */
export const initiativeExport: ExportList<Row> = {
  slug: 'initiatives',
  permission: 'initiative:read',
  document: question(`
    query ($year: Int!, $filter: InitiativeFilter, $sort: InitiativeSort, $after: String) {
      initiatives(year: $year, filter: $filter, sort: $sort, after: $after, first: 100) {
        nodes {
          code title field status firstAppliedOn submittedAt updatedAt dueOn isLate
          authors { staff { fullName } shareBasisPoints }
          department { name }
          recognitions { scope decisionNumber revokedOn }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: (variables) => `Danh sách sáng kiến năm ${yearOf(variables)}`,
  portionOf: ({ initiatives }) => initiatives as Portion<Row>,
  columns: [
    { header: 'Mã', kind: 'text', width: 14, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Tên sáng kiến', kind: 'text', width: 50, fieldClass: 'P1', value: ({ title }) => title },
    {
      header: 'Tác giả',
      kind: 'text',
      width: 30,
      fieldClass: 'P0',
      value: ({ authors }) => authors.map(({ staff }) => staff.fullName).join(', '),
    },
    { header: 'Số tác giả', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ authors }) => authors.length },
    {
      header: 'Phần của tác giả đứng đầu',
      kind: 'percent',
      width: 14,
      fieldClass: 'P1',
      value: ({ authors }) => (authors[0] === undefined ? null : authors[0].shareBasisPoints / 10_000),
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ department }) => department.name,
    },
    { header: 'Lĩnh vực', kind: 'text', width: 24, fieldClass: 'P1', value: ({ field }) => field },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 22,
      fieldClass: 'P1',
      value: ({ status }) => INITIATIVE_STATUS_NAMES[status],
    },
    {
      header: 'Công nhận',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ recognitions }) =>
        recognitions
          .map(
            ({ scope, decisionNumber, revokedOn }) =>
              `${INITIATIVE_SCOPE_NAMES[scope]}: ${decisionNumber}${revokedOn === null ? '' : ' (đã thu hồi)'}`,
          )
          .join('; '),
    },
    {
      header: 'Ngày áp dụng đầu tiên',
      kind: 'date',
      width: 13,
      fieldClass: 'P1',
      value: ({ firstAppliedOn }) => firstAppliedOn,
    },
    { header: 'Nộp lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ submittedAt }) => submittedAt },
    { header: 'Hạn', kind: 'date', width: 13, fieldClass: 'P1', value: ({ dueOn }) => dueOn },
    {
      header: 'Quá hạn',
      kind: 'text',
      width: 10,
      fieldClass: 'P1',
      value: ({ isLate }) => (isLate ? 'Quá hạn' : ''),
    },
    { header: 'Cập nhật', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ updatedAt }) => updatedAt },
  ],
  filters: async (variables, ask) => {
    const { text, statuses, departmentId, scope, isLate } = filterOf<InitiativeFilter>(variables);
    return [
      ...(scope === null || scope === undefined ? [] : [['Phạm vi', SCOPE_WORDS[scope]] as const]),
      ...(isLate === true ? [['Thời hạn', 'Quá hạn'] as const] : []),
      ...searchFact(text),
      ...choiceFact('Trạng thái', statuses, INITIATIVE_STATUS_NAMES),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
    ];
  },
};
