import { useState } from 'react';
import { Link } from 'react-router';

import type { VoteChoice } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { DeclareConflictDocument } from '../actions/declare-conflict.gql.ts';
import { useAct } from '../actions/use-act.ts';
import { closedItems } from '../components/closed-items.ts';
import { ItemResult } from '../components/item-result.tsx';
import { ItemChip } from '../components/meeting-chip.tsx';
import { awardOfItem } from '../logic/award-of-item.ts';
import { conflictRefusal } from '../logic/refusals.ts';
import { standingOf } from '../logic/standing-of.ts';
import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';
import { nomineeSearch } from './booth-place.ts';
import styles from './booth.module.css';

interface RowProps {
  readonly meeting: BoothMeeting;
  readonly item: BoothItem;
}

interface OpenRowProps extends RowProps {
  readonly choice: VoteChoice | undefined;
  readonly refusal: string | undefined;
}

/** An item being voted on: to be chosen, chosen, sent, or why not. */
export function BoothOpenRow({ meeting, item, choice, refusal }: OpenRowProps) {
  const t = useText(councilText);
  const { nomination, viewerEntitlement } = item;
  const mayVote = viewerEntitlement === 'MAY_VOTE';
  return (
    <li>
      {mayVote ? (
        <Link className={styles['rowLink']} to={nomineeSearch(item.id)}>
          {item.ordinal}. {nomination.subjectName}
        </Link>
      ) : (
        <span className={styles['choice']}>
          {item.ordinal}. {nomination.subjectName}
        </span>
      )}
      <div className={styles['quiet']}>{awardOfItem(t, item)}</div>
      {mayVote ? (
        <div className={choice === undefined ? styles['missing'] : undefined}>
          {choice === undefined ? t.booth.notChosen : t.booth.chosen(t.choice[choice])}
        </div>
      ) : (
        <div>{standingOf(t, meeting, item)}</div>
      )}
      {refusal !== undefined && <div className={styles['missing']}>{refusal}</div>}
    </li>
  );
}

interface WaitingRowProps extends RowProps {
  readonly onAnswer: () => Promise<unknown>;
}

/** An item to come: its dossier can be read, and a member who is involved says so now. */
export function BoothWaitingRow({ meeting, item, onAnswer }: WaitingRowProps) {
  const t = useText(councilText);
  const [isAsking, setIsAsking] = useState(false);
  const declare = useAct(DeclareConflictDocument, (data) => conflictRefusal(t, data.declareConflict), onAnswer);
  const memberId = meeting.viewerMemberId;
  const { subjectName, id } = item.nomination;
  // A row of this kind waits: neither opened nor sealed into a round.
  const isConcerned = item.viewerEntitlement === 'NOT_OPEN' || item.viewerEntitlement === 'SECRET';
  const mayDeclare = isConcerned && meeting.viewerCan.includes('DECLARE_CONFLICT');

  async function handleDeclare(): Promise<void> {
    if (memberId === null) return;
    await declare.run({ input: { itemId: item.id, memberId } });
    setIsAsking(false);
  }

  return (
    <li className={styles['voteRow']}>
      <div>
        <Link className={styles['rowLink']} to={hrefs.nomination(id)}>
          {item.ordinal}. {subjectName}
        </Link>
        <div className={styles['quiet']}>{awardOfItem(t, item)}</div>
        {item.viewerEntitlement === 'EXCLUDED' && <div>{standingOf(t, meeting, item)}</div>}
        {declare.problem !== undefined && <InlineError message={declare.problem} />}
      </div>
      {mayDeclare && (
        <Button variant="quiet" size="small" onClick={() => setIsAsking(true)}>
          {t.booth.declare}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void handleDeclare()}
        title={t.booth.declareTitle(subjectName)}
        confirmLabel={t.booth.declareConfirm}
        busyLabel={declare.isBusy ? t.booth.declaring : undefined}
      >
        <p>{t.booth.declareBody}</p>
      </ConfirmDialog>
    </li>
  );
}

interface ClosedRowProps extends RowProps {
  readonly refusal: string | undefined;
  /** A choice was made here and never reached the server. */
  readonly isTooLate: boolean;
}

/** An item that is closed: its result, the own vote, and the names. */
export function BoothClosedRow({ meeting, item, refusal, isTooLate }: ClosedRowProps) {
  const t = useText(councilText);
  const [closed] = closedItems([item]);
  const { subjectName } = item.nomination;
  return (
    <li>
      <h3>
        {item.ordinal}. {subjectName}
      </h3>
      <p className={styles['quiet']}>{awardOfItem(t, item)}</p>
      <p className={styles['outcome']}>
        <ItemChip item={item} />
        <span>{standingOf(t, meeting, item)}</span>
      </p>
      {isTooLate && <p className={styles['missing']}>{t.booth.tooLate}</p>}
      {!isTooLate && refusal !== undefined && <p className={styles['missing']}>{refusal}</p>}
      {closed !== undefined && <ItemResult item={{ ...closed, conflicts: [] }} isBrief />}
    </li>
  );
}
