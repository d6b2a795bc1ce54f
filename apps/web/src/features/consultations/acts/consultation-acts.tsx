import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ConsultationFactsFragment } from '../components/consultation-facts.gql.ts';
import styles from '../components/consultations.module.css';
import { consultationText } from '../text.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { RemindConsultationDocument } from './consultation-acts.gql.ts';

export interface ActedOn {
  readonly consultation: Pick<
    ConsultationFactsFragment,
    'id' | 'version' | 'viewerCan' | 'officeName' | 'subjectName' | 'answer' | 'remark'
  >;
}

/** What the viewer may do with a question now: answer it, remind of it, or stop asking. */
export function ConsultationActs({ consultation }: ActedOn) {
  const t = useText(consultationText);
  const toast = useToast();
  const { send, isBusy } = useSending();
  const [act, setAct] = useState<'ANSWER' | 'CANCEL' | undefined>(undefined);
  const { id, version, viewerCan, answer } = consultation;
  const onClose = () => setAct(undefined);

  async function remind(): Promise<void> {
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RemindConsultationDocument, variables: { input: { id, version } } })).data
          ?.remindConsultation,
    );
    if (outcome.kind === 'DONE') toast({ message: t.remind.done });
    if (outcome.kind === 'FAILED') toast({ message: outcome.sentence });
  }

  if (viewerCan.length === 0) return null;
  return (
    <div className={styles['acts']}>
      {viewerCan.includes('ANSWER') && (
        <Button size="small" variant={answer === null ? 'primary' : 'secondary'} onClick={() => setAct('ANSWER')}>
          {answer === null ? t.give.open : t.give.change}
        </Button>
      )}
      {viewerCan.includes('REMIND') && (
        <Button size="small" onClick={() => void remind()} busyLabel={isBusy ? t.remind.busy : undefined}>
          {t.remind.open}
        </Button>
      )}
      {viewerCan.includes('CANCEL') && (
        <Button size="small" onClick={() => setAct('CANCEL')}>
          {t.cancel.open}
        </Button>
      )}
      {act === 'ANSWER' && <AnswerDialog consultation={consultation} onClose={onClose} />}
      {act === 'CANCEL' && <CancelDialog consultation={consultation} onClose={onClose} />}
    </div>
  );
}
