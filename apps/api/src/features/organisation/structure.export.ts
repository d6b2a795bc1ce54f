import { dayText } from '@thidua/domain/eligibility';
import { plainDate } from '@thidua/domain/kernel';
import { DEPARTMENT_KIND_NAMES, type DepartmentKind } from '@thidua/domain/vocabulary';
import { question, type ExportList } from '../../platform/export/export-list.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: DepartmentKind;
  readonly staffCount: number;
  readonly head: { readonly fullName: string; readonly post: string } | null;
}

/** The chart of the body on a day, in its order, with the names of that day. */
export const structureExport: ExportList<Row> = {
  slug: 'structure',
  permission: 'department:read',
  document: question(`
    query ($on: PlainDate!) {
      organisationOn(on: $on) { code name shortName kind staffCount head { fullName post } }
    }`),
  title: ({ on }) => `Cơ cấu ngày ${dayText(plainDate(String(on)))}`,
  portionOf: ({ organisationOn }) => ({ nodes: organisationOn as readonly Row[] }),
  columns: [
    { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Tên gọi', kind: 'text', width: 40, fieldClass: 'P0', value: ({ name }) => name },
    { header: 'Tên tắt', kind: 'text', width: 16, fieldClass: 'P0', value: ({ shortName }) => shortName },
    { header: 'Loại', kind: 'text', width: 28, fieldClass: 'P1', value: ({ kind }) => DEPARTMENT_KIND_NAMES[kind] },
    {
      header: 'Người đứng đầu',
      kind: 'text',
      width: 28,
      fieldClass: 'P0',
      value: ({ head }) => head?.fullName ?? null,
    },
    { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ head }) => head?.post ?? null },
    { header: 'Số người', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ staffCount }) => staffCount },
  ],
};
