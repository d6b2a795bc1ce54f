import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';
import type { ThematicPledgesType } from './thematic.type.ts';

interface Row {
  readonly name: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly commitments: readonly { readonly text: string }[];
  readonly plans: readonly { readonly title: string; readonly year: number }[];
  readonly results: readonly { readonly year: number; readonly text: string }[];
  readonly pledges: ThematicPledgesType;
}

/** The thematic movements of the body with the pledges and the result of a year, as their page shows them. */
export const thematicExport: ExportList<Row> = {
  slug: 'thematic-movements',
  permission: 'movement:read',
  document: question(`
    query ($year: Int!) {
      thematicMovements {
        name fromYear toYear
        commitments { text }
        plans { title year }
        results { year text }
        pledges(year: $year) { year people staffCount women womenCount collectives }
      }
    }`),
  title: (variables) => `Phong trào chuyên đề năm ${yearOf(variables)}`,
  portionOf: ({ thematicMovements }) => ({ nodes: thematicMovements as readonly Row[] }),
  columns: [
    { header: 'Phong trào', kind: 'text', width: 50, fieldClass: 'P0', value: ({ name }) => name },
    { header: 'Từ năm', kind: 'year', width: 9, fieldClass: 'P0', value: ({ fromYear }) => fromYear },
    { header: 'Đến năm', kind: 'year', width: 9, fieldClass: 'P0', value: ({ toYear }) => toYear },
    {
      header: 'Nội dung cam kết',
      kind: 'text',
      width: 60,
      fieldClass: 'P0',
      value: ({ commitments }) => commitments.map(({ text }) => text).join('; '),
    },
    {
      header: 'Có trong kế hoạch',
      kind: 'text',
      width: 40,
      fieldClass: 'P1',
      value: ({ plans }) => plans.map(({ title }) => title).join('; '),
    },
    {
      header: 'Người đã cam kết',
      kind: 'integer',
      width: 11,
      fieldClass: 'P1',
      value: ({ pledges }) => pledges.people,
    },
    {
      header: 'Tổng số người',
      kind: 'integer',
      width: 11,
      fieldClass: 'P1',
      value: ({ pledges }) => pledges.staffCount,
    },
    { header: 'Trong đó nữ', kind: 'integer', width: 11, fieldClass: 'P1', value: ({ pledges }) => pledges.women },
    { header: 'Tổng số nữ', kind: 'integer', width: 11, fieldClass: 'P1', value: ({ pledges }) => pledges.womenCount },
    {
      header: 'Phòng, đơn vị đã cam kết',
      kind: 'integer',
      width: 13,
      fieldClass: 'P1',
      value: ({ pledges }) => pledges.collectives,
    },
    {
      header: 'Kết quả của năm',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ results, pledges }) => results.find(({ year }) => year === pledges.year)?.text ?? null,
    },
  ],
};
