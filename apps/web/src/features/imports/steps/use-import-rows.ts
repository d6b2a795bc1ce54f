import type { RowVerdict } from '@thidua/domain/imports';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { ImportRowsDocument, type ImportRowsQuery } from './import-rows.gql.ts';

export type ImportRow = ImportRowsQuery['importRows']['nodes'][number];

/** Which rows of an import: those of one verdict, or those that its undoing left. */
export type RowFilter = { readonly verdict: RowVerdict } | { readonly isKept: true };

/** The rows asked for, page by page, as a DataTable takes them. */
export function useImportRows(importId: string, filter: RowFilter) {
  // Each correction may change any row.
  const { reload, table } = usePagedList(ImportRowsDocument, { importId, ...filter }, (answer) => answer.importRows, {
    isAlwaysAsked: true,
  });
  return { reload, ...table };
}

/** Whom or what a row is about, for a line that shows one of its cells. */
export function rowName({ cells }: ImportRow): string {
  const wanted = ['FULL_NAME', 'TITLE', 'DEPARTMENT', 'CODE'];
  const found = wanted.map((field) => cells.find((cell) => cell.field === field)?.text ?? '');
  return found.find((text) => text !== '') ?? '';
}
