import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { ShownEntry, ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText, type SessionWords } from '../text.ts';
import { ResultWords } from './result-words.tsx';
import styles from './sessions.module.css';

type Scorer = ShownSession['scorers'][number];
type Cell = ShownEntry['cells'][number];

interface MatrixCardProps {
  readonly session: ShownSession;
  /** Undefined where nobody can be chosen now. */
  readonly onAssign: ((entry: ShownEntry) => void) | undefined;
  readonly onTakeOut: ((entry: ShownEntry) => void) | undefined;
}

/** Requests by scorers: who scores what, what is in, and what all of it says together. */
export function MatrixCard({ session, onAssign, onTakeOut }: MatrixCardProps) {
  const t = useText(sessionText);
  const { entries } = session;
  const scorers = columnsOf(session);
  const hasOutlier = entries.some(({ cells }) => cells.some(({ isOutlier }) => isOutlier));
  const isWaiting = entries.some(
    ({ cells, meanTenths }) => meanTenths === null && cells.some(({ sheetId }) => sheetId !== null),
  );
  const hasActs = onAssign !== undefined || onTakeOut !== undefined;
  if (entries.length === 0) {
    return (
      <Card title={t.matrix.title}>
        <EmptyState>{t.matrix.empty}</EmptyState>
      </Card>
    );
  }
  return (
    <Card title={t.matrix.title}>
      {/* Wider than a narrow screen: it scrolls, by the keyboard too. */}
      <div className={styles['scroll']} role="region" aria-label={t.matrix.caption} tabIndex={0}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t.matrix.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.matrix.initiative}</th>
              {scorers.map(({ staffId, name }) => (
                <th key={staffId} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{t.matrix.result}</th>
              {hasActs && (
                <th scope="col" className="screen-only">
                  {t.matrix.acts}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row" id={`sk-${entry.id}`}>
                  <Link to={hrefs.initiative(entry.initiativeId)}>{entry.code}</Link> {entry.title}
                  <span className={styles['quiet']}>{t.initiativeStatus[entry.status]}</span>
                </th>
                {scorers.map((scorer) => (
                  <ScorerCell key={scorer.staffId} t={t} scorer={scorer} entry={entry} />
                ))}
                <td>
                  <ResultWords entry={entry} />
                </td>
                {hasActs && (
                  <td className="screen-only">
                    <Acts entry={entry} onAssign={onAssign} onTakeOut={onTakeOut} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isWaiting && <p className={styles['quiet']}>{t.matrix.pointsLater}</p>}
      {hasOutlier && <p className={styles['quiet']}>{t.matrix.outlierNote}</p>}
    </Card>
  );
}

/** Everybody who can be chosen or has a sheet, and those whose sheets are all out at the end. */
function columnsOf({ scorers, entries }: ShownSession): readonly Pick<Scorer, 'staffId' | 'name'>[] {
  const names = new Map(scorers.map(({ staffId, name }) => [staffId, name]));
  for (const { staffId, name } of entries.flatMap(({ cells }) => cells)) names.set(staffId, names.get(staffId) ?? name);
  return [...names].map(([staffId, name]) => ({ staffId, name }));
}

interface ScorerCellProps {
  readonly t: SessionWords;
  readonly scorer: Pick<Scorer, 'staffId' | 'name'>;
  readonly entry: ShownEntry;
}

function ScorerCell({ t, scorer, entry }: ScorerCellProps) {
  // A draft for somebody whose sheet is out stands after it.
  const cell = entry.cells.findLast(({ staffId }) => staffId === scorer.staffId);
  const bar = entry.bars.find(({ staffId }) => staffId === scorer.staffId);
  if (cell === undefined) {
    return (
      <td className={styles['quiet']}>
        {bar === undefined ? (
          t.matrix.none
        ) : (
          <>
            {t.matrix.related}
            <span className={styles['why']}>{t.conflict[bar.conflict]}</span>
          </>
        )}
      </td>
    );
  }
  return (
    <td className={classNames(cell.total !== null && styles['points'])}>
      {cell.total === null ? t.standing[cell.standing] : formatNumber(cell.total, 0)}
      <CellNote t={t} cell={cell} />
      {bar !== undefined && bar.conflict !== 'DECLINED' && (
        <span className={styles['why']}>{`${t.matrix.related}: ${t.conflict[bar.conflict]}`}</span>
      )}
    </td>
  );
}

function CellNote({ t, cell: { isOutlier, outReason } }: { readonly t: SessionWords; readonly cell: Cell }) {
  if (isOutlier) return <span className={styles['why']}>{t.matrix.outlier}</span>;
  return outReason === '' ? null : <span className={styles['why']}>{outReason}</span>;
}

function Acts({ entry, onAssign, onTakeOut }: Omit<MatrixCardProps, 'session'> & { readonly entry: ShownEntry }) {
  const t = useText(sessionText);
  // What was drafted before enough points came in has to be taken out again.
  const hasUse = !entry.isComplete || entry.cells.some(({ standing }) => standing === 'DRAFT');
  const isOpen = (entry.status === 'RECEIVED' || entry.status === 'SCORING') && hasUse && !entry.isWithheld;
  const isOut = entry.cells.some(({ standing }) => standing === 'ASSIGNED');
  const describedBy = `sk-${entry.id}`;
  return (
    <div className={styles['acts']}>
      {isOpen && onAssign !== undefined && (
        <Button size="small" describedBy={describedBy} onClick={() => onAssign(entry)}>
          {t.assign.open}
        </Button>
      )}
      {isOut && onTakeOut !== undefined && (
        <Button size="small" variant="quiet" describedBy={describedBy} onClick={() => onTakeOut(entry)}>
          {t.takeOut.open}
        </Button>
      )}
    </div>
  );
}
