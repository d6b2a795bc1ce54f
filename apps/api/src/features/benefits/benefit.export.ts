import { BENEFIT_STATE_NAMES, type BenefitState } from '@thidua/domain/benefits';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact } from '../../platform/export/filter-words.ts';
import type { BenefitFilter } from './benefit.input.ts';

interface Row {
  readonly code: string;
  readonly title: string;
  readonly owner: { readonly fullName: string };
  readonly department: { readonly name: string };
  readonly months: number;
  readonly dueOn: string;
  readonly state: BenefitState;
  readonly amount: number | null;
  readonly words: string;
  readonly evidence: string;
}

/** The benefits of a year as their page lists them. */
export const benefitsExport: ExportList<Row> = {
  slug: 'benefits',
  permission: 'benefit:read',
  document: question(`
    query ($year: Int!, $filter: BenefitFilter, $after: String) {
      benefitChecks(year: $year, filter: $filter, after: $after, first: 100) {
        nodes { code title owner { fullName } department { name } months dueOn state amount words evidence }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Lợi ích sau công nhận',
  portionOf: ({ benefitChecks }) => benefitChecks as Portion<Row>,
  columns: [
    { header: 'Mã', kind: 'text', width: 14, fieldClass: 'P0', value: ({ code }) => code },
    { header: 'Tên sáng kiến', kind: 'text', width: 48, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Người viết đơn', kind: 'text', width: 26, fieldClass: 'P0', value: ({ owner }) => owner.fullName },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 30,
      fieldClass: 'P0',
      value: ({ department }) => department.name,
    },
    { header: 'Sau số tháng', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ months }) => months },
    { header: 'Đến hạn', kind: 'date', width: 12, fieldClass: 'P1', value: ({ dueOn }) => dueOn },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ state }) => BENEFIT_STATE_NAMES[state],
    },
    {
      header: 'Tiền làm lợi từ sau mốc trước, đồng',
      kind: 'integer',
      width: 20,
      fieldClass: 'P1',
      value: ({ amount }) => amount,
    },
    { header: 'Lợi ích thực tế', kind: 'text', width: 60, fieldClass: 'P1', value: ({ words }) => words },
    { header: 'Minh chứng', kind: 'text', width: 40, fieldClass: 'P1', value: ({ evidence }) => evidence },
  ],
  filters: (variables) => {
    const { text, state } = filterOf<BenefitFilter>(variables);
    return [...searchFact(text), ...choiceFact('Trạng thái', state == null ? [] : [state], BENEFIT_STATE_NAMES)];
  },
};
