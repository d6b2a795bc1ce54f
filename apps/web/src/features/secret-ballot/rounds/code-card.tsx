import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ConfirmManifestCodeDocument } from '../acts/ballot-round-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText } from '../text.ts';
import styles from './rounds.module.css';

interface CodeCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** The code that everybody compares, large enough to be read aloud, and who of the counting team has confirmed it. */
export function CodeCard({ round, onAnswer }: CodeCardProps) {
  const { code: t } = useText(ballotText);
  const [isOpen, setIsOpen] = useState(false);
  if (round.manifestCode === null) return null;
  const mayConfirm = round.viewerCan.includes('CONFIRM_CODE');
  const isBefore = round.status === 'SEALED' || round.status === 'ISSUING';
  return (
    <Card
      title={t.title}
      actions={
        mayConfirm && (
          <Button variant="primary" onClick={() => setIsOpen(true)}>
            {t.confirm}
          </Button>
        )
      }
    >
      <p className={styles['code']}>{round.manifestCode}</p>
      <p className={styles['quiet']}>{t.lead}</p>
      {isBefore && (
        <ul className={styles['names']}>
          {round.tellers.map(({ member, codeConfirmedAt }) => (
            <li key={member.id}>
              {codeConfirmedAt === null ? t.waiting(member.staff.fullName) : t.confirmed(member.staff.fullName)}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <ConfirmCode roundId={round.id} onAnswer={onAnswer} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}

interface ConfirmCodeProps {
  readonly roundId: string;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

function ConfirmCode({ roundId, onAnswer, onClose }: ConfirmCodeProps) {
  const { code: t } = useText(ballotText);
  const [code, setCode] = useState('');
  const act = useRoundAct(ConfirmManifestCodeDocument, onAnswer);

  async function handleConfirm(): Promise<void> {
    if ((await act.run({ input: { id: roundId, code } })) !== undefined) onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.confirmTitle}
      focusOn="content"
      actions={
        <Button
          variant="primary"
          onClick={() => void handleConfirm()}
          busyLabel={act.isBusy ? t.confirming : undefined}
        >
          {t.confirm}
        </Button>
      }
    >
      <p>{t.confirmBody}</p>
      {act.problem !== undefined && <InlineError message={act.problem} />}
      <TextField label={t.field} value={code} onChange={setCode} isCode isFocusedFirst autoComplete="off" />
    </AppDialog>
  );
}
