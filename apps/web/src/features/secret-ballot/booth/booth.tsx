import { useState } from 'react';
import type { Choice } from '@thidua/ballot';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useVoter, type Voter } from '../engine/use-voter.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';
import { CastStep } from './cast-step.tsx';
import { CodeStep, KeptCode } from './code-step.tsx';
import { CollectStep } from './collect-step.tsx';
import { FindStep } from './find-step.tsx';

interface BoothProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

/** The list of voters is sealed, and no ballot of the round is counted yet. */
const MAY_STILL_TELL: readonly ShownRound['status'][] = ['SEALED', 'ISSUING', 'VOTING'];

/** A member's own ballots, step by step: take them, keep the code, choose, check, cast, find them in the list. */
export function Booth({ round, onAnswer, onSending }: BoothProps) {
  const { booth: t } = useText(ballotText);
  const { viewerMemberId, status } = round;
  if (viewerMemberId === null || status === 'DRAFT' || status === 'VOID' || status === 'DISPUTED') return null;
  const seats = round.items.flatMap(({ seats: all }) => all.filter(({ member }) => member.id === viewerMemberId));
  if (seats.length === 0) return null;
  const isNamed = round.namedOpinions.some(({ member }) => member.id === viewerMemberId);
  const own = round.paperVoters.find(({ member }) => member.id === viewerMemberId);
  return (
    <Card title={t.title}>
      {seats.some(({ channel }) => channel === 'ELECTRONIC') ? (
        <Ballots round={round} onAnswer={onAnswer} onSending={onSending} />
      ) : (
        <p>{own !== undefined ? t.onPaper[own.way] : isNamed ? t.named : t.noBallot}</p>
      )}
      <OwnAsides round={round} memberId={viewerMemberId} />
      {MAY_STILL_TELL.includes(status) && (
        <details className={styles['quiet']}>
          <summary>{t.involved}</summary>
          <p>{t.involvedText}</p>
        </details>
      )}
      <details className={styles['quiet']}>
        <summary>{t.secrecy}</summary>
        <p>{t.secrecyText}</p>
      </details>
    </Card>
  );
}

function Ballots({ round, onAnswer, onSending }: BoothProps) {
  const { booth: t } = useText(ballotText);
  const voter = useVoter(round, onSending);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  if (round.status === 'SEALED') return <p>{t.notYet}</p>;
  if (voter.round === undefined) return <Notice kind="danger">{t.badManifest}</Notice>;
  if (voter.record === undefined) return null;
  return (
    <>
      {!voter.isKept && <Notice kind="warning">{t.notKept}</Notice>}
      <Step round={round} voter={voter} choices={choices} onChoose={setChoices} onAnswer={onAnswer} />
    </>
  );
}

/** The list says that this member took the ballots, and this device has none of them. */
function isTakenElsewhere({ collectors, viewerMemberId }: ShownRound): boolean {
  return collectors.some(({ hasCollected, member }) => hasCollected && member.id === viewerMemberId);
}

interface StepProps {
  readonly round: ShownRound;
  readonly voter: Voter;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (choices: ReadonlyMap<string, Choice>) => void;
  readonly onAnswer: () => Promise<unknown>;
}

function Step({ round, voter, choices, onChoose, onAnswer }: StepProps) {
  const { booth: t } = useText(ballotText);
  const { status } = round;
  const { record } = voter;
  if (status === 'PUBLISHED' || status === 'CERTIFIED') return <FindStep round={round} voter={voter} />;
  if (record?.isKeyFaulty === true) return <Notice kind="danger">{t.keyFault}</Notice>;
  if (status === 'CLOSED') return <p>{t.over}</p>;
  if (record === null || record === undefined || Object.keys(record.tokens).length === 0)
    return (
      <>
        {voter.fault === undefined && isTakenElsewhere(round) && <Notice kind="warning">{t.takenByYou}</Notice>}
        <CollectStep voter={voter} onAnswer={onAnswer} />
      </>
    );
  if (!record.isCodeKept)
    return <CodeStep code={record.code} title={round.title} onKept={() => void voter.keepCode()} />;
  return (
    <>
      {status === 'ISSUING' ? (
        <p>{t.waitOpen}</p>
      ) : (
        <CastStep round={round} voter={voter} record={record} choices={choices} onChoose={onChoose} />
      )}
      <KeptCode code={record.code} title={round.title} />
    </>
  );
}

/** Why the member has no part in some of the items. */
function OwnAsides({ round, memberId }: { readonly round: ShownRound; readonly memberId: string }) {
  const { booth: t } = useText(ballotText);
  const asides = round.items.flatMap(({ ordinal, title, seats }) => {
    const seat = seats.find(({ member }) => member.id === memberId);
    return seat?.channel === 'EXCLUDED' ? [{ ordinal, title, reason: seat.reason ?? 'DECLARED' }] : [];
  });
  if (asides.length === 0) return null;
  return (
    <ul className={styles['plain']}>
      {asides.map(({ ordinal, title, reason }) => (
        <li key={ordinal}>
          {ordinal}. {title}: {t.aside(t.reasons[reason])}
        </li>
      ))}
    </ul>
  );
}
