import { STAND_IN_REASON_LIMIT } from '@thidua/domain/secret-ballot';
import { cleanLine, lengthOf } from '@thidua/domain/kernel';
import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { StandInForChairDocument, WitnessStandInDocument } from '../acts/stand-in-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { standInText } from '../stand-in-text.ts';
import styles from './rounds.module.css';

interface StandInCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** A chair who has left: who may end the round in their place, who asks to, and who has witnessed it. */
export function StandInCard({ round, onAnswer }: StandInCardProps) {
  const t = useText(standInText);
  const [asks, setAsks] = useState<'STAND_IN' | 'WITNESS' | undefined>(undefined);
  const { standIn, viewerCan } = round;
  const close = () => setAsks(undefined);
  const who = standIn?.member.staff.fullName ?? '';
  const away = standIn?.away.staff.fullName ?? '';
  return (
    <Card title={t.title}>
      {standIn === null ? (
        <p>{t.why}</p>
      ) : (
        <>
          <p>{(standIn.isWitnessed ? t.standing : t.askedBy)(who, away)}</p>
          <p>{t.told(standIn.reason)}</p>
          <p>{t.witnesses(standIn.witnessNames.length, standIn.witnessNames.join(', '))}</p>
        </>
      )}
      <p className={styles['quiet']}>{t.what}</p>
      <div className={styles['acts']}>
        {viewerCan.includes('STAND_IN') && <Button onClick={() => setAsks('STAND_IN')}>{t.ask}</Button>}
        {viewerCan.includes('WITNESS_STAND_IN') && (
          <Button variant="primary" onClick={() => setAsks('WITNESS')}>
            {t.witness}
          </Button>
        )}
      </div>
      {asks === 'STAND_IN' && <AskDialog roundId={round.id} onAnswer={onAnswer} onClose={close} />}
      {asks === 'WITNESS' && (
        <WitnessDialog roundId={round.id} who={who} away={away} onAnswer={onAnswer} onClose={close} />
      )}
    </Card>
  );
}

interface DialogProps {
  readonly roundId: string;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

function AskDialog({ roundId, onAnswer, onClose }: DialogProps) {
  const t = useText(standInText);
  const toast = useToast();
  const form = useFormErrors(['reason'] as const);
  const [reason, setReason] = useState('');
  // One dialog asks once, however often it is sent.
  const [standInId] = useState(newId);
  const doing = useRoundAct(StandInForChairDocument, onAnswer);

  async function handleSubmit(): Promise<void> {
    const told = cleanLine(reason);
    if (told === '' || lengthOf(told) > STAND_IN_REASON_LIMIT) {
      const message = t.noReason(formatNumber(STAND_IN_REASON_LIMIT, 0));
      form.tried([{ fieldId: form.at('reason').id, message }]);
      return;
    }
    if ((await doing.run({ input: { id: roundId, standInId, reason: told } })) === undefined) return;
    toast({ message: t.asked });
    onClose();
  }

  return (
    <FormDialog
      title={t.askTitle}
      onClose={onClose}
      form={form}
      submit={t.send}
      busyLabel={doing.isBusy ? t.sending : undefined}
      onSubmit={() => void handleSubmit()}
    >
      {doing.problem !== undefined && <InlineError message={doing.problem} />}
      <TextArea
        {...form.at('reason')}
        label={t.reason}
        hint={t.reasonHint}
        value={reason}
        onChange={setReason}
        limit={STAND_IN_REASON_LIMIT}
      />
    </FormDialog>
  );
}

interface WitnessDialogProps extends DialogProps {
  readonly who: string;
  readonly away: string;
}

function WitnessDialog({ roundId, who, away, onAnswer, onClose }: WitnessDialogProps) {
  const t = useText(standInText);
  const toast = useToast();
  const doing = useRoundAct(WitnessStandInDocument, onAnswer);

  async function handleConfirm(): Promise<void> {
    if ((await doing.run({ input: { id: roundId } })) === undefined) return;
    toast({ message: t.witnessed });
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onCancel={onClose}
      onConfirm={() => void handleConfirm()}
      title={t.witnessTitle}
      confirmLabel={t.witness}
      busyLabel={doing.isBusy ? t.witnessing : undefined}
    >
      <p>{t.witnessBody(who, away)}</p>
      {doing.problem !== undefined && <InlineError message={doing.problem} />}
    </ConfirmDialog>
  );
}
