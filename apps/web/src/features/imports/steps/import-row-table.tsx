import type { RowVerdict } from '@thidua/domain/imports';

import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import styles from '../imports.module.css';
import { importText } from '../text.ts';
import { useImportRows, type ImportRow } from './use-import-rows.ts';

interface ImportRowTableProps {
  readonly importId: string;
  readonly verdict: RowVerdict;
}

/** The rows of the file that have no error, with what is to be known about them. */
export function ImportRowTable({ importId, verdict }: ImportRowTableProps) {
  const t = useText(importText);
  const { rows, state, paging } = useImportRows(importId, { verdict });
  const [first] = rows;
  const columns: readonly Column<ImportRow>[] = [
    { key: 'number', header: t.check.row, isRowHeader: true, width: '4rem', cell: ({ number }) => number },
    ...(first?.cells ?? []).map(({ field }, at) => ({
      key: field,
      header: t.fields[field],
      cell: ({ cells }: ImportRow) => cells[at]?.text ?? '',
    })),
    {
      key: 'notes',
      header: t.check.notes,
      cell: ({ problems }) =>
        problems.length === 0 ? (
          ''
        ) : (
          <p className={styles['rowNotes']}>
            {problems.map((problem) => `${t.fields[problem.field]}: ${t.problem(withoutNull(problem))}`).join(' ')}
          </p>
        ),
    },
  ];
  return (
    <DataTable
      caption={t.check.rowsCaption}
      columns={columns}
      rows={rows}
      keyOf={({ number }) => String(number)}
      state={state}
      empty={{ message: t.check.noRows }}
      paging={paging}
      isWide
    />
  );
}

type Problem = ImportRow['problems'][number];

/** A problem as the domain knows it: a suggestion that is not there is left out. */
export function withoutNull({ suggestion, ...problem }: Problem) {
  return suggestion === null ? problem : { ...problem, suggestion };
}
