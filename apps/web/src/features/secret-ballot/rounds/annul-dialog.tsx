import { useState } from 'react';
import { ANNULMENT_REASONS_BY_HAND, ROUND_TEXT_LIMITS } from '@thidua/domain/secret-ballot';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AnnulBallotRoundDocument } from '../acts/ballot-round-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import { ballotText } from '../text.ts';
import type { RoundDialogProps } from './lost-ballot-dialog.tsx';
import styles from './rounds.module.css';

/** The chair voids a round, with a reason and words for the minutes. */
export function AnnulDialog({ round, onAnswer, onClose }: RoundDialogProps) {
  const t = useText(ballotText);
  const toast = useToast();
  const [reason, setReason] = useState<(typeof ANNULMENT_REASONS_BY_HAND)[number]>('COUNCIL_DECIDED');
  const [text, setText] = useState('');
  const doing = useRoundAct(AnnulBallotRoundDocument, onAnswer);

  async function handleConfirm(): Promise<void> {
    if ((await doing.run({ input: { id: round.id, version: round.version, reason, text } })) === undefined) return;
    toast({ message: t.acts.annulled });
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.acts.annulTitle}
      actions={
        <Button
          variant="danger"
          onClick={() => void handleConfirm()}
          busyLabel={doing.isBusy ? t.acts.annulling : undefined}
        >
          {t.acts.annul}
        </Button>
      }
    >
      <div className={styles['form']}>
        <p>{t.acts.annulBody}</p>
        {doing.problem !== undefined && <InlineError message={doing.problem} />}
        <SelectField
          label={t.acts.annulReason}
          options={ANNULMENT_REASONS_BY_HAND.map((value) => ({ value, label: t.annulmentReason[value] }))}
          value={reason}
          onChange={(value) => setReason(value ?? 'COUNCIL_DECIDED')}
        />
        <TextArea label={t.acts.annulText} value={text} onChange={setText} limit={ROUND_TEXT_LIMITS.annulment} />
      </div>
    </AppDialog>
  );
}
