import { STAFF_CLASS_NAMES, type StaffClass } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { departmentFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { StaffFilter } from './staff.input.ts';

interface Row {
  readonly code: string;
  readonly fullName: string;
  readonly post: string;
  readonly isLeader: boolean;
  readonly staffClass: StaffClass;
  readonly department: { readonly name: string } | null;
}

/** The people of a year, as the page “Cá nhân” lists them. */
export const staffExport: ExportList<Row> = {
  slug: 'people',
  permission: 'staff:read',
  document: question(`
    query ($year: Int!, $filter: StaffFilter, $after: String) {
      staff(year: $year, filter: $filter, after: $after, first: 100) {
        nodes { code fullName post isLeader staffClass department { name } }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: (variables) => `Danh sách cán bộ năm ${yearOf(variables)}`,
  portionOf: ({ staff }) => staff as Portion<Row>,
  columns: [
    { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Họ và tên', kind: 'text', width: 28, fieldClass: 'P0', value: ({ fullName }) => fullName },
    { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ post }) => post },
    {
      header: 'Chức vụ lãnh đạo',
      kind: 'text',
      width: 12,
      fieldClass: 'P1',
      value: ({ isLeader }) => (isLeader ? 'Có' : 'Không'),
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ department }) => department?.name ?? null,
    },
    {
      header: 'Đối tượng',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ staffClass }) => STAFF_CLASS_NAMES[staffClass],
    },
  ],
  filters: async (variables, ask) => {
    const { text, departmentId, isLeader } = filterOf<StaffFilter>(variables);
    return [
      ...searchFact(text),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
      ...(typeof isLeader === 'boolean'
        ? [['Chức vụ', isLeader ? 'Giữ chức vụ lãnh đạo' : 'Không giữ chức vụ lãnh đạo'] as const]
        : []),
    ];
  },
};
