import { classNames } from '../class-names.ts';
import { Checkbox } from '../checkbox.tsx';
import { IconChevronDown, IconChevronUp, IconSelector } from '../icons.ts';
import { nextSort, type Column, type Sort } from './column.ts';
import styles from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly selectAll:
    { readonly label: string; readonly state: 'all' | 'some' | 'none'; readonly onToggle: () => void } | undefined;
}

export function TableHead<Row>({ columns, sort, onSort, selectAll }: TableHeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selectAll !== undefined && (
          <td role="cell" className={styles['check']}>
            <Checkbox
              label={selectAll.label}
              isLabelHidden
              isChecked={selectAll.state === 'all'}
              isMixed={selectAll.state === 'some'}
              onChange={selectAll.onToggle}
            />
          </td>
        )}
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            className={classNames(
              column.align === 'end' && styles['end'],
              column.isOnlyControls === true && 'screen-only',
            )}
            style={column.width === undefined ? undefined : { width: column.width }}
            aria-sort={ariaSort(column, sort)}
          >
            {column.sortKey !== undefined && onSort !== undefined ? (
              <SortButton header={column.header} sortKey={column.sortKey} sort={sort} onSort={onSort} />
            ) : (
              column.header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps {
  readonly header: string;
  readonly sortKey: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

function SortButton({ header, sortKey, sort, onSort }: SortButtonProps) {
  const Icon = sort?.key !== sortKey ? IconSelector : sort.direction === 'ASC' ? IconChevronUp : IconChevronDown;
  return (
    <button type="button" className={styles['sort']} onClick={() => onSort(nextSort(sort, sortKey))}>
      {header}
      <Icon size={16} stroke={1.75} aria-hidden />
    </button>
  );
}

function ariaSort<Row>(column: Column<Row>, sort: Sort | undefined): 'ascending' | 'descending' | undefined {
  if (column.sortKey === undefined || sort?.key !== column.sortKey) return undefined;
  return sort.direction === 'ASC' ? 'ascending' : 'descending';
}
