import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ownBallots, recount, type OwnBallot } from '@thidua/ballot';

import { saveFile } from '../../../lib/save-file.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { Voter } from '../engine/use-voter.ts';
import { codeIn, proofOf } from '../engine/voter-round.ts';
import { BallotBundleDocument } from '../pages/ballot-round-page.gql.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import styles from '../rounds/rounds.module.css';
import { ballotText, type BallotWords } from '../text.ts';
import { RestoreStep } from './restore-step.tsx';

interface FindStepProps {
  readonly round: ShownRound;
  readonly voter: Voter;
}

/** The whole list is read like any other page and searched here: no server learns which ballots are looked for. */
export function FindStep({ round, voter }: FindStepProps) {
  const t = useText(ballotText);
  const toast = useToast();
  const client = useApolloClient();
  const [found, setFound] = useState<readonly OwnBallot[] | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [isForgetting, setIsForgetting] = useState(false);
  const { record } = voter;

  async function handleFind(): Promise<void> {
    const code = codeIn(record?.code ?? '');
    setIsBusy(true);
    setHasFailed(false);
    try {
      const { data } = await client.query({
        query: BallotBundleDocument,
        variables: { id: round.id },
        fetchPolicy: 'no-cache',
      });
      // Counted again here before it is believed: a list that does not fit its own seal code says nothing about a ballot.
      const file = new TextEncoder().encode(data?.ballotBundle ?? '');
      const { bundle, findings } = recount(file, { manifestCode: voter.round?.code });
      setIsWrong(findings.length > 0);
      if (code === undefined || bundle === undefined) setHasFailed(true);
      else setFound(ownBallots(bundle, code));
    } catch {
      setHasFailed(true);
    } finally {
      setIsBusy(false);
    }
  }

  if (record === null || record === undefined) return <RestoreStep voter={voter} label={t.booth.findOnOther} />;
  return (
    <div className={styles['form']}>
      {hasFailed && <InlineError message={t.failed} />}
      {isWrong && (
        <Notice kind="danger" isAlert>
          {t.booth.wrongList}
        </Notice>
      )}
      {found !== undefined && <Found t={t} round={round} voter={voter} found={found} />}
      <div className={styles['acts']}>
        <Button variant="primary" onClick={() => void handleFind()} busyLabel={isBusy ? t.booth.finding : undefined}>
          {t.booth.find}
        </Button>
        <Button onClick={() => setIsForgetting(true)}>{t.booth.forget}</Button>
      </div>
      <ConfirmDialog
        isOpen={isForgetting}
        onCancel={() => setIsForgetting(false)}
        onConfirm={() => {
          void voter.forget().then(() => toast({ message: t.booth.forgotten }));
          setIsForgetting(false);
        }}
        title={t.booth.forgetTitle}
        confirmLabel={t.booth.forget}
        isDanger
      >
        <p>{t.booth.forgetBody}</p>
      </ConfirmDialog>
    </div>
  );
}

interface FoundProps extends FindStepProps {
  readonly t: BallotWords;
  readonly found: readonly OwnBallot[];
}

function Found({ t, round, voter, found }: FoundProps) {
  const [isShown, setIsShown] = useState(false);
  const own = new Set(voter.round?.itemIds);
  const receipts = voter.record?.receipts ?? {};
  const mine = found.filter(({ itemId }) => own.has(itemId));
  const listed = mine.filter(({ state }) => state !== 'NOT_LISTED');
  const cast = mine.filter(({ itemId, state }) => state !== 'NOT_LISTED' || receipts[itemId] !== undefined);
  const isLost = cast.length > listed.length;
  // A device that did not send them has no receipts: what it does not find it cannot call lost.
  const isSender = Object.keys(receipts).length > 0;
  return (
    <div role="status" className={styles['form']}>
      {isSender ? (
        <Notice kind={isLost ? 'danger' : 'success'}>
          {t.booth.inList(listed.length, cast.length)} {isLost && t.booth.lost}
        </Notice>
      ) : (
        <Notice kind={listed.length > 0 ? 'success' : 'warning'}>
          {listed.length > 0 ? t.booth.foundByCode(listed.length, mine.length) : t.booth.noneByCode}{' '}
          {listed.length < mine.length && t.booth.noReceipts}
        </Notice>
      )}
      <ul className={styles['plain']}>
        {mine.map((ballot) => {
          const item = round.items.find(({ id }) => id === ballot.itemId);
          return (
            <li key={ballot.itemId} className={styles['row']}>
              <span>
                {item?.ordinal}. {item?.title}
              </span>
              <span>
                {wordsOf(t, ballot, { isSender, hasReceipt: receipts[ballot.itemId] !== undefined, isShown })}
              </span>
            </li>
          );
        })}
      </ul>
      {isLost && <Proofs t={t} round={round} voter={voter} lost={cast.filter(({ state }) => state === 'NOT_LISTED')} />}
      <div>
        <Button size="small" onClick={() => setIsShown(!isShown)}>
          {isShown ? t.booth.hideCounted : t.booth.showCounted}
        </Button>
      </div>
    </div>
  );
}

interface ProofsProps extends Omit<FoundProps, 'found'> {
  readonly lost: readonly OwnBallot[];
}

/** What the member hands to the counting team. Made here from the code; no server is asked. */
function Proofs({ t, round, voter, lost }: ProofsProps) {
  const code = codeIn(voter.record?.code ?? '');
  const sealed = voter.round;

  function handleSave(itemId: string): void {
    const token = voter.record?.tokens[itemId];
    const receipt = voter.record?.receipts[itemId];
    if (code === undefined || sealed === undefined || token === undefined || receipt === undefined) return;
    const proof = proofOf(sealed, code, itemId, { token, receipt });
    if (proof !== undefined) saveFile(`bang-chung-${itemId}.json`, proof);
  }

  return (
    <>
      <p className={styles['quiet']}>{t.booth.proofNote}</p>
      <div className={styles['acts']}>
        {lost.map(({ itemId }) => (
          <Button key={itemId} onClick={() => handleSave(itemId)}>
            {t.booth.saveProof(round.items.find(({ id }) => id === itemId)?.ordinal ?? 0)}
          </Button>
        ))}
      </div>
    </>
  );
}

interface Seen {
  readonly isSender: boolean;
  readonly hasReceipt: boolean;
  readonly isShown: boolean;
}

function wordsOf(t: BallotWords, ballot: OwnBallot, { isSender, hasReceipt, isShown }: Seen): string {
  if (ballot.state === 'NOT_LISTED') return isSender && !hasReceipt ? t.booth.notCast : t.booth.notListed;
  if (!isShown) return t.booth.listed;
  return ballot.state === 'COUNTED' ? t.booth.counted(t.booth.choices[ballot.choice]) : t.booth.countedInvalid;
}
