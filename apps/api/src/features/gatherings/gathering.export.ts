import {
  attendanceMarkNamesOf,
  GATHERING_KIND_NAMES,
  GATHERING_STATUS_NAMES,
  type AttendanceMark,
  type GatheringKind,
  type GatheringStatus,
} from '@thidua/domain/gatherings';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { GatheringFilter } from './gathering.input.ts';

interface Row {
  readonly title: string;
  readonly organiser: string | null;
  readonly contributions: { readonly givers: number; readonly total: number | null } | null;
  readonly kind: GatheringKind;
  readonly status: GatheringStatus;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly startTime: string | null;
  readonly place: string;
  readonly host: { readonly name: string };
  readonly guestCount: number | null;
  readonly summary: string;
  readonly turnout: {
    readonly invited: number;
    readonly present: number;
    readonly excused: number;
    readonly absent: number;
  };
}

/** What the body gathered for in a year, with how many came. */
export const gatheringExport: ExportList<Row> = {
  slug: 'gatherings',
  permission: 'gathering:read',
  document: question(`
    query ($year: Int!, $filter: GatheringFilter, $after: String) {
      gatherings(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title organiser contributions { givers total } kind status firstDay lastDay startTime place host { name } guestCount summary
          turnout { invited present excused absent }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Hội nghị, sự kiện năm ${yearOf(variables)}`,
  portionOf: ({ gatherings }) => gatherings as Portion<Row>,
  columns: [
    { header: 'Hội nghị, sự kiện', kind: 'text', width: 50, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Loại', kind: 'text', width: 20, fieldClass: 'P1', value: ({ kind }) => GATHERING_KIND_NAMES[kind] },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ firstDay }) => firstDay },
    { header: 'Đến ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ lastDay }) => lastDay },
    { header: 'Giờ', kind: 'text', width: 8, fieldClass: 'P1', value: ({ startTime }) => startTime },
    { header: 'Địa điểm', kind: 'text', width: 34, fieldClass: 'P1', value: ({ place }) => place },
    { header: 'Chủ trì', kind: 'text', width: 34, fieldClass: 'P0', value: ({ host }) => host.name },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ status }) => GATHERING_STATUS_NAMES[status],
    },
    { header: 'Được mời', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ turnout }) => turnout.invited },
    { header: 'Có mặt', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ turnout }) => turnout.present },
    { header: 'Vắng có phép', kind: 'integer', width: 13, fieldClass: 'P1', value: ({ turnout }) => turnout.excused },
    { header: 'Vắng không phép', kind: 'integer', width: 15, fieldClass: 'P1', value: ({ turnout }) => turnout.absent },
    {
      header: 'Nơi phát động quyên góp',
      kind: 'text',
      width: 34,
      fieldClass: 'P1',
      value: ({ organiser }) => organiser,
    },
    {
      header: 'Tổng số tiền ủng hộ (đồng)',
      kind: 'integer',
      width: 18,
      fieldClass: 'P1',
      value: ({ contributions }) => contributions?.total ?? null,
    },
    { header: 'Khách mời', kind: 'integer', width: 11, fieldClass: 'P1', value: ({ guestCount }) => guestCount },
    { header: 'Kết quả', kind: 'text', width: 60, fieldClass: 'P1', value: ({ summary }) => summary },
  ],
  filters: (variables) => {
    const { text, statuses, kinds } = filterOf<GatheringFilter>(variables);
    return [
      ...searchFact(text),
      ...choiceFact('Loại', kinds, GATHERING_KIND_NAMES),
      ...choiceFact('Trạng thái', statuses, GATHERING_STATUS_NAMES),
    ];
  },
};

interface OnRoll {
  readonly kind: GatheringKind;
  readonly name: string;
  readonly departmentName: string;
  readonly mark: AttendanceMark | null;
}

/** The roll of one gathering, as far as the person may see it. */
export const rollExport: ExportList<OnRoll> = {
  slug: 'gathering-roll',
  permission: 'gathering:read',
  document: question(`
    query ($id: UUID!) {
      gathering(id: $id) { kind title firstDay roll { name departmentName mark } }
    }`),
  title: (_variables, { gathering }) => `Điểm danh: ${(gathering as { readonly title: string }).title}`,
  portionOf: ({ gathering }) => {
    const { kind, roll } = gathering as {
      readonly kind: GatheringKind;
      readonly roll: readonly Omit<OnRoll, 'kind'>[];
    };
    return { nodes: roll.map((row) => ({ ...row, kind })) };
  },
  columns: [
    { header: 'Họ và tên', kind: 'text', width: 30, fieldClass: 'P1', value: ({ name }) => name },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 36,
      fieldClass: 'P0',
      value: ({ departmentName }) => departmentName,
    },
    {
      header: 'Điểm danh',
      kind: 'text',
      width: 20,
      fieldClass: 'P1',
      value: ({ kind, mark }) => (mark === null ? 'Chưa điểm danh' : attendanceMarkNamesOf(kind)[mark]),
    },
  ],
};
