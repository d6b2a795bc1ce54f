import { PRAISE_BASE_NAMES, type PraiseBase } from '@thidua/domain/timeliness';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface Row {
  readonly subjectName: string;
  readonly department: { readonly name: string };
  readonly award: AwardCode | null;
  readonly base: PraiseBase | null;
  readonly from: string | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly days: number | null;
}

/** Every line of the report: what was decided with the days it took, then what waits. */
export const timelyPraiseExport: ExportList<Row> = {
  slug: 'timely-praise',
  permission: 'timely-praise:read',
  document: question(`
    query ($year: Int!) {
      timelyPraise(year: $year) {
        decided { ...Line }
        waiting { ...Line }
      }
    }
    fragment Line on PraiseDelay {
      subjectName department { name } award base from decisionNumber decidedOn days
    }`),
  title: (variables) => `Khen thưởng kịp thời năm ${yearOf(variables)}`,
  portionOf: ({ timelyPraise }) => {
    const { decided, waiting } = timelyPraise as { readonly decided: readonly Row[]; readonly waiting: readonly Row[] };
    return { nodes: [...decided, ...waiting] };
  },
  columns: [
    { header: 'Cá nhân, tập thể', kind: 'text', width: 32, fieldClass: 'P1', value: ({ subjectName }) => subjectName },
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ department }) => department.name },
    {
      header: 'Danh hiệu, hình thức',
      kind: 'text',
      width: 34,
      fieldClass: 'P1',
      value: ({ award }) => (award === null ? 'Điển hình tiên tiến' : AWARDS[award].name),
    },
    {
      header: 'Mốc tính',
      kind: 'text',
      width: 28,
      fieldClass: 'P1',
      value: ({ base }) => (base === null ? null : PRAISE_BASE_NAMES[base]),
    },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ from }) => from },
    {
      header: 'Số quyết định',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ decisionNumber }) => decisionNumber,
    },
    { header: 'Ngày quyết định', kind: 'date', width: 14, fieldClass: 'P1', value: ({ decidedOn }) => decidedOn },
    { header: 'Số ngày', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ days }) => days },
    {
      header: 'Tình hình',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ decidedOn }) => (decidedOn === null ? 'Còn chờ' : 'Đã có quyết định'),
    },
  ],
};
