import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { OpenItemsDocument } from '../actions/open-items.gql.ts';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import { followText } from '../follow/text.ts';
import { useShowItem } from '../follow/use-show-item.ts';
import { openRefusal } from '../logic/refusals.ts';
import type { ChairedItem, ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ItemLines } from './item-lines.tsx';
import { OpenDialog } from './open-dialog.tsx';

/** Items still to be opened, one by one or all at once; who is involved is written down before. */
export function WaitingItems({ meeting, onAnswer }: ChairPanelProps) {
  const t = useText(councilText);
  const [askedIds, setAskedIds] = useState<readonly string[]>([]);
  const [conflictOf, setConflictOf] = useState<ChairedItem | undefined>(undefined);
  const open = useAct(OpenItemsDocument, (data) => openRefusal(t, data.openItems), onAnswer);
  const words = useText(followText);
  const show = useShowItem(onAnswer);
  const mayShow = meeting.viewerCan.includes('SHOW_ITEM');
  const waiting = meeting.agenda.filter(({ status }) => status === 'WAITING');
  const mayOpen = meeting.viewerCan.includes('OPEN_ITEM');
  const isVoting = meeting.agenda.some(({ status }) => status === 'OPEN');
  const mayDeclare = meeting.viewerCan.includes('DECLARE_CONFLICT') && meeting.viewerCan.includes('RECORD_ATTENDANCE');
  if (waiting.length === 0) return null;

  // As they stand now: what is asked changes with who comes in.
  const toOpen = waiting.filter(({ id }) => askedIds.includes(id));

  async function handleOpen(): Promise<void> {
    await open.run({ input: { meetingId: meeting.id, itemIds: toOpen.map(({ id }) => id) } });
    setAskedIds([]);
  }

  return (
    <Card
      title={t.chair.waiting}
      actions={
        mayOpen &&
        waiting.length > 1 && (
          <Button variant={isVoting ? 'secondary' : 'primary'} onClick={() => setAskedIds(waiting.map(({ id }) => id))}>
            {t.chair.openAll(waiting.length)}
          </Button>
        )
      }
    >
      {open.problem !== undefined && <InlineError message={open.problem} />}
      {show.problem !== undefined && <InlineError message={show.problem} />}
      <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
        {waiting.map((item) => (
          <li key={item.id} className={councilStyles['row']}>
            <div>
              <h3>
                {item.ordinal}. {item.nomination.subjectName}
              </h3>
              <ItemLines item={item} isCounted={meeting.quorum.isReached} />
            </div>
            <div className={councilStyles['actions']}>
              {mayShow && item.id !== meeting.currentItemId && (
                <Button variant="quiet" size="small" onClick={() => void show.run({ itemId: item.id })}>
                  {words.goToOf(item.ordinal)}
                </Button>
              )}
              {mayDeclare && (
                <Button variant="quiet" size="small" onClick={() => setConflictOf(item)}>
                  {t.chair.conflict}
                </Button>
              )}
              {mayOpen && (
                <Button
                  size="small"
                  variant={!isVoting && waiting.length === 1 ? 'primary' : 'secondary'}
                  onClick={() => setAskedIds([item.id])}
                >
                  {t.chair.openOneOf(item.ordinal)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <OpenDialog
        items={toOpen}
        quorum={meeting.quorum}
        isBusy={open.isBusy}
        onCancel={() => setAskedIds([])}
        onConfirm={() => void handleOpen()}
      />
      {conflictOf !== undefined && (
        <ConflictDialog
          item={conflictOf}
          members={meeting.members}
          onAnswer={onAnswer}
          onClose={() => setConflictOf(undefined)}
        />
      )}
    </Card>
  );
}
