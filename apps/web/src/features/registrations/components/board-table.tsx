import type { ReactNode } from 'react';

import { Card } from '../../../ui/card.tsx';
import styles from './board-table.module.css';

interface BoardTableProps {
  readonly title: string;
  readonly lead?: string;
  /** The first names the row; the others are figures, unless they are `isText`. */
  readonly columns: readonly { readonly header: string; readonly isText?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[]; readonly isTotal?: boolean }[];
}

/** A small table of figures in a card: figures to the right, every figure under its heading also on a phone. */
export function BoardTable({ title, lead, columns, rows }: BoardTableProps) {
  return (
    <Card title={title}>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      <div className={styles['scroll']}>
        {/* Explicit roles: as cards the parts lose their display, and with it their meaning in some browsers. */}
        <table className={styles['table']} role="table">
          <caption className="visually-hidden">{title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ header, isText }, index) => (
                <th
                  key={header}
                  scope="col"
                  role="columnheader"
                  className={index > 0 && isText !== true ? styles['figure'] : undefined}
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ key, cells, isTotal }) => (
              <tr key={key} role="row" className={isTotal === true ? styles['total'] : undefined}>
                {cells.map((cell, index) => {
                  const { header = '', isText } = columns[index] ?? {};
                  return index === 0 ? (
                    <th key={header} scope="row" role="rowheader">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={header}
                      role="cell"
                      data-header={header}
                      className={isText === true ? undefined : styles['figure']}
                    >
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
