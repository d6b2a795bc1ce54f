import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';

import type { AwardRevocationActInput, RevocationEvent } from '../../../gql/schema-types.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { RevocationWords } from '../text.ts';
import { REASON_MAX } from './propose-revocation.logic.ts';

/** What the viewer can do now; the one that takes effect comes last and is filled. Each is seen by others, so each asks. */
const ORDER: readonly RevocationEvent[] = ['WITHDRAW', 'REFUSE', 'CONFIRM'];

export interface DecideRevocationProps<Told extends { readonly __typename: string }> {
  readonly revocation: {
    readonly id: string;
    readonly version: number;
    readonly viewerCan: readonly RevocationEvent[];
  };
  readonly words: Pick<RevocationWords, 'acts' | 'actTitle' | 'actBody' | 'actDone' | 'reason' | 'busy'> & {
    readonly problems: Pick<RevocationWords['problems'], 'reason'>;
  };
  /** Whose award, or which initiative, it is. */
  readonly subject: string;
  readonly onAsk: (
    client: ApolloClient,
    event: RevocationEvent,
    input: AwardRevocationActInput,
  ) => Promise<Told | undefined>;
}

/** The acts on a proposal to take something back that are open to the viewer. */
export function DecideRevocation<Told extends { readonly __typename: string }>({
  revocation,
  words: t,
  subject,
  onAsk,
}: DecideRevocationProps<Told>) {
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const [asked, setAsked] = useState<RevocationEvent | undefined>(undefined);

  async function handleAct(event: RevocationEvent, reason: string): Promise<ActDialogAnswer> {
    const { id, version } = revocation;
    const input = { id, version, ...(reason === '' ? {} : { reason }) };
    const outcome = await send((client) => onAsk(client, event, input));
    switch (outcome.kind) {
      case 'DONE':
        showToast({ message: t.actDone[event] });
        return { kind: 'DONE' };
      case 'PROBLEMS':
        return { kind: 'PROBLEM', sentence: t.problems.reason };
      case 'FAILED':
        return outcome;
    }
  }

  return (
    <>
      {ORDER.filter((event) => revocation.viewerCan.includes(event)).map((event) => (
        <Button key={event} variant={event === 'CONFIRM' ? 'primary' : 'secondary'} onClick={() => setAsked(event)}>
          {t.acts[event]}
        </Button>
      ))}
      {asked !== undefined && (
        <ActDialog
          title={t.actTitle(t.acts[asked], subject)}
          body={t.actBody[asked]}
          confirm={t.acts[asked]}
          busyLabel={isBusy ? t.busy : undefined}
          isDanger
          field={asked === 'CONFIRM' ? undefined : { label: t.reason, limit: REASON_MAX }}
          onAct={(text) => handleAct(asked, text)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
