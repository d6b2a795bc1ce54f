import { Link, useLocation } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { checkGroupOf } from '../check-groups.ts';
import type { GridDataFragment } from '../pages/nomination-grid.gql.ts';
import { nominationText } from '../text.ts';
import type { GridCell } from './grid-hand.ts';
import { rowId } from './row-id.ts';
import styles from './stopped-cells.module.css';

/** What would stop the list from being sent, each with the way to its row. Nothing while nothing does. */
export function StoppedCells({ grid }: { readonly grid: GridDataFragment }) {
  const t = useText(nominationText);
  const { search } = useLocation();
  const stopped = [
    ...grid.rows.flatMap(({ staff, cells }) =>
      cells.filter(isStopped).map((cell) => ({ ...cell, staffId: staff.id, name: staff.fullName })),
    ),
    ...grid.collective.cells
      .filter(isStopped)
      .map((cell) => ({ ...cell, staffId: undefined, name: grid.department.name })),
  ];
  if (stopped.length === 0) return null;
  return (
    <Notice kind="warning" title={t.grid.stoppedTitle(stopped.length)}>
      <ul className={styles['list']}>
        {stopped.map(({ award, staffId, name, assessment }) => (
          <li key={`${rowId(staffId)} ${award}`}>
            <Link to={{ search, hash: rowId(staffId) }}>
              {t.check.stoppedLine(t.awardShort(award), name, t.verdicts[assessment.verdict])}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Lines that were sent are judged by their frozen card, and no longer here. */
function isStopped({ nomination, assessment }: GridCell): boolean {
  return nomination !== null && !assessment.isFrozen && checkGroupOf(assessment.verdict) === 'STOPPED';
}
