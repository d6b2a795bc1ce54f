import type { AwardCode } from '@thidua/domain/vocabulary';
import type { ComponentProps } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { nominationText } from '../text.ts';
import { GridCell } from './grid-cell.tsx';
import { COLLECTIVE, type GridHand, type GridRow, type GridSubject } from './grid-hand.ts';
import { SubjectInitiatives, SubjectName, SummaryButton } from './grid-parts.tsx';
import styles from './grid-table.module.css';
import { rowId } from './row-id.ts';
import { GridTotals } from './grid-totals.tsx';
import { useGridChoice } from './use-grid-choice.ts';

/** The list as a table: people down, awards across, the collective last. One stop of the Tab key; arrows move inside. */
export function GridTable({ hand }: { readonly hand: GridHand }) {
  const t = useText(nominationText);
  const { grid } = hand;
  const { body, handleKey, handleFocus, handleCopy, handlePaste, handleTick, isChosen } = useGridChoice(hand);
  const { columns } = t.grid;
  return (
    <div className={styles['frame']}>
      {/* Who only reads hears of no keys that write. */}
      {grid.canEdit && (
        <p className={styles['keys']} id={KEYS}>
          {t.grid.keys}
        </p>
      )}
      <table
        className={styles['table']}
        role="grid"
        aria-describedby={grid.canEdit ? KEYS : undefined}
        onKeyDown={handleKey}
        onFocus={handleFocus}
        onCopy={handleCopy}
        onPaste={handlePaste}
        aria-multiselectable
      >
        <caption className="visually-hidden">{t.grid.caption(grid.department.name, grid.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.person}</th>
            <th scope="col" className={styles['rating']}>
              {columns.rating}
            </th>
            <th scope="col" className={styles['initiatives']}>
              {columns.initiatives}
            </th>
            {grid.awards.map((award) => (
              <th key={award} scope="col" className={styles['award']} title={t.awardName(award)}>
                {t.awardShort(award)}
              </th>
            ))}
            <th scope="col" className={styles['summary']}>
              {columns.summary}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {grid.rows.map((row, index) => (
            <PersonRow
              key={row.staff.id}
              hand={hand}
              row={row}
              onTick={handleTick}
              isChosen={(award) => isChosen(award, index)}
            />
          ))}
          <CollectiveRow hand={hand} />
        </tbody>
        <GridTotals grid={grid} />
      </table>
    </div>
  );
}

const KEYS = 'phim-danh-sach';

interface PersonRowProps extends Required<Pick<ComponentProps<typeof GridCell>, 'hand' | 'onTick'>> {
  readonly row: GridRow;
  readonly isChosen: (award: AwardCode) => boolean;
}

function PersonRow({ hand, row, onTick, isChosen }: PersonRowProps) {
  const t = useText(nominationText);
  const { grid } = hand;
  const { staff, rating, absence, cells } = row;
  const subject: GridSubject = { staffId: staff.id, name: staff.fullName, cells };
  return (
    <tr id={rowId(staff.id)} data-away={absence === null ? undefined : true}>
      <th scope="row">
        <SubjectName row={row} year={grid.year} />
      </th>
      <td className={styles['rating']}>{rating === null ? t.noRating : t.ratings[rating]}</td>
      <td className={styles['initiatives']}>
        <SubjectInitiatives row={row} />
      </td>
      {grid.awards.map((award) => {
        const cell = cells.find((each) => each.award === award);
        return (
          <td key={award} aria-selected={isChosen(award)}>
            {cell !== undefined && <GridCell hand={hand} subject={subject} cell={cell} onTick={onTick} />}
          </td>
        );
      })}
      <td>
        <SummaryButton subject={subject} onOpen={() => hand.onWrite(staff.id)} />
      </td>
    </tr>
  );
}

/** Its titles stand under those of the people: TTLĐTT under LĐTT. */
const COLLECTIVE_COLUMN = { ADVANCED_COLLECTIVE: 'ADVANCED_WORKER' } as const;

function CollectiveRow({ hand }: { readonly hand: GridHand }) {
  const t = useText(nominationText);
  const { grid } = hand;
  const { rating, previousAwards, cells } = grid.collective;
  const subject: GridSubject = { staffId: undefined, name: grid.department.name, cells };
  return (
    <tr id={rowId(undefined)} className={styles['collective']}>
      <th scope="row">
        {t.grid.collectiveRow(grid.department.name)}
        {previousAwards.length > 0 && (
          <span className={styles['quiet']}>
            {t.grid.previous(grid.year - 1, previousAwards.map((award) => t.awardShort(award)).join(', '))}
          </span>
        )}
      </th>
      <td className={styles['rating']}>{rating === null ? t.noRating : t.ratings[rating]}</td>
      <td>
        <span className={styles['quiet']}>–</span>
      </td>
      {grid.awards.map((award) => {
        const cell = cells.find((each) => columnOf(each.award) === award);
        return (
          <td key={award}>
            {cell === undefined ? (
              <span className={styles['quiet']}>
                –<span className="visually-hidden"> {t.grid.notHere}</span>
              </span>
            ) : (
              <>
                {cell.award !== award && <span className={styles['other']}>{t.awardShort(cell.award)}</span>}
                <GridCell hand={hand} subject={subject} cell={cell} />
              </>
            )}
          </td>
        );
      })}
      <td>
        <SummaryButton subject={subject} onOpen={() => hand.onWrite(COLLECTIVE)} />
      </td>
    </tr>
  );
}

function columnOf(award: string): string {
  return award === 'ADVANCED_COLLECTIVE' ? COLLECTIVE_COLUMN[award] : award;
}
