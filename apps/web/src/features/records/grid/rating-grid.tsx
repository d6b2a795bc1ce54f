import { Fragment, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { hrefs } from '../../../lib/paths.ts';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { rowsIn, type Stretch } from '../../../ui/grid-keys/stretch.ts';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { RatingSheetQuery } from '../pages/rating-sheet.gql.ts';
import { recordText, type RecordWords } from '../text.ts';
import { cellOf, cellOfKey, levelOf, RATING_CELLS, reasonOf, type RatingCell } from './rating-cell.ts';
import styles from './rating-grid.module.css';
import {
  copyText,
  fillDown,
  paste,
  setCells,
  shownIn,
  undo,
  type GridRow,
  type GridState,
  type PasteReport,
} from './rating-grid.logic.ts';

export type SheetRow = RatingSheetQuery['ratingSheet']['rows'][number];

export function gridRowOf(row: SheetRow): GridRow {
  const { subjectId, code, name, groupName, token, isOwn, level, unratedReason } = row;
  return { subjectId, code, name, groupName, token, isOwn, saved: cellOf(level, unratedReason) };
}

export function cellName(cell: RatingCell | undefined, t: RecordWords): string {
  if (cell === undefined) return t.sheet.noData;
  const level = levelOf(cell);
  if (level !== undefined) return t.rating[level];
  const reason = reasonOf(cell);
  return reason === undefined ? '' : t.sheet.unrated(t.unratedReason[reason]);
}

interface RatingGridProps {
  readonly caption: string;
  readonly rows: readonly SheetRow[];
  readonly state: GridState;
  readonly isReadOnly: boolean;
  /** Rows that somebody else changed while they were typed here. */
  readonly conflicts: readonly string[];
  readonly onChange: (state: GridState) => void;
  readonly onPasted: (report: PasteReport) => void;
}

/**
 * One column to fill: each cell is a list of its own, so that a mouse, a phone and a screen reader use what they know; arrows,
 * letters, copy, paste, fill down and undo work over the whole column.
 */
export function RatingGrid({ caption, rows, state, isReadOnly, conflicts, onChange, onPasted }: RatingGridProps) {
  const t = useText(recordText);
  const keysId = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const [stretch, setStretch] = useState<Stretch>({ from: 0, to: 0 });
  const gridRows = rows.map(gridRowOf);

  function focusRow(index: number): void {
    body.current?.querySelectorAll('select')[index]?.focus();
  }

  function move(index: number, isExtending: boolean): void {
    const to = Math.min(Math.max(index, 0), rows.length - 1);
    setStretch(isExtending ? { from: stretch.from, to } : { from: to, to });
    focusRow(to);
  }

  function set(cell: RatingCell | undefined): void {
    onChange(
      setCells(
        state,
        rowsIn(gridRows, stretch).map((row) => ({ row, cell })),
      ),
    );
  }

  function handleKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    if (altKey || event.nativeEvent.isComposing || !(target instanceof HTMLSelectElement)) return;
    if (ctrlKey || metaKey) {
      const act = CHORDS[key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      onChange(act === 'UNDO' ? undo(state) : fillDown(state, gridRows, stretch));
      return;
    }
    const cell = cellOfKey(key);
    const step = STEPS[key];
    if (step !== undefined) {
      event.preventDefault();
      move(stretch.to + step, shiftKey);
    } else if (key === 'Home' || key === 'End') {
      event.preventDefault();
      move(key === 'Home' ? 0 : rows.length - 1, shiftKey);
    } else if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      target.showPicker();
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      set(undefined);
    } else if (cell !== undefined) {
      event.preventDefault();
      set(cell);
      if (stretch.from === stretch.to) move(stretch.to + 1, false);
    } else if (key.length === 1) {
      // The list's own search by letters would change the value behind the hand.
      event.preventDefault();
    }
  }

  function handleCopy(event: ClipboardEvent): void {
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      copyText(rowsIn(gridRows, stretch), state.drafts, (cell) => (cell === undefined ? '' : cellName(cell, t))),
    );
  }

  function handlePaste(event: ClipboardEvent): void {
    event.preventDefault();
    const report = paste(
      state,
      gridRows,
      Math.min(stretch.from, stretch.to),
      event.clipboardData.getData('text/plain'),
    );
    onChange(report.state);
    onPasted(report);
  }

  return (
    <div className={styles['frame']}>
      {!isReadOnly && (
        <p id={keysId} className={styles['keys']}>
          {t.sheet.keys}
        </p>
      )}
      <table
        className={styles['table']}
        role="grid"
        onKeyDown={isReadOnly ? undefined : handleKey}
        onCopy={handleCopy}
        onPaste={isReadOnly ? undefined : handlePaste}
        {...(isReadOnly ? {} : { 'aria-describedby': keysId })}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.sheet.columns.name}</th>
            <th scope="col">{t.sheet.columns.code}</th>
            <th scope="col">{t.sheet.columns.level}</th>
            <th scope="col">{t.sheet.columns.decision}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <Fragment key={row.subjectId}>
              {row.groupName !== '' && row.groupName !== rows[index - 1]?.groupName && (
                <tr>
                  <th scope="colgroup" colSpan={4} className={styles['group']}>
                    {row.groupName}
                  </th>
                </tr>
              )}
              <Row
                row={row}
                state={state}
                isReadOnly={isReadOnly}
                isChosen={index >= Math.min(stretch.from, stretch.to) && index <= Math.max(stretch.from, stretch.to)}
                isStop={index === stretch.to}
                isConflict={conflicts.includes(row.subjectId)}
                onFocus={() => {
                  if (stretch.to !== index) setStretch({ from: index, to: index });
                }}
                onSet={(cell) => onChange(setCells(state, [{ row: gridRowOf(row), cell }]))}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
