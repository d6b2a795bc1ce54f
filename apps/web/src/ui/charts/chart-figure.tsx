import { useId, useState, type ReactNode } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { uiText } from '../text.ts';
import styles from './charts.module.css';

export interface ChartTable {
  readonly headers: readonly string[];
  /** Rows of cells, the first of which names the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartFigureProps {
  /** The question that the chart answers: “Bao nhiêu chỉ tiêu đã đạt?” */
  readonly title: string;
  /** The same figures as a table; printed below the chart. */
  readonly table: ChartTable;
  readonly children: ReactNode;
}

/** A chart with its question and, one press away, the same figures as a table. */
export function ChartFigure({ title, table, children }: ChartFigureProps) {
  const t = useText(uiText);
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <div className={styles['head']}>
        <figcaption id={id} className={styles['title']}>
          {title}
        </figcaption>
        <button type="button" className={styles['toggle']} onClick={() => setIsTable(!isTable)}>
          {isTable ? t.asChart : t.asTable}
        </button>
      </div>
      {isTable ? (
        <FiguresTable table={table} caption={title} />
      ) : (
        <>
          {children}
          <div className="print-only">
            <FiguresTable table={table} caption={title} />
          </div>
        </>
      )}
    </figure>
  );
}

function FiguresTable({ table, caption }: { readonly table: ChartTable; readonly caption: string }) {
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {/* By place: two rows may have one name and one day. */}
        {table.rows.map(([name = '', ...cells], place) => (
          <tr key={place}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={table.headers[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
