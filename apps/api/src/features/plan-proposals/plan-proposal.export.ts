import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';

interface Row {
  readonly title: string;
  readonly openCount: number;
  readonly createdAt: string;
  readonly createdByName: string;
}

/** The texts of plans that were read and wait for somebody to go through them. */
const planProposalExport: ExportList<Row> = {
  slug: 'plan-proposals',
  permission: 'movement:edit',
  document: question(`
    query ($after: String) {
      planProposals(after: $after, first: 100) {
        nodes { title openCount createdAt createdByName }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Kế hoạch đang lập từ văn bản',
  portionOf: ({ planProposals }) => planProposals as Portion<Row>,
  columns: [
    { header: 'Kế hoạch', kind: 'text', width: 60, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Số mục chưa xem', kind: 'integer', width: 12, fieldClass: 'P1', value: ({ openCount }) => openCount },
    {
      header: 'Người đưa văn bản vào',
      kind: 'text',
      width: 28,
      fieldClass: 'P1',
      value: ({ createdByName }) => createdByName,
    },
    { header: 'Đưa vào lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ createdAt }) => createdAt },
  ],
};

/** The lists of this feature as files. */
export const planProposalExports: readonly AnyExportList[] = [planProposalExport];
