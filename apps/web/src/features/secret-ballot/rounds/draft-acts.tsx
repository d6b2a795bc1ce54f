import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { DeleteBallotRoundDocument } from '../acts/ballot-round-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import { BallotRoundsPageDocument } from '../pages/ballot-rounds-page.gql.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText } from '../text.ts';
import { DraftDialog } from './draft-dialog.tsx';

interface DraftActsProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** A draft is changed or given up by the secretariat. */
export function DraftActs({ round, onAnswer }: DraftActsProps) {
  const { draft: t } = useText(ballotText);
  const toast = useToast();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'EDIT' | 'REMOVE' | undefined>(undefined);
  const { data, refetch } = useQuery(BallotRoundsPageDocument, { variables: { id: round.meetingId } });
  const removing = useRoundAct(DeleteBallotRoundDocument, () => Promise.resolve());
  const known = data?.meeting.ballotRounds.find(({ id }) => id === round.id);

  async function handleRemove(): Promise<void> {
    if ((await removing.run({ input: { id: round.id, version: round.version } })) === undefined) return;
    toast({ message: t.removed });
    await navigate(hrefs.ballotRounds(round.meetingId));
  }

  return (
    <>
      <Button onClick={() => setAsked('REMOVE')}>{t.remove}</Button>
      <Button variant="primary" onClick={() => setAsked('EDIT')}>
        {t.edit}
      </Button>
      {asked === 'EDIT' && data !== undefined && known !== undefined && (
        <DraftDialog
          meeting={data.meeting}
          isRehearsal={round.isRehearsal}
          known={known}
          onAnswer={() => Promise.all([onAnswer(), refetch()])}
          onClose={() => setAsked(undefined)}
        />
      )}
      <ConfirmDialog
        isOpen={asked === 'REMOVE'}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => void handleRemove()}
        title={t.removeTitle}
        confirmLabel={t.remove}
        busyLabel={removing.isBusy ? t.removing : undefined}
        isDanger
      >
        <p>{t.removeBody}</p>
        {removing.problem !== undefined && <InlineError message={removing.problem} />}
      </ConfirmDialog>
    </>
  );
}
