import { DEPARTMENT_KIND_NAMES, type DepartmentKind } from '@thidua/domain/vocabulary';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly staffCount: number;
  readonly head: { readonly fullName: string } | null;
}

/** The divisions, units and organisations of a year, as the page “Tập thể” lists them. */
export const departmentExport: ExportList<Row> = {
  slug: 'departments',
  permission: 'department:read',
  document: question(`
    query ($year: Int!) {
      departments(year: $year) { code name kind staffCount head { fullName } }
    }`),
  title: (variables) => `Danh sách phòng, đơn vị, tổ chức năm ${yearOf(variables)}`,
  portionOf: ({ departments }) => ({ nodes: departments as readonly Row[] }),
  columns: [
    { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Tên gọi', kind: 'text', width: 40, fieldClass: 'P0', value: ({ name }) => name },
    { header: 'Loại', kind: 'text', width: 20, fieldClass: 'P1', value: ({ kind }) => DEPARTMENT_KIND_NAMES[kind] },
    {
      header: 'Người đứng đầu',
      kind: 'text',
      width: 28,
      fieldClass: 'P0',
      value: ({ head }) => head?.fullName ?? null,
    },
    {
      header: 'Số người',
      kind: 'integer',
      width: 10,
      fieldClass: 'P1',
      value: ({ staffCount }) => staffCount,
    },
  ],
};
