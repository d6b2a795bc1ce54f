import { useState } from 'react';
import { moveOnAgenda, stepOnAgenda } from '@thidua/domain/council';
import { AWARDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconGripVertical } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';
import styles from './order-dialog.module.css';
import { ReorderAgendaDocument } from './reorder-agenda.gql.ts';
import { orderText } from './text.ts';
import { useDrag } from './use-drag.ts';

type Item = OfficeMeeting['agenda'][number];

interface OrderDialogProps {
  readonly meeting: OfficeMeeting;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The agenda as one list to put in order, by dragging or by the buttons; saved as a whole. */
export function OrderDialog({ meeting, onAnswer, onClose }: OrderDialogProps) {
  const t = useText(orderText);
  const common = useText(councilText);
  const showToast = useToast();
  const { order, arrange, forget } = useOrder(meeting.agenda);
  const [said, setSaid] = useState('');
  const reorder = useAct(
    ReorderAgendaDocument,
    ({ reorderAgenda }) => {
      if (reorderAgenda.__typename === 'Meeting') return undefined;
      forget();
      return reorderAgenda.__typename === 'StaleRecordError' ? t.stale : t.treatedMoved;
    },
    onAnswer,
  );
  const drag = useDrag((id, toPlace) => arrange(moveOnAgenda(order, id, toPlace)));

  function step(item: Item, by: -1 | 1): void {
    const stepped = stepOnAgenda(order, item.id, by);
    if (stepped === undefined) return;
    arrange(stepped);
    setSaid(t.moved(item.nomination.subjectName, stepped.indexOf(item) + 1, stepped.length));
  }

  async function handleSave(): Promise<void> {
    const input = { id: meeting.id, version: meeting.version, itemIds: order.map(({ id }) => id) };
    if (!(await reorder.run({ input }))) return;
    showToast({ message: t.saved });
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.title}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={() => void handleSave()} busyLabel={reorder.isBusy ? t.saving : undefined}>
            {t.save}
          </Button>
        </>
      }
    >
      <div className={councilStyles['form']}>
        <p className={councilStyles['quiet']}>{t.hint}</p>
        {reorder.problem !== undefined && <InlineError message={reorder.problem} />}
        <ol className={styles['list']} aria-label={t.list}>
          {order.map((item, place) => (
            <li
              key={item.id}
              className={classNames(
                styles['item'],
                drag.held === item.id && styles['held'],
                item.status !== 'WAITING' && styles['treated'],
              )}
            >
              {item.status === 'WAITING' && (
                <span className={styles['grip']} aria-hidden {...drag.gripOf(item.id)}>
                  <IconGripVertical size={20} stroke={1.75} aria-hidden />
                </span>
              )}
              <span className={styles['place']}>{place + 1}</span>
              <div className={styles['what']}>
                <span className={councilStyles['name']}>{item.nomination.subjectName}</span>
                <div className={councilStyles['quiet']}>{AWARDS[item.nomination.award].name}</div>
              </div>
              <span className={styles['moves']}>
                {item.status === 'WAITING' ? (
                  <Moves subjectName={item.nomination.subjectName} onStep={(by) => step(item, by)} />
                ) : (
                  <span className={councilStyles['quiet']}>{t.treated}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </AppDialog>
  );
}

interface MovesProps {
  readonly subjectName: string;
  readonly onStep: (by: -1 | 1) => void;
}

/** Both buttons stay in their place at the ends too: the hand that steps an item up finds “Lên” where it was. */
function Moves({ subjectName, onStep }: MovesProps) {
  const t = useText(orderText);
  return (
    <>
      <Button size="small" aria-label={t.upOf(subjectName)} onClick={() => onStep(-1)}>
        {t.up}
      </Button>
      <Button size="small" aria-label={t.downOf(subjectName)} onClick={() => onStep(1)}>
        {t.down}
      </Button>
    </>
  );
}

/** The order in the hand, over the agenda as it stands: when that has other items now, one begins again from it. */
function useOrder(agenda: readonly Item[]) {
  const [ids, setIds] = useState<readonly string[] | undefined>(undefined);
  const byId = new Map(agenda.map((item) => [item.id, item]));
  const isWhole = ids !== undefined && ids.length === agenda.length && ids.every((id) => byId.has(id));
  const order = isWhole ? ids.flatMap((id) => byId.get(id) ?? []) : agenda;
  return {
    order,
    arrange: (items: readonly Item[]) => setIds(items.map(({ id }) => id)),
    forget: () => setIds(undefined),
  };
}
