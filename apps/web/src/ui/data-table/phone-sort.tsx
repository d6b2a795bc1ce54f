import { useId } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { uiText } from '../text.ts';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';

interface PhoneSortProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** Cards have no headers to press: on a phone the order is chosen here. Hidden on wider screens. */
export function PhoneSort<Row>({ columns, sort, onSort }: PhoneSortProps<Row>) {
  const t = useText(uiText);
  const id = useId();
  const orders = columns.flatMap(({ header, sortKey }) =>
    sortKey === undefined
      ? []
      : [
          { sort: { key: sortKey, direction: 'ASC' } satisfies Sort, label: t.sortAscending(header) },
          { sort: { key: sortKey, direction: 'DESC' } satisfies Sort, label: t.sortDescending(header) },
        ],
  );
  if (orders.length === 0) return null;
  const current = orders.findIndex(({ sort: order }) => order.key === sort?.key && order.direction === sort.direction);
  return (
    <div className={styles['phoneSort']}>
      <label htmlFor={id}>{t.sortBy}</label>
      <select
        id={id}
        value={current}
        onChange={(event) => {
          const chosen = orders[Number(event.currentTarget.value)];
          if (chosen !== undefined) onSort(chosen.sort);
        }}
      >
        {current === -1 && <option value={-1}>–</option>}
        {orders.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
