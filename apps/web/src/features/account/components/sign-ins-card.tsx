import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { EndOtherSignInsDocument, EndSignInDocument, type SecurityFragment } from '../pages/account.gql.ts';
import { accountText } from '../text.ts';
import styles from './account.module.css';
import { useAct } from './use-act.ts';

type SignIn = SecurityFragment['signIns'][number];

/** Where the account is signed in, this place marked; each can be ended, and all others at once. */
export function SignInsCard({ signIns }: { readonly signIns: readonly SignIn[] }) {
  const words = useText(accountText);
  const t = words.signIns;
  const toast = useToast();
  const [endSignIn] = useMutation(EndSignInDocument);
  const [endOthers] = useMutation(EndOtherSignInsDocument);
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const { isBusy, run } = useAct(() => setHasFailed(true));

  function end(id: string): void {
    setHasFailed(false);
    void run(async () => {
      await endSignIn({ variables: { id } });
      toast({ message: t.ended });
    });
  }

  async function endAllOthers(): Promise<void> {
    setHasFailed(false);
    await run(async () => {
      await endOthers();
      toast({ message: t.othersEnded });
    });
    setIsAsking(false);
  }

  return (
    <Card
      title={t.title}
      actions={signIns.length > 1 && <Button onClick={() => setIsAsking(true)}>{t.endOthers}</Button>}
    >
      <p className={styles['quiet']}>{t.why}</p>
      {hasFailed && <InlineError message={words.failed} />}
      <ul className={styles['rows']}>
        {signIns.map((signIn) => (
          <SignInRow key={signIn.id} signIn={signIn} onEnd={() => end(signIn.id)} />
        ))}
      </ul>
      {signIns.length > 1 && <p className={styles['quiet']}>{t.strange}</p>}
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void endAllOthers()}
        title={t.endOthersTitle}
        confirmLabel={t.endOthers}
        busyLabel={isBusy ? t.ending : undefined}
      >
        {t.endOthersBody}
      </ConfirmDialog>
    </Card>
  );
}

function SignInRow({ signIn, onEnd }: { readonly signIn: SignIn; readonly onEnd: () => void }) {
  const t = useText(accountText).signIns;
  const name = t.at(signIn.browser ?? t.unknownBrowser, signIn.system);
  const details = [
    t.since(formatDateTime(signIn.createdAt)),
    ...(signIn.isThis ? [] : [t.lastSeen(formatDateTime(signIn.lastSeenAt))]),
    ...(signIn.network === '' ? [] : [t.network(signIn.network)]),
  ];
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['line']}>
          <span className={styles['name']}>{name}</span>
          {signIn.isThis && <StatusChip family="ok">{t.here}</StatusChip>}
        </p>
        <p className={styles['detail']}>{details.join(' · ')}</p>
      </div>
      {!signIn.isThis && (
        <Button size="small" onClick={onEnd}>
          {t.end}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </li>
  );
}
