import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { EditImportCellDocument } from '../actions/edit-cell.gql.ts';
import { TakeImportSuggestionsDocument } from '../actions/take-suggestions.gql.ts';
import styles from '../imports.module.css';
import { noticeOf } from '../logic/outcome.logic.ts';
import type { Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';
import { withoutNull } from './import-row-table.tsx';
import { rowName, useImportRows, type ImportRow } from './use-import-rows.ts';

type Problem = ImportRow['problems'][number];

/** One thing to correct: a problem of a cell of a row. */
interface ErrorLine {
  readonly row: ImportRow;
  readonly problem: Problem;
  readonly text: string;
}

interface ErrorRowsProps {
  readonly importId: string;
  readonly version: number;
  readonly told: Told;
}

/** What is wrong, cell by cell, each to be corrected in its place. */
export function ErrorRows({ importId, version, told }: ErrorRowsProps) {
  const t = useText(importText);
  const toast = useToast();
  const { rows, state, paging, reload } = useImportRows(importId, { verdict: 'ERROR' });
  const [edit] = useMutation(EditImportCellDocument);
  const [take] = useMutation(TakeImportSuggestionsDocument);
  const lines = rows.flatMap(linesOf);

  async function save(line: ErrorLine, text: string, everywhere: boolean): Promise<void> {
    const input = { id: importId, version, row: line.row.number, field: line.problem.field, text, everywhere };
    const { data } = await edit({ variables: { input } });
    if (data !== undefined) await finish(noticeOf(data.editImportCell));
  }

  async function takeAll({ problem: { field, code } }: ErrorLine): Promise<void> {
    const { data } = await take({ variables: { input: { id: importId, version, field, code } } });
    if (data !== undefined) await finish(noticeOf(data.takeImportSuggestions));
  }

  async function finish(notice: Parameters<Told>[0]): Promise<void> {
    told(notice);
    const list = await reload();
    if (notice === undefined && list !== undefined) toast({ message: t.check.saved(list.totalCount) });
  }

  const columns: readonly Column<ErrorLine>[] = [
    { key: 'row', header: t.check.row, isRowHeader: true, width: '4rem', cell: ({ row }) => row.number },
    { key: 'who', header: t.check.who, cell: ({ row }) => rowName(row) },
    { key: 'column', header: t.check.column, cell: ({ problem }) => t.fields[problem.field] },
    {
      key: 'reason',
      header: t.check.reason,
      cell: ({ problem: { suggestion: _shown, ...problem } }) => t.problem(problem),
    },
    {
      key: 'fix',
      header: t.check.fix,
      width: '24rem',
      cell: (line) => (
        <CellFix
          // What is being typed stays while other rows are corrected.
          key={`${line.row.number}-${line.problem.field}-${line.text}`}
          line={line}
          hasMany={
            line.problem.suggestion !== null && lines.filter(({ problem }) => isAlike(problem, line.problem)).length > 1
          }
          onSave={save}
          onTakeAll={takeAll}
        />
      ),
    },
  ];

  return (
    <DataTable
      caption={t.check.errorsCaption}
      columns={columns}
      rows={lines}
      keyOf={({ row, problem }) => `${row.number}-${problem.field}-${problem.code}`}
      state={state}
      empty={{ message: t.check.noErrors }}
      paging={paging && { ...paging, shownCount: rows.length }}
    />
  );
}

function linesOf(row: ImportRow): readonly ErrorLine[] {
  return row.problems
    .filter(({ severity }) => severity === 'ERROR')
    .map((problem) => ({ row, problem, text: row.cells.find(({ field }) => field === problem.field)?.text ?? '' }));
}

function isAlike(one: Problem, other: Problem): boolean {
  return one.field === other.field && one.code === other.code;
}

interface CellFixProps {
  readonly line: ErrorLine;
  readonly hasMany: boolean;
  readonly onSave: (line: ErrorLine, text: string, everywhere: boolean) => Promise<void>;
  readonly onTakeAll: (line: ErrorLine) => Promise<void>;
}

/** The cell, open for typing, and the ways to settle it. */
function CellFix({ line, hasMany, onSave, onTakeAll }: CellFixProps) {
  const t = useText(importText);
  const [text, setText] = useState(line.text);
  const [isSaving, setIsSaving] = useState(false);
  const { problem, row } = line;
  const { suggestion } = withoutNull(problem) as { readonly suggestion?: string };

  async function run(work: Promise<void>): Promise<void> {
    setIsSaving(true);
    await work.finally(() => setIsSaving(false));
  }

  return (
    <form
      className={styles['fix']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== line.text) void run(onSave(line, text, false));
      }}
    >
      <TextField
        label={t.check.cell(t.fields[problem.field], row.number)}
        isLabelHidden
        value={text}
        onChange={setText}
      />
      {text !== line.text && (
        <>
          <Button type="submit" size="small" busyLabel={isSaving ? t.check.saving : undefined}>
            {t.check.save}
          </Button>
          <Button size="small" onClick={() => void run(onSave(line, text, true))}>
            {t.check.saveAll}
          </Button>
        </>
      )}
      {suggestion !== undefined && text === line.text && (
        <>
          <Button
            size="small"
            onClick={() => void run(onSave(line, suggestion, false))}
            busyLabel={isSaving ? t.check.saving : undefined}
          >
            {t.check.use(suggestion)}
          </Button>
          {hasMany && (
            <Button size="small" onClick={() => void run(onTakeAll(line))}>
              {t.check.useAll}
            </Button>
          )}
        </>
      )}
    </form>
  );
}
