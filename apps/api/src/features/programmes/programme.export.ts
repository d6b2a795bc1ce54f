import {
  PROGRAMME_ITEM_STATUS_NAMES,
  PROGRAMME_KIND_NAMES,
  type ProgrammeItemStatus,
  type ProgrammeKind,
} from '@thidua/domain/programmes';
import { question, type AnyExportList, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface Item {
  readonly text: string;
  readonly year: number;
  readonly status: ProgrammeItemStatus;
  readonly ownerDepartment: { readonly name: string } | null;
  readonly target: { readonly label: string } | null;
  readonly steps: readonly { readonly to: ProgrammeItemStatus; readonly onDay: string }[];
}

interface Programme {
  readonly kind: ProgrammeKind;
  readonly name: string;
  readonly items: readonly Item[];
}

interface Row extends Item {
  readonly programme: Programme;
}

/** The day of the latest step to a state; null while it was not reached. */
function dayOf({ steps }: Item, state: ProgrammeItemStatus): string | null {
  return steps
    .filter(({ to }) => to === state)
    .reduce<string | null>((last, { onDay }) => (last !== null && last > onDay ? last : onDay), null);
}

/** Every content of the programmes that run in a year, with when it was registered and finished. */
const programmeExport: ExportList<Row> = {
  slug: 'programmes',
  permission: 'programme:read',
  document: question(`
    query ($year: Int!) {
      workProgrammes(year: $year) {
        kind name
        items { text year status ownerDepartment { name } target { label } steps { to onDay } }
      }
    }`),
  title: (variables) => `Chương trình công tác năm ${yearOf(variables)}`,
  portionOf: ({ workProgrammes }) => ({
    nodes: (workProgrammes as readonly Programme[]).flatMap((programme) =>
      programme.items.map((item) => ({ ...item, programme })),
    ),
  }),
  columns: [
    { header: 'Chương trình', kind: 'text', width: 44, fieldClass: 'P1', value: ({ programme }) => programme.name },
    {
      header: 'Loại',
      kind: 'text',
      width: 28,
      fieldClass: 'P1',
      value: ({ programme }) => PROGRAMME_KIND_NAMES[programme.kind],
    },
    { header: 'Nội dung', kind: 'text', width: 60, fieldClass: 'P1', value: ({ text }) => text },
    { header: 'Năm', kind: 'year', width: 8, fieldClass: 'P1', value: ({ year }) => year },
    {
      header: 'Đơn vị chủ trì',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ ownerDepartment }) => ownerDepartment?.name ?? null,
    },
    { header: 'Chỉ tiêu', kind: 'text', width: 44, fieldClass: 'P1', value: ({ target }) => target?.label ?? null },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ status }) => PROGRAMME_ITEM_STATUS_NAMES[status],
    },
    { header: 'Đăng ký ngày', kind: 'date', width: 14, fieldClass: 'P1', value: (item) => dayOf(item, 'REGISTERED') },
    {
      header: 'Hoàn thành ngày',
      kind: 'date',
      width: 15,
      fieldClass: 'P1',
      value: (item) => (item.status === 'FINISHED' ? dayOf(item, 'FINISHED') : null),
    },
  ],
};

/** The lists of this feature as files. */
export const programmeExports: readonly AnyExportList[] = [programmeExport];
