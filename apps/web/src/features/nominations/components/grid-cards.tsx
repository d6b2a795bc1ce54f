import { useText } from '../../../lib/text/language.tsx';
import { nominationText } from '../text.ts';
import styles from './grid-cards.module.css';
import { GridCell } from './grid-cell.tsx';
import { COLLECTIVE, type GridHand, type GridSubject } from './grid-hand.ts';
import { SubjectInitiatives, SubjectName, SummaryButton } from './grid-parts.tsx';
import { rowId } from './row-id.ts';

/** The list on a phone: one card a person, the collective last. */
export function GridCards({ hand }: { readonly hand: GridHand }) {
  const t = useText(nominationText);
  const { grid } = hand;
  const { collective, department, year } = grid;
  const subjectOfAll: GridSubject = { staffId: undefined, name: department.name, cells: collective.cells };
  return (
    <ul className={styles['cards']} aria-label={t.grid.caption(department.name, year)}>
      {grid.rows.map((row) => {
        const subject: GridSubject = { staffId: row.staff.id, name: row.staff.fullName, cells: row.cells };
        return (
          <li
            key={row.staff.id}
            id={rowId(row.staff.id)}
            className={styles['card']}
            data-away={row.absence === null ? undefined : true}
          >
            <SubjectName row={row} year={year} />
            <p className={styles['fact']}>
              <span>{t.grid.columns.rating}</span>
              {row.rating === null ? t.noRating : t.ratings[row.rating]}
            </p>
            {row.initiatives.some(({ status }) => status === 'RECOGNISED') && (
              <div className={styles['fact']}>
                <span>{t.grid.columns.initiatives}</span>
                <SubjectInitiatives row={row} />
              </div>
            )}
            <CardCells hand={hand} subject={subject} onWrite={() => hand.onWrite(row.staff.id)} />
          </li>
        );
      })}
      <li id={rowId(undefined)} className={styles['card']}>
        <b>{t.grid.collectiveRow(department.name)}</b>
        <p className={styles['fact']}>
          <span>{t.grid.columns.rating}</span>
          {collective.rating === null ? t.noRating : t.ratings[collective.rating]}
        </p>
        <CardCells hand={hand} subject={subjectOfAll} onWrite={() => hand.onWrite(COLLECTIVE)} />
      </li>
    </ul>
  );
}

interface CardCellsProps {
  readonly hand: GridHand;
  readonly subject: GridSubject;
  readonly onWrite: () => void;
}

function CardCells({ hand, subject, onWrite }: CardCellsProps) {
  return (
    <>
      {subject.cells.map((cell) => (
        <div key={cell.award} className={styles['cell']}>
          <GridCell hand={hand} subject={subject} cell={cell} isNamed />
        </div>
      ))}
      {subject.cells.some(({ nomination }) => nomination !== null) && (
        <div className={styles['cell']}>
          <SummaryButton subject={subject} onOpen={onWrite} />
        </div>
      )}
    </>
  );
}
