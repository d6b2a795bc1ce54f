import { useId, type ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { formatNumber } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { InlineError } from '../inline-error.tsx';
import { SkeletonGroup, SkeletonLine } from '../skeleton.tsx';
import { uiText } from '../text.ts';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';
import { PhoneSort } from './phone-sort.tsx';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useRowKeys } from './use-row-keys.ts';

export interface DataTableProps<Row> {
  /** What the table lists; read out, not shown, because the page's title says it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads: Enter or a click opens it. Give the row header cell a link to the same place. */
  readonly hrefOf?: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection<Row> | undefined;
  /** `loading` shows the shape of the table; an error keeps what is shown and says so below. */
  readonly state?: 'ready' | 'loading' | TableError;
  /** Why there is nothing, and what to do about it. */
  readonly empty: { readonly message: string; readonly action?: ReactNode };
  /** Given while filters are set: then an empty table says so and offers to clear them. */
  readonly onClearFilters?: (() => void) | undefined;
  readonly paging?: Paging | undefined;
  /** More columns than a screen is wide: the table is pushed sideways in its frame, and its head does not stay in sight. */
  readonly isWide?: boolean;
}

export interface Selection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** The row in words: “SK-2021-007”. */
  readonly labelOf: (row: Row) => string;
  /** What can be done with the rows selected: small buttons. */
  readonly actions?: ReactNode;
}

export interface TableError {
  readonly code?: string | undefined;
  readonly onRetry: () => void;
}

export interface Paging {
  readonly totalCount: number;
  /** How many of the total are shown, where a line of the table is only part of one. */
  readonly shownCount?: number;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onLoadMore: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A real table: searchable with Ctrl+F, printable, copied into Excel as it stands; cards below 768 px. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    columns,
    rows,
    keyOf,
    hrefOf,
    sort,
    onSort,
    selection,
    state = 'ready',
    empty,
    onClearFilters,
    paging,
  } = props;
  const t = useText(uiText);
  const navigate = useNavigate();
  const keysId = useId();
  const keys = rows.map(keyOf);
  const selected = selection?.selected ?? NOTHING;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));

  function open(key: string): void {
    const row = byKey.get(key);
    if (row !== undefined && hrefOf !== undefined) void navigate(hrefOf(row));
  }

  const { body, activeKey, setActive, select, handleKey } = useRowKeys({
    keys,
    selected,
    onSelect: selection?.onChange,
    onOpen: hrefOf === undefined ? undefined : open,
  });
  const selectedHere = keys.filter((key) => selected.has(key)).length;

  if (state === 'loading' && rows.length === 0) return <TableSkeleton />;

  return (
    <div>
      {onSort !== undefined && rows.length > 0 && <PhoneSort columns={columns} sort={sort} onSort={onSort} />}
      <div className={styles['frame']}>
        <p id={keysId} className={styles['keys']}>
          {t.tableKeys}
        </p>
        <div className={styles['scroll']} data-wide={props.isWide} aria-busy={state === 'loading'}>
          {/* Explicit roles: as cards the parts lose their display, and with it their meaning in some browsers. */}
          <table className={styles['table']} role="table" aria-describedby={keysId}>
            <caption className="visually-hidden">{props.caption}</caption>
            <TableHead
              columns={columns}
              sort={sort}
              onSort={onSort}
              selectAll={
                selection === undefined || rows.length === 0
                  ? undefined
                  : {
                      label: t.selectAll,
                      state: selectedHere === 0 ? 'none' : selectedHere === keys.length ? 'all' : 'some',
                      onToggle: () => selection.onChange(selectedHere === keys.length ? new Set() : new Set(keys)),
                    }
              }
            />
            <tbody ref={body} role="rowgroup" data-row-keys>
              {rows.map((row) => {
                const key = keyOf(row);
                return (
                  <TableRow
                    key={key}
                    row={row}
                    rowKey={key}
                    columns={columns}
                    isActive={key === activeKey}
                    isSelected={selected.has(key)}
                    selectLabel={selection === undefined ? undefined : t.selectRow(selection.labelOf(row))}
                    onSelect={(isRange) => select(key, isRange)}
                    onOpen={hrefOf === undefined ? undefined : () => open(key)}
                    onFocus={() => setActive(key)}
                    onKeyDown={(event) => handleKey(event, key)}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
        {rows.length === 0 && state === 'ready' && (
          <div className={styles['state']}>
            {onClearFilters === undefined ? (
              <EmptyState action={empty.action}>{empty.message}</EmptyState>
            ) : (
              <EmptyState action={<Button onClick={onClearFilters}>{t.clearFilters}</Button>}>{t.noMatch}</EmptyState>
            )}
          </div>
        )}
        {typeof state === 'object' && <InlineError {...state} />}
        {paging !== undefined && rows.length > 0 && (
          <TableFoot shown={paging.shownCount ?? rows.length} paging={paging} />
        )}
        {selection !== undefined && selected.size > 0 && (
          <div className={styles['bulk']} role="group" aria-label={t.selectedCount(selected.size)}>
            <span className={styles['bulkCount']} aria-live="polite">
              {t.selectedCount(selected.size)}
            </span>
            {selection.actions}
            <Button variant="quiet" size="small" onClick={() => selection.onChange(new Set())}>
              {t.clearSelection}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function TableFoot({ shown, paging }: { readonly shown: number; readonly paging: Paging }) {
  const t = useText(uiText);
  return (
    <div className={styles['foot']}>
      <span role="status">{t.shownOf(formatNumber(shown, 0), formatNumber(paging.totalCount, 0))}</span>
      {paging.hasMore && (
        <Button size="small" onClick={paging.onLoadMore} busyLabel={paging.isLoadingMore ? t.loading : undefined}>
          {t.loadMore}
        </Button>
      )}
    </div>
  );
}

function TableSkeleton() {
  return (
    <div className={styles['frame']}>
      <div className={styles['skeleton']}>
        <SkeletonGroup>
          {Array.from({ length: 8 }, (_, index) => (
            <SkeletonLine key={index} />
          ))}
        </SkeletonGroup>
      </div>
    </div>
  );
}
