import { useId } from 'react';
import { Link } from 'react-router';

import { cellKey } from '../actions/use-list-changes.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Tick } from '../list-steps.ts';
import { lockOf } from '../pages/grid-lock.ts';
import { nominationText, type NominationWords } from '../text.ts';
import styles from './grid-cell.module.css';
import type { GridCell as Cell, GridHand, GridSubject } from './grid-hand.ts';
import { VerdictButton } from './verdict-chip.tsx';

interface GridCellProps {
  readonly hand: GridHand;
  readonly subject: GridSubject;
  readonly cell: Cell;
  /** Shown where no column header says it: on a card, and for the collective. */
  readonly isNamed?: boolean;
  /** By mouse; with Shift it may mean several rows. By default the cell alone. */
  readonly onTick?: (tick: Tick, isStretch: boolean) => void;
}

/** Tick, conclusion, and what became of the line. A tick that is locked stays reachable and says why. */
export function GridCell({ hand, subject, cell, isNamed = false, onTick }: GridCellProps) {
  const t = useText(nominationText);
  const whyId = useId();
  const { staffId, name } = subject;
  const { award, assessment, nomination, peerVote } = cell;
  const short = t.awardShort(award);
  const isBusy = hand.busy.has(cellKey(award, staffId));
  const lock = lockOf(cell, staffId !== undefined && staffId === hand.viewerStaffId);
  const why = lock === undefined ? undefined : whyLocked(t, lock, nomination?.status);

  function toggle(isStretch: boolean): void {
    if (lock !== undefined || isBusy) return;
    const tick: Tick = { award, staffId, name, nominated: nomination === null };
    if (onTick === undefined) hand.onTick([tick]);
    else onTick(tick, isStretch);
  }

  return (
    <div className={styles['cell']} aria-busy={isBusy}>
      <label className={styles['tick']} title={why}>
        <input
          type="checkbox"
          data-place={award}
          checked={nomination !== null}
          // Not `disabled`: the focus stays where it is, and the reason can be read.
          aria-disabled={lock !== undefined || isBusy || undefined}
          aria-describedby={why === undefined ? undefined : whyId}
          onChange={({ nativeEvent }) => toggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
        <span className={isNamed ? styles['name'] : 'visually-hidden'}>
          {isNamed ? short : t.grid.tick(short, name)}
          {isNamed && <span className="visually-hidden"> – {name}</span>}
        </span>
      </label>
      <div className={styles['words']}>
        <VerdictButton
          verdict={assessment.verdict}
          label={t.grid.openVerdict(short, name)}
          data-place={`${award} why`}
          onClick={() => hand.onRead({ award, staffId, name })}
        />
        {isBusy && <span className={styles['note']}>{t.grid.busy}</span>}
        {nomination !== null && peerVote !== null && (
          <span className={peerVote.isPassed ? styles['note'] : styles['failed']}>
            {t.peer.vote(peerVote.agree, peerVote.counted)}
            {!peerVote.isPassed && `, ${t.peer.failed}`}
          </span>
        )}
        {!isBusy && nomination !== null && nomination.status !== 'DRAFT' && (
          <Link
            className={styles['note']}
            to={hrefs.nomination(nomination.id)}
            data-place={`${award} open`}
            aria-label={t.grid.opened(t.statuses[nomination.status])}
          >
            {t.statuses[nomination.status]}
          </Link>
        )}
      </div>
      {why !== undefined && (
        <span id={whyId} className="visually-hidden">
          {why}
        </span>
      )}
    </div>
  );
}

function whyLocked(
  t: NominationWords,
  lock: NonNullable<ReturnType<typeof lockOf>>,
  status: NonNullable<Cell['nomination']>['status'] | undefined,
): string {
  if (lock !== 'SENT') return t.grid.whyLocked[lock];
  return t.grid.whyLocked.SENT(status === undefined ? '' : t.statuses[status]);
}
