import { useState } from 'react';
import { AWARDS } from '@thidua/domain/vocabulary';

import type { AwardCode } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PutForwardLowerDocument } from '../actions/lower-award.gql.ts';
import { useAct } from '../actions/use-act.ts';
import type { ChairedItem, ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';
import { lowerText } from './lower-text.ts';

interface LowerAwardProps extends ChairPanelProps {
  readonly item: ChairedItem;
}

/** Under an item that did not pass: the same nominee for a lower award at an item of its own, or where that was done. */
export function LowerAward({ meeting, item, onAnswer }: LowerAwardProps) {
  const t = useText(lowerText);
  const words = useText(councilText);
  const [isAsked, setIsAsked] = useState(false);
  const [chosen, setChosen] = useState<AwardCode | undefined>(undefined);
  const act = useAct(
    PutForwardLowerDocument,
    ({ putForwardLower: outcome }) =>
      outcome.__typename === 'Meeting' ? undefined : t.hindrance[outcome.hindrance](outcome.facts.join('; ')),
    onAnswer,
  );
  const done = meeting.agenda.find(({ loweredFrom }) => loweredFrom?.id === item.id);
  if (done !== undefined)
    return <p className={styles['quiet']}>{t.done(AWARDS[done.nomination.award].name, done.ordinal)}</p>;
  const [next] = item.lowerAwards;
  if (next === undefined) return null;
  const award = chosen ?? next;

  async function handleConfirm(): Promise<void> {
    if (await act.run({ itemId: item.id, award })) setIsAsked(false);
  }

  return (
    <>
      <div>
        <Button size="small" onClick={() => setIsAsked(true)}>
          {t.act(item.ordinal)}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        onCancel={() => setIsAsked(false)}
        onConfirm={() => void handleConfirm()}
        title={t.title(item.nomination.subjectName)}
        confirmLabel={t.confirm}
        busyLabel={act.isBusy ? words.chair.againBusy : undefined}
      >
        <div className={styles['stack']}>
          <p>{t.body(AWARDS[item.nomination.award].name)}</p>
          <ChoiceGroup
            legend={t.choose}
            choices={item.lowerAwards.map((value) => ({ value, label: AWARDS[value].name }))}
            value={award}
            onChange={setChosen}
          />
          {act.problem !== undefined && <InlineError message={act.problem} />}
        </div>
      </ConfirmDialog>
    </>
  );
}
