import { useId, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { DisputeLostBallotDocument } from '../acts/ballot-round-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText } from '../text.ts';
import styles from './rounds.module.css';

/** A proof is about a kilobyte and a half; anything much longer is another file. */
const MOST_BYTES = 20_000;

export interface RoundDialogProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** A teller hands in what a member saved who misses the own ballot; the server judges it. */
export function LostBallotDialog({ round, onAnswer, onClose }: RoundDialogProps) {
  const { acts: t } = useText(ballotText);
  const toast = useToast();
  const id = useId();
  const act = useRoundAct(DisputeLostBallotDocument, onAnswer);
  const [file, setFile] = useState<File | undefined>(undefined);
  const [isMissing, setIsMissing] = useState(false);

  async function handleJudge(): Promise<void> {
    setIsMissing(file === undefined);
    if (file === undefined) return;
    const proof = await file.slice(0, MOST_BYTES).text();
    const input = { id: round.id, version: round.version, proof };
    if ((await act.run({ input })) === undefined) return;
    toast({ message: t.disputed });
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.disputeTitle}
      actions={
        <Button variant="primary" onClick={() => void handleJudge()} busyLabel={act.isBusy ? t.disputing : undefined}>
          {t.disputeConfirm}
        </Button>
      }
    >
      <div className={styles['form']}>
        {act.problem !== undefined && <InlineError message={act.problem} />}
        {isMissing && file === undefined && <InlineError message={t.disputeMissing} />}
        <p>{t.disputeBody}</p>
        <FileDrop
          id={id}
          label={t.disputeFile}
          hint={t.disputeHint}
          accept=".json,application/json"
          onFile={setFile}
          isCompact
        />
        {file !== undefined && <p role="status">{t.disputeChosen(file.name)}</p>}
      </div>
    </AppDialog>
  );
}
