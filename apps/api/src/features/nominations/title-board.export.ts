import type { Verdict } from '@thidua/domain/eligibility';
import { VERDICT_NAMES } from '@thidua/domain/eligibility';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { Column } from '../../platform/export/column.ts';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';
import type { Answered } from '../../platform/http/ask.ts';

interface Judged {
  readonly award: AwardCode;
  readonly verdict: Verdict;
}

interface Board {
  readonly department: { readonly name: string };
  readonly awards: readonly AwardCode[];
  readonly rows: readonly {
    readonly staff: { readonly code: string; readonly fullName: string; readonly post: string };
    readonly assessments: readonly Judged[];
  }[];
  readonly collective: readonly Judged[];
}

/** A line of the sheet: a person, or the department itself at the end. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly post: string;
  readonly assessments: readonly Judged[];
}

const ABOUT: readonly Column<Row>[] = [
  { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
  { header: 'Cá nhân, tập thể', kind: 'text', width: 30, fieldClass: 'P0', value: ({ name }) => name },
  { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ post }) => post },
];

function awardColumn(award: AwardCode): Column<Row> {
  return {
    header: AWARDS[award].name,
    kind: 'text',
    width: 24,
    fieldClass: 'P1',
    value: ({ assessments }) => {
      const verdict = assessments.find((each) => each.award === award)?.verdict;
      return verdict === undefined ? null : VERDICT_NAMES[verdict];
    },
  };
}

function boardOf({ titleBoard }: Answered): Board {
  return titleBoard as Board;
}

/** The board of one division as a table: people by awards, the division last. */
export const titleBoardExport: ExportList<Row> = {
  slug: 'title-board',
  permission: 'nomination:read',
  document: question(`
    query ($year: Int!, $departmentId: UUID!) {
      titleBoard(year: $year, departmentId: $departmentId) {
        department { name }
        awards
        rows { staff { code fullName post } assessments { award verdict } }
        collective { award verdict }
      }
    }`),
  title: (variables, data) =>
    `Điều kiện danh hiệu, hình thức năm ${yearOf(variables)} – ${boardOf(data).department.name}`,
  portionOf: (data) => {
    const { department, rows, collective } = boardOf(data);
    const people = rows.map(({ staff, assessments }) => ({
      code: staff.code,
      name: staff.fullName,
      post: staff.post,
      assessments,
    }));
    return { nodes: [...people, { code: '', name: department.name, post: '', assessments: collective }] };
  },
  columns: (data) => {
    const { awards, collective } = boardOf(data);
    return [...ABOUT, ...new Set([...awards, ...collective.map(({ award }) => award)])].map((column) =>
      typeof column === 'string' ? awardColumn(column) : column,
    );
  },
};
