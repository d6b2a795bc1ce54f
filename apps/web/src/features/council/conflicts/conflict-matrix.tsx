import { AWARDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import councilStyles from '../council.module.css';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';
import styles from './conflicts.module.css';
import type { MeetingConflictsQuery } from './meeting-conflicts.gql.ts';
import { conflictsText } from './text.ts';

export type ConflictRow = MeetingConflictsQuery['meeting']['conflictRows'][number];
type Cell = ConflictRow['cells'][number];
type Item = OfficeMeeting['agenda'][number];

interface MatrixProps {
  readonly agenda: readonly Item[];
  readonly rows: readonly ConflictRow[];
}

/** Items by members, on a desk: whoever stands aside is told with the reason, everybody else takes part. */
export function ConflictMatrix({ agenda, rows }: MatrixProps) {
  const t = useText(conflictsText);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.subject}</th>
            {rows.map(({ member }) => (
              <th key={member.id} scope="col">
                {member.staff.fullName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agenda.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {t.itemOf(item.ordinal, item.nomination.subjectName)}
                <div className={councilStyles['quiet']}>{AWARDS[item.nomination.award].name}</div>
              </th>
              {rows.map(({ member, cells }) => (
                <MatrixCell key={member.id} cell={cells.find(({ itemId }) => itemId === item.id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixCell({ cell }: { readonly cell: Cell | undefined }) {
  const t = useText(conflictsText);
  const { none } = useText(councilText);
  if (cell === undefined) {
    return (
      <td className={councilStyles['quiet']}>
        <span aria-hidden>{none}</span>
        <span className="visually-hidden">{t.free}</span>
      </td>
    );
  }
  return (
    <td className={styles['aside']}>
      <span className={styles['reason']}>{t.short[cell.kind]}</span>
      {!cell.isRecorded && <div className={councilStyles['quiet']}>{t.notRecorded}</div>}
    </td>
  );
}

/** The same told member by member: on a phone, and for the one member who sees only the own row. */
export function ConflictList({ agenda, rows, title }: MatrixProps & { readonly title?: string }) {
  const t = useText(conflictsText);
  // One member's own row is told also when it is empty; of many, those without any are named together.
  const free = rows.length > 1 ? rows.filter(({ cells }) => cells.length === 0) : [];
  return (
    <div className={styles['list']}>
      {rows
        .filter((row) => !free.includes(row))
        .map(({ member, cells }) => (
          <Card key={member.id} title={title ?? member.staff.fullName}>
            {cells.length === 0 && <p className={councilStyles['quiet']}>{t.none}</p>}
            <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
              {agenda.flatMap((item) => {
                const cell = cells.find(({ itemId }) => itemId === item.id);
                return cell === undefined ? [] : [<AsideLine key={item.id} item={item} cell={cell} />];
              })}
            </ul>
          </Card>
        ))}
      {free.length > 0 && (
        <p className={councilStyles['quiet']}>{t.freeOf(free.map(({ member }) => member.staff.fullName).join(', '))}</p>
      )}
    </div>
  );
}

function AsideLine({ item, cell }: { readonly item: Item; readonly cell: Cell }) {
  const t = useText(conflictsText);
  return (
    <li>
      {t.itemOf(item.ordinal, item.nomination.subjectName)}
      <div className={councilStyles['quiet']}>{AWARDS[item.nomination.award].name}</div>
      <div>
        <span className={styles['reason']}>{t.short[cell.kind]}</span>
        {!cell.isRecorded && <span className={councilStyles['quiet']}> ({t.notRecorded})</span>}
      </div>
    </li>
  );
}
