import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import { InitiativeAuthorsFragmentDoc, type InitiativeAuthorsFragment } from '../components/initiative-authors.gql.ts';
import { formatShare } from '../forms/share-entry.ts';
import { initiativeText } from '../text.ts';
import styles from './consent-request.module.css';
import { ConsentDialog } from './consent-dialog.tsx';

interface ConsentRequestProps {
  readonly initiative: FragmentType<InitiativeAuthorsFragment>;
  readonly ownerName: string;
}

/** What a co-author is asked: yes to the share as it stands, or what should be changed. Nothing for everybody else. */
export function ConsentRequest({ initiative, ownerName }: ConsentRequestProps) {
  const t = useText(initiativeText);
  const toast = useToast();
  const { answer, isBusy } = useInitiativeAct();
  const [isAskingChange, setIsAskingChange] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { data } = useSuspenseFragment({
    fragment: InitiativeAuthorsFragmentDoc,
    fragmentName: 'InitiativeAuthors',
    from: initiative,
  });
  const own = data.authors.find(({ viewerMayAnswer }) => viewerMayAnswer);
  if (own === undefined || (own.consent !== 'PENDING' && own.consent !== 'CHANGE_ASKED')) return null;
  const { shareBasisPoints, consent } = own;
  const share = `${formatShare(shareBasisPoints)}%`;
  const isUnset = shareBasisPoints === 0;

  async function handleAgree(): Promise<void> {
    setFailure(undefined);
    const outcome = await answer({ id: data.id, shareBasisPoints, reply: 'AGREED' });
    if (outcome.kind === 'DONE') toast({ message: t.consent.agreed(share) });
    else setFailure(outcome.kind === 'PROBLEMS' ? t.act.stale : outcome.sentence);
  }

  if (isUnset) return <Notice kind="info">{t.consent.unset(ownerName)}</Notice>;
  return (
    <Notice
      kind={consent === 'PENDING' ? 'warning' : 'info'}
      title={consent === 'PENDING' ? t.consent.request(share) : t.consent.changeAsked}
    >
      <p>{consent === 'PENDING' ? t.consent.requestLead(ownerName) : t.consent.changeAskedLead(ownerName, share)}</p>
      {failure !== undefined && <InlineError message={failure} />}
      <div className={styles['acts']}>
        <Button
          variant="primary"
          onClick={() => void handleAgree()}
          busyLabel={isBusy && !isAskingChange ? t.consent.agreeing : undefined}
        >
          {t.consent.agree(share)}
        </Button>
        {consent === 'PENDING' && <Button onClick={() => setIsAskingChange(true)}>{t.consent.askChange}</Button>}
      </div>
      {isAskingChange && (
        <ConsentDialog kind="CHANGE" initiativeId={data.id} author={own} onClose={() => setIsAskingChange(false)} />
      )}
    </Notice>
  );
}
