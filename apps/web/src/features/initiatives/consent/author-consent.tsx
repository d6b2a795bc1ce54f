import { takesAnswers, type AuthorConsent, type InitiativeStatus } from '@thidua/domain/initiatives';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import type { InitiativeAuthorsFragment } from '../components/initiative-authors.gql.ts';
import { initiativeText } from '../text.ts';
import styles from './author-consent.module.css';
import { ConsentDialog } from './consent-dialog.tsx';

const FAMILIES = {
  PENDING: 'wait',
  AGREED: 'ok',
  ON_PAPER: 'ok',
  CHANGE_ASKED: 'need',
} as const satisfies Record<Exclude<AuthorConsent, 'NOT_NEEDED'>, StatusFamily>;

interface AuthorConsentLineProps {
  readonly initiativeId: string;
  readonly status: InitiativeStatus;
  readonly author: InitiativeAuthorsFragment['authors'][number];
  /** The viewer writes the request: records papers, asks again. */
  readonly isWriter: boolean;
}

/** Where one co-author stands: agreed, not answered, wants a change; and what can be done about it. */
export function AuthorConsentLine({ initiativeId, status, author, isWriter }: AuthorConsentLineProps) {
  const t = useText(initiativeText);
  const toast = useToast();
  const { askAgain, isBusy } = useInitiativeAct();
  const [isAsking, setIsAsking] = useState<'CHANGE' | 'PAPER' | 'TAKE_BACK' | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { staff, consent, answeredAt, consentNote, needsPaper, viewerMayAnswer, viewerMayTakeBack } = author;
  // Who joined a request that had gone on before anybody was asked is not said to be silent.
  if (consent === 'NOT_NEEDED' || (consent === 'PENDING' && !takesAnswers(status))) return null;
  const isSettled = consent === 'AGREED' || consent === 'ON_PAPER';

  async function handleAskAgain(): Promise<void> {
    const outcome = await askAgain({ id: initiativeId, staffId: staff.id });
    if (outcome.kind === 'DONE') toast({ message: t.consent.askedAgain(staff.fullName) });
    else setFailure(outcome.kind === 'PROBLEMS' ? t.act.stale : outcome.sentence);
  }

  return (
    <div className={styles['line']}>
      <StatusChip family={FAMILIES[consent]}>
        {consent === 'PENDING' && needsPaper ? t.consent.paperMissing : t.consent.names[consent]}
      </StatusChip>
      {answeredAt !== null && <span className={styles['detail']}>{t.dossier.at(formatDateTime(answeredAt))}</span>}
      {consentNote !== null && <p className={styles['note']}>{consentNote}</p>}
      {failure !== undefined && <InlineError message={failure} />}
      {isWriter && consent === 'PENDING' && needsPaper && (
        <Button size="small" onClick={() => setIsAsking('PAPER')}>
          {t.consent.recordPaper}
        </Button>
      )}
      {isWriter && consent === 'CHANGE_ASKED' && (
        <Button
          size="small"
          onClick={() => void handleAskAgain()}
          busyLabel={isBusy ? t.consent.askingAgain : undefined}
        >
          {t.consent.askAgain}
        </Button>
      )}
      {(viewerMayAnswer || viewerMayTakeBack) && isSettled && (
        <Button size="small" onClick={() => setIsAsking(viewerMayTakeBack ? 'TAKE_BACK' : 'CHANGE')}>
          {viewerMayTakeBack ? t.consent.takeBack : t.consent.askChange}
        </Button>
      )}
      {isAsking !== undefined && (
        <ConsentDialog
          kind={isAsking}
          initiativeId={initiativeId}
          author={author}
          onClose={() => setIsAsking(undefined)}
        />
      )}
    </div>
  );
}
