import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { LeaveInHand } from '../acts/leave-acts.ts';
import { organisationText } from '../text.ts';
import { spanWords } from './career-lines.tsx';
import styles from './organisation.module.css';

interface LeaveListProps {
  /** Null where the viewer may not know. */
  readonly leaves: readonly LeaveInHand[] | null;
  readonly acts:
    | {
        readonly onAdd: () => void;
        readonly onCorrect: (leave: LeaveInHand) => void;
        readonly onRemove: (leave: LeaveInHand, words: string) => void;
      }
    | undefined;
}

/** Long leaves, the newest first: birth, illness, study with its result, unpaid. */
export function LeaveList({ leaves, acts }: LeaveListProps) {
  const t = useText(organisationText);
  const add = acts && (
    <Button size="small" onClick={acts.onAdd}>
      {t.acts.leave.label}
    </Button>
  );
  return (
    <Card title={t.career.leaves} actions={add}>
      {leaves === null && <p>{t.career.hiddenLeaves}</p>}
      {leaves?.length === 0 && <EmptyState>{t.career.noLeaves}</EmptyState>}
      <ul className={styles['rows']}>
        {leaves?.map((leave) => {
          const span = spanWords(t, leave.fromDay, leave.toDay);
          return (
            <li key={leave.id}>
              <p className={styles['what']}>{t.leave[leave.kind]}</p>
              <p className={styles['detail']}>
                {span}
                {leave.result !== null && ` · ${t.career.result(leave.result)}`}
              </p>
              {acts !== undefined && (
                <div className={styles['acts']}>
                  <Button size="small" onClick={() => acts.onCorrect(leave)}>
                    {t.career.correct}
                  </Button>
                  <Button size="small" onClick={() => acts.onRemove(leave, `${t.leave[leave.kind]} ${span}`)}>
                    {t.career.remove}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
