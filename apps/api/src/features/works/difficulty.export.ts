import { DIFFICULTY_STATUS_NAMES, type DifficultyEvent, type DifficultyStatus } from '@thidua/domain/works';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { DifficultyFilter } from './difficulty.input.ts';

interface Row {
  readonly title: string;
  readonly content: string;
  readonly status: DifficultyStatus;
  readonly raisedAt: string;
  readonly heldSince: string;
  readonly department: { readonly name: string };
  readonly turns: readonly { readonly event: DifficultyEvent; readonly text: string }[];
}

/** The difficulties of a year with their last answers, as the page “Khó khăn, vướng mắc” lists them. */
export const difficultyExport: ExportList<Row> = {
  slug: 'difficulties',
  permission: 'difficulty:read',
  document: question(`
    query ($year: Int!, $filter: DifficultyFilter, $after: String) {
      difficulties(year: $year, filter: $filter, after: $after, first: 100) {
        nodes { title content status raisedAt heldSince department { name } turns { event text } }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Khó khăn, vướng mắc năm ${yearOf(variables)}`,
  portionOf: ({ difficulties }) => difficulties as Portion<Row>,
  columns: [
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ department }) => department.name },
    { header: 'Khó khăn, vướng mắc', kind: 'text', width: 44, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Nội dung', kind: 'text', width: 60, fieldClass: 'P1', value: ({ content }) => content },
    { header: 'Nêu lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ raisedAt }) => raisedAt },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 24,
      fieldClass: 'P1',
      value: ({ status }) => DIFFICULTY_STATUS_NAMES[status],
    },
    { header: 'Từ lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ heldSince }) => heldSince },
    {
      header: 'Trả lời gần nhất',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ turns }) => turns.findLast(({ event }) => event === 'ANSWER')?.text ?? null,
    },
  ],
  filters: (variables) => {
    const { text, statuses } = filterOf<DifficultyFilter>(variables);
    return [...searchFact(text), ...choiceFact('Trạng thái', statuses, DIFFICULTY_STATUS_NAMES)];
  },
};
