import { useText } from '../../../lib/text/language.tsx';
import { columnTotals } from '../grid-ticks.ts';
import type { GridDataFragment } from '../pages/nomination-grid.gql.ts';
import { nominationText } from '../text.ts';
import styles from './grid-totals.module.css';

/** Under each column: how many are proposed, how many of them lead nobody, and whom the records stop. */
export function GridTotals({ grid }: { readonly grid: GridDataFragment }) {
  const t = useText(nominationText);
  return (
    <tfoot className={styles['foot']}>
      <tr>
        <th scope="row" colSpan={3}>
          {t.grid.totals.title}
        </th>
        {grid.awards.map((award) => {
          const { proposed, people, nonLeaders, stopped } = columnTotals(grid.rows, award);
          return (
            <td key={award}>
              <b>{t.grid.totals.proposed(proposed, people)}</b>
              {proposed > 0 && <span className={styles['quiet']}>{t.grid.totals.nonLeaders(nonLeaders)}</span>}
              {stopped > 0 && <span className={styles['stopped']}>{t.grid.totals.stopped(stopped)}</span>}
            </td>
          );
        })}
        <td className={styles['quiet']}>–</td>
      </tr>
    </tfoot>
  );
}
