import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface BudgetLineRow {
  readonly budgetLine: string | null;
  readonly decisions: number;
  readonly total: number;
}

/** What the decisions of a year pay from each budget line, as the page “Quyết định khen thưởng” adds it up. */
export const yearBonusExport: ExportList<BudgetLineRow> = {
  slug: 'year-bonus',
  permission: 'decision:read',
  document: question(`
    query ($year: Int!) {
      yearBonus(year: $year) { total lines { budgetLine decisions total } }
    }`),
  title: (variables) => `Tiền thưởng theo tiểu mục, các quyết định ban hành năm ${yearOf(variables)}`,
  portionOf: ({ yearBonus }) => ({ nodes: (yearBonus as { readonly lines: readonly BudgetLineRow[] }).lines }),
  columns: [
    {
      header: 'Tiểu mục',
      kind: 'text',
      width: 44,
      fieldClass: 'P0',
      value: ({ budgetLine }) => budgetLine ?? 'Chưa ghi tiểu mục',
    },
    { header: 'Số quyết định', kind: 'integer', width: 14, fieldClass: 'P0', value: ({ decisions }) => decisions },
    { header: 'Tiền thưởng (đồng)', kind: 'integer', width: 20, fieldClass: 'P0', value: ({ total }) => total },
  ],
};
