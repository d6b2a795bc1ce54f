import { BLOCK_GROUP_KIND_NAMES, HUNDREDTHS, type BlockGroupKind } from '@thidua/domain/blocks';
import type { Column } from '../../platform/export/column.ts';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import type { Answered } from '../../platform/http/ask.ts';

interface Member {
  readonly name: string;
}

interface Entry {
  readonly id: string;
  readonly member: Member;
  readonly scores: readonly Score[];
}

interface Score {
  readonly criterionId: string;
  readonly selfHundredths: number | null;
  readonly appraisedHundredths: number | null;
}

interface Sheet {
  readonly year: number;
  readonly block: { readonly title: string };
  readonly groups: readonly {
    readonly kind: BlockGroupKind;
    readonly title: string;
    readonly criteria: readonly { readonly id: string; readonly title: string; readonly maxHundredths: number }[];
  }[];
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
}

interface Standing {
  readonly rank: number | null;
  readonly totalHundredths: number | null;
  readonly isUnranked: boolean;
  readonly member: Member;
  readonly awards: readonly { readonly title: string; readonly decisionNumber: string }[];
}

interface CriterionRow {
  readonly id: string;
  readonly number: string;
  readonly kind: BlockGroupKind;
  readonly group: string;
  readonly title: string;
  readonly maxHundredths: number;
}

function sheetIn({ blockSheet }: Answered): Sheet {
  // The questions below ask for exactly this.
  return blockSheet as Sheet;
}

/** Points are hundredths in the contract; a workbook counts in points. */
function pointsOf(hundredths: number | null | undefined): number | null {
  return hundredths == null ? null : hundredths / HUNDREDTHS;
}

const CRITERION_COLUMNS: readonly Column<CriterionRow>[] = [
  { header: 'STT', kind: 'text', width: 6, fieldClass: 'P1', value: ({ number }) => number },
  { header: 'Nhóm', kind: 'text', width: 36, fieldClass: 'P1', value: ({ group }) => group },
  { header: 'Cách tính', kind: 'text', width: 14, fieldClass: 'P1', value: ({ kind }) => BLOCK_GROUP_KIND_NAMES[kind] },
  { header: 'Tiêu chí', kind: 'text', width: 50, fieldClass: 'P1', value: ({ title }) => title },
  {
    header: 'Tối đa',
    kind: 'decimal',
    width: 10,
    fieldClass: 'P1',
    value: ({ maxHundredths }) => pointsOf(maxHundredths),
  },
];

/** The sheet: a row for each criterion, two columns for each member whose points the reader may see. */
export const sheetExport: ExportList<CriterionRow> = {
  slug: 'block-sheet',
  permission: 'block:read',
  document: question(`
    query ($id: UUID!) {
      blockSheet(id: $id) {
        year block { title }
        groups { kind title criteria { id title maxHundredths } }
        entries { id member { name } scores { criterionId selfHundredths appraisedHundredths } }
      }
    }`),
  title: (_variables, data) => `Bảng chấm điểm năm ${sheetIn(data).year} - ${sheetIn(data).block.title}`,
  portionOf: (data) => ({
    nodes: sheetIn(data).groups.flatMap(({ kind, title: group, criteria }, index) =>
      criteria.map((criterion, place) => ({ ...criterion, kind, group, number: `${index + 1}.${place + 1}` })),
    ),
  }),
  columns: (data) => [...CRITERION_COLUMNS, ...sheetIn(data).entries.flatMap(entryColumns)],
};

function entryColumns({ member, scores }: Entry): readonly Column<CriterionRow>[] {
  const byCriterion = new Map(scores.map((score) => [score.criterionId, score]));
  const columnOf = (words: string, part: 'selfHundredths' | 'appraisedHundredths'): Column<CriterionRow> => ({
    header: `${member.name}: ${words}`,
    kind: 'decimal',
    width: 16,
    fieldClass: 'P2',
    value: ({ id }) => pointsOf(byCriterion.get(id)?.[part]),
  });
  return [columnOf('tự chấm', 'selfHundredths'), columnOf('thẩm định', 'appraisedHundredths')];
}

/** The ranking as it was published; nothing before. */
export const rankingExport: ExportList<Standing> = {
  slug: 'block-ranking',
  permission: 'block:read',
  document: question(`
    query ($id: UUID!) {
      blockSheet(id: $id) {
        year block { title }
        standings { rank totalHundredths isUnranked member { name } awards { title decisionNumber } }
      }
    }`),
  title: (_variables, data) => `Bảng xếp hạng năm ${sheetIn(data).year} - ${sheetIn(data).block.title}`,
  portionOf: (data) => ({ nodes: sheetIn(data).standings }),
  columns: [
    { header: 'Hạng', kind: 'integer', width: 8, fieldClass: 'P1', value: ({ rank }) => rank },
    { header: 'Đơn vị', kind: 'text', width: 44, fieldClass: 'P1', value: ({ member }) => member.name },
    {
      header: 'Tổng điểm',
      kind: 'decimal',
      width: 12,
      fieldClass: 'P1',
      value: ({ totalHundredths }) => pointsOf(totalHundredths),
    },
    {
      header: 'Ghi chú',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ isUnranked }) => (isUnranked ? 'Không xếp hạng' : null),
    },
    {
      header: 'Khen thưởng',
      kind: 'text',
      width: 50,
      fieldClass: 'P1',
      value: ({ awards }) =>
        awards.map(({ title, decisionNumber }) => [title, decisionNumber].filter(Boolean).join(', ')).join('; '),
    },
  ],
};
