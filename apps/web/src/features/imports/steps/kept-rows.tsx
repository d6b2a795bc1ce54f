import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { importText } from '../text.ts';
import { rowName, useImportRows, type ImportRow } from './use-import-rows.ts';

/** The rows that an undoing left, because somebody had written over them since the import. */
export function KeptRows({ importId }: { readonly importId: string }) {
  const t = useText(importText);
  const { rows, state, paging } = useImportRows(importId, { isKept: true });
  const columns: readonly Column<ImportRow>[] = [
    { key: 'number', header: t.check.row, isRowHeader: true, width: '5rem', cell: ({ number }) => number },
    { key: 'who', header: t.check.who, cell: rowName },
    {
      key: 'kept',
      header: t.result.keptFields,
      cell: ({ keptFields }) =>
        keptFields.length === 0 ? t.result.keptWhole : keptFields.map((field) => t.fields[field]).join(', '),
    },
  ];
  return (
    <DataTable
      caption={t.result.keptCaption}
      columns={columns}
      rows={rows}
      keyOf={({ number }) => String(number)}
      state={state}
      empty={{ message: t.result.keptForgotten }}
      paging={paging}
    />
  );
}
