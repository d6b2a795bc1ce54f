import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PutToSecondVoteDocument } from '../actions/second-vote.gql.ts';
import { useAct } from '../actions/use-act.ts';
import { secondVoteRefusal } from '../logic/refusals.ts';
import type { ChairedItem, ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';

interface SecondVoteProps extends ChairPanelProps {
  readonly item: ChairedItem;
}

/** Under an item that did not pass: the second vote, or what it still waits for. Nothing where the rule has none. */
export function SecondVote({ meeting, item, onAnswer }: SecondVoteProps) {
  const t = useText(councilText);
  const [isAsked, setIsAsked] = useState(false);
  const again = useAct(PutToSecondVoteDocument, (data) => secondVoteRefusal(t, data.putToSecondVote), onAnswer);
  if (!meeting.viewerCan.includes('VOTE_AGAIN')) return null;
  const { secondVoteHindrance: hindrance, nomination, rule } = item;
  if (hindrance === 'NOT_CERTIFIED') return <p className={styles['quiet']}>{t.chair.secondBallot.waiting}</p>;
  if (hindrance !== null) return null;
  const isSecret = rule.form === 'SECRET';
  const label = isSecret ? t.chair.secondBallot.act(item.ordinal) : t.chair.again(item.ordinal);

  async function handleConfirm(): Promise<void> {
    await again.run({ itemId: item.id });
    setIsAsked(false);
  }

  return (
    <>
      {again.problem !== undefined && <InlineError message={again.problem} />}
      <div>
        <Button size="small" onClick={() => setIsAsked(true)}>
          {label}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        onCancel={() => setIsAsked(false)}
        onConfirm={() => void handleConfirm()}
        title={t.chair.againTitle(nomination.subjectName)}
        confirmLabel={label}
        busyLabel={again.isBusy ? t.chair.againBusy : undefined}
      >
        {isSecret ? t.chair.secondBallot.body : t.chair.againBody}
      </ConfirmDialog>
    </>
  );
}