const CHORDS: Readonly<Record<string, 'UNDO' | 'FILL'>> = { z: 'UNDO', d: 'FILL' };

interface RowProps {
  readonly row: SheetRow;
  readonly state: GridState;
  readonly isReadOnly: boolean;
  readonly isChosen: boolean;
  /** Holds the one tab stop of the column. */
  readonly isStop: boolean;
  readonly isConflict: boolean;
  readonly onFocus: () => void;
  readonly onSet: (cell: RatingCell | undefined) => void;
}

function Row({ row, state, isReadOnly, isChosen, isStop, isConflict, onFocus, onSet }: RowProps) {
  const t = useText(recordText);
  const viewer = useViewer();
  const own = gridRowOf(row);
  const shown = shownIn(own, state.drafts);
  const isDraft = state.drafts[row.subjectId] !== undefined;
  return (
    <tr data-chosen={isChosen && !isReadOnly ? true : undefined} data-draft={isDraft || undefined}>
      <th scope="row">{row.name}</th>
      <td>{row.code}</td>
      <td>
        {isReadOnly ? (
          cellName(shown, t)
        ) : (
          <select
            className={styles['cell']}
            aria-label={t.sheet.levelOf(row.name)}
            tabIndex={isStop ? 0 : -1}
            value={shown ?? ''}
            onFocus={onFocus}
            onChange={(event) => onSet(RATING_CELLS.find((cell) => cell === event.currentTarget.value))}
          >
            {(shown === undefined || !row.isOwn) && <option value="">{t.sheet.noData}</option>}
            {/* Keys move over the own row as over the others; it offers what is there and nothing else. */}
            {RATING_CELLS.filter((cell) => !row.isOwn || cell === shown).map((cell) => (
              <option key={cell} value={cell}>
                {cellName(cell, t)}
              </option>
            ))}
          </select>
        )}
        {row.isOwn && !isReadOnly && (
          <span className={classNames(styles['mark'], 'screen-only')}>{t.sheet.ownRow}</span>
        )}
        {isDraft && (
          <span className={styles['mark']}>
            {isConflict ? (
              <StatusChip family="need">{t.sheet.conflict(cellName(own.saved, t))}</StatusChip>
            ) : own.saved === undefined ? (
              t.sheet.unsaved
            ) : (
              t.sheet.corrects(cellName(own.saved, t))
            )}
          </span>
        )}
      </td>
      <td className={styles['decision']}>
        {row.decisionNumber !== null && row.decidedOn !== null
          ? t.sheet.decision(row.decisionNumber, formatDate(row.decidedOn))
          : '–'}
        {may(viewer, 'audit:read') && (
          <Link
            className={classNames(styles['history'], 'screen-only')}
            to={`${hrefs.audit()}?ho-so=${row.subjectId}`}
            aria-label={t.sheet.historyOf(row.name)}
            tabIndex={isReadOnly || isStop ? 0 : -1}
          >
            {t.sheet.history}
          </Link>
        )}
      </td>
    </tr>
  );
}
