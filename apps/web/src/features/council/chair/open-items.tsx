import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { CloseItemDocument } from '../actions/close-item.gql.ts';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import { closeRefusal } from '../logic/refusals.ts';
import type { ChairedItem, ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';
import { ItemLines } from './item-lines.tsx';

/** What is being voted on: how many have voted, never how. Closing asks once when somebody has not voted yet. */
export function OpenItems({ meeting, onAnswer }: ChairPanelProps) {
  const t = useText(councilText);
  const [asked, setAsked] = useState<readonly ChairedItem[]>([]);
  const close = useAct(CloseItemDocument, (data) => closeRefusal(t, data.closeItem), onAnswer);
  const open = meeting.agenda.filter(({ status }) => status === 'OPEN');
  const mayClose = meeting.viewerCan.includes('CLOSE_ITEM');
  if (open.length === 0) return close.problem === undefined ? null : <InlineError message={close.problem} />;

  async function closeAll(items: readonly ChairedItem[]): Promise<void> {
    for (const { id } of items) {
      if (!(await close.run({ itemId: id }))) break;
    }
    setAsked([]);
  }

  function handleClose(items: readonly ChairedItem[]): void {
    if (items.some(hasMissing)) setAsked(items);
    else void closeAll(items);
  }

  // The dialog speaks of the items as they stand now: a vote that comes in while it is open is no longer missing.
  const shown = open.filter(({ id }) => asked.some((item) => item.id === id));
  const [first] = shown;
  const missing = shown.filter(hasMissing);
  return (
    <Card
      title={t.chair.open}
      actions={
        mayClose &&
        open.length > 1 && (
          <Button
            variant="primary"
            onClick={() => handleClose(open)}
            busyLabel={close.isBusy ? t.chair.closing : undefined}
          >
            {t.chair.closeAll(open.length)}
          </Button>
        )
      }
    >
      {close.problem !== undefined && <InlineError message={close.problem} />}
      <div>
        {open.map((item) => (
          <article
            key={item.id}
            className={classNames(styles['open'], open.length > 1 && styles['many'])}
            aria-labelledby={`mo-${item.id}`}
          >
            <p className={styles['quiet']}>{t.chair.item(item.ordinal, meeting.agenda.length)}</p>
            <div className={councilStyles['row']}>
              <h3 id={`mo-${item.id}`} className={styles['big']}>
                {item.nomination.subjectName}
              </h3>
              <p className={styles['cast']} role="status">
                {t.chair.cast(item.castCount, item.entitledCount)}
              </p>
            </div>
            <div className={styles['bar']} aria-hidden>
              <span style={{ width: `${(100 * item.castCount) / Math.max(1, item.entitledCount)}%` }} />
            </div>
            <ItemLines item={item} isCounted hasGround={open.length === 1} />
            {mayClose && (
              <div>
                <Button
                  variant={open.length === 1 ? 'primary' : 'secondary'}
                  size={open.length === 1 ? 'normal' : 'small'}
                  onClick={() => handleClose([item])}
                  busyLabel={close.isBusy && open.length === 1 ? t.chair.closing : undefined}
                >
                  {open.length === 1 ? t.chair.closeOne : t.chair.closeOneOf(item.ordinal)}
                </Button>
              </div>
            )}
          </article>
        ))}
      </div>
      <ConfirmDialog
        isOpen={first !== undefined}
        onCancel={() => setAsked([])}
        onConfirm={() => void closeAll(shown)}
        title={shown.length > 1 ? t.chair.closeTitleMany(shown.length) : t.chair.closeTitle(first?.ordinal ?? 0)}
        confirmLabel={t.chair.closeOne}
        busyLabel={close.isBusy ? t.chair.closing : undefined}
      >
        {missing.length > 0 && (
          <p>
            {shown.length > 1
              ? t.chair.closeMissingMany(missing.map(({ ordinal }) => ordinal).join(', '))
              : t.chair.closeMissing((first?.entitledCount ?? 0) - (first?.castCount ?? 0))}
          </p>
        )}
        <p>{t.chair.closeBody}</p>
      </ConfirmDialog>
    </Card>
  );
}

function hasMissing(item: ChairedItem): boolean {
  return item.castCount < item.entitledCount;
}
