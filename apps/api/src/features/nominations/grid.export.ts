import { NOMINATION_STATUS_NAMES, type NominationStatus } from '@thidua/domain/nominations';
import { AWARDS, RATING_NAMES, type AwardCode, type RatingLevel } from '@thidua/domain/vocabulary';
import type { Column } from '../../platform/export/column.ts';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';
import type { Answered } from '../../platform/http/ask.ts';

interface GridCell {
  readonly award: AwardCode;
  readonly nomination: { readonly code: string; readonly status: NominationStatus } | null;
}

interface Grid {
  readonly department: { readonly name: string };
  readonly awards: readonly AwardCode[];
  readonly rows: readonly {
    readonly staff: { readonly code: string; readonly fullName: string; readonly post: string };
    readonly rating: RatingLevel | null;
    readonly absence: string | null;
    readonly previousAwards: readonly AwardCode[];
    readonly cells: readonly GridCell[];
  }[];
  readonly collective: {
    readonly rating: RatingLevel | null;
    readonly previousAwards: readonly AwardCode[];
    readonly cells: readonly GridCell[];
  };
}

/** A line of the sheet: a person, or the department itself at the end. */
interface Row extends Pick<Grid['collective'], 'rating' | 'previousAwards' | 'cells'> {
  readonly code: string;
  readonly name: string;
  readonly post: string;
  readonly absence: string | null;
}

const BEFORE_AWARDS: readonly Column<Row>[] = [
  { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
  { header: 'Cá nhân, tập thể', kind: 'text', width: 30, fieldClass: 'P0', value: ({ name }) => name },
  { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ post }) => post },
  {
    header: 'Xếp loại',
    kind: 'text',
    width: 28,
    fieldClass: 'P1',
    value: ({ rating }) => (rating === null ? 'Chưa xếp loại' : RATING_NAMES[rating]),
  },
  { header: 'Vắng mặt', kind: 'text', width: 20, fieldClass: 'P1', value: ({ absence }) => absence },
  {
    header: 'Đã đạt năm trước',
    kind: 'text',
    width: 28,
    fieldClass: 'P0',
    value: ({ previousAwards }) => previousAwards.map((award) => AWARDS[award].shortName).join(', '),
  },
];

/** A column of an award says the state of the line, or nothing where nobody is nominated. */
function awardColumn(award: AwardCode): Column<Row> {
  return {
    header: AWARDS[award].name,
    kind: 'text',
    width: 24,
    fieldClass: 'P1',
    value: ({ cells }) => {
      const nomination = cells.find((cell) => cell.award === award)?.nomination;
      return nomination ? `${NOMINATION_STATUS_NAMES[nomination.status]} (${nomination.code})` : null;
    },
  };
}

function gridOf({ nominationGrid }: Answered): Grid {
  return nominationGrid as Grid;
}

/** The list of one division, as the page “Lập danh sách theo phòng” shows it: people by awards, the division last. */
export const gridExport: ExportList<Row> = {
  slug: 'nomination-grid',
  permission: 'nomination:read',
  document: question(`
    query ($year: Int!, $departmentId: UUID!) {
      nominationGrid(year: $year, departmentId: $departmentId) {
        department { name }
        awards
        rows {
          staff { code fullName post }
          rating absence previousAwards
          cells { award nomination { code status } }
        }
        collective { rating previousAwards cells { award nomination { code status } } }
      }
    }`),
  title: (variables, data) => `Danh sách đề nghị năm ${yearOf(variables)} – ${gridOf(data).department.name}`,
  portionOf: (data) => {
    const { department, rows, collective } = gridOf(data);
    const people = rows.map(({ staff, ...row }) => ({
      ...row,
      code: staff.code,
      name: staff.fullName,
      post: staff.post,
    }));
    return { nodes: [...people, { ...collective, code: '', name: department.name, post: '', absence: null }] };
  },
  columns: (data) => {
    const { awards, collective } = gridOf(data);
    return [...BEFORE_AWARDS, ...awards.map(awardColumn), ...collective.cells.map(({ award }) => awardColumn(award))];
  },
};
