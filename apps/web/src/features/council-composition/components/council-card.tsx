import type { CouncilTermState } from '@thidua/domain/council';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { ChangeDialog } from '../acts/change-dialog.tsx';
import { ApproveCouncilDialog, DiscardCouncilDialog } from '../acts/council-act-dialogs.tsx';
import { CouncilDialog } from '../acts/council-dialog.tsx';
import type { ShownCouncil, ShownSeat } from '../pages/councils-page.tsx';
import styles from '../pages/councils-page.module.css';
import { compositionText } from '../text.ts';
import { ChangeList } from './change-list.tsx';
import { seatsOfTerm } from './seats-of-term.ts';
import { SeatsTable } from './seats-table.tsx';
import { termSentence } from './term-sentence.ts';

const TERM_FAMILIES = { COMING: 'wait', IN_FORCE: 'ok', OVER: 'gone' } as const satisfies Record<
  CouncilTermState,
  StatusFamily
>;

/** One term: by which decision, for how long, who sits on it and who did, and what can be done about it. */
export function CouncilCard({ council }: { readonly council: ShownCouncil }) {
  const t = useText(compositionText);
  const [act, setAct] = useState<'EDIT' | 'APPROVE' | 'DISCARD' | 'CHANGE' | undefined>(undefined);
  const close = () => setAct(undefined);
  const { name, status, termState, decisionNumber, decidedOn, decidedBy, preparedBy, viewerCan } = council;
  const { current, former } = seatsOfTerm(council);
  // Of a council in force those who sit today; who comes or leaves on a day ahead stands in the list with the day.
  const counted = termState === 'IN_FORCE' ? current.filter(({ isHeld }) => isHeld) : current;
  const isRunning = termState !== null && termState !== 'OVER';
  const day = formatDate(decidedOn);
  return (
    <Card
      title={status === 'DRAFT' ? t.draftOf(name) : name}
      actions={
        <>
          {viewerCan.includes('DISCARD') && (
            <Button size="small" onClick={() => setAct('DISCARD')}>
              {t.discard.open}
            </Button>
          )}
          {viewerCan.includes('EDIT') && (
            <Button size="small" onClick={() => setAct('EDIT')}>
              {t.edit.change}
            </Button>
          )}
          {viewerCan.includes('APPROVE') && (
            <Button size="small" variant="primary" onClick={() => setAct('APPROVE')}>
              {t.approve.open}
            </Button>
          )}
          {council.canChangeSeats && (
            <Button size="small" onClick={() => setAct('CHANGE')}>
              {t.change.open}
            </Button>
          )}
        </>
      }
    >
      {status === 'DRAFT' ? (
        <Notice kind="info">{t.waiting}</Notice>
      ) : (
        termState !== null && (
          <p>
            <StatusChip family={TERM_FAMILIES[termState]}>{t.termState[termState]}</StatusChip>
          </p>
        )
      )}
      <DescriptionList
        items={[
          {
            term: t.decision,
            detail:
              decidedBy === '' ? t.decisionUnsigned(decisionNumber, day) : t.decisionOf(decisionNumber, day, decidedBy),
          },
          { term: t.term, detail: termSentence(t, council) },
          { term: t.size, detail: t.sizeOf(counted.length, counted.filter(({ hasVote }) => hasVote).length) },
          ...(status === 'DRAFT' ? [{ term: t.preparedBy, detail: preparedBy }] : []),
        ]}
      />
      {isRunning && <SeatWarnings seats={current} />}
      <SeatsTable caption={t.members.caption(name)} seats={current} marksRoles={isRunning} />
      {former.length > 0 && (
        <details className={styles['past']}>
          <summary>{t.members.former(former.length)}</summary>
          <SeatsTable caption={t.members.formerCaption(name)} seats={former} />
        </details>
      )}
      <ChangeList council={council} />
      {act === 'EDIT' && <CouncilDialog known={council} onClose={close} />}
      {act === 'APPROVE' && <ApproveCouncilDialog council={council} onClose={close} />}
      {act === 'DISCARD' && <DiscardCouncilDialog council={council} onClose={close} />}
      {act === 'CHANGE' && <ChangeDialog council={council} onClose={close} />}
    </Card>
  );
}

/** Who sits on the council without working here any more, and who could not take part in a meeting. */
function SeatWarnings({ seats }: { readonly seats: readonly ShownSeat[] }) {
  const t = useText(compositionText);
  const viewer = useViewer();
  const namesOf = (which: (seat: ShownSeat) => boolean) =>
    seats
      .filter(which)
      .map(({ staff }) => staff.fullName)
      .join(', ');
  const left = namesOf(({ leftBodyOn }) => leftBodyOn !== null);
  const without = namesOf(({ leftBodyOn, mayTakePart }) => leftBodyOn === null && mayTakePart === false);
  return (
    <>
      {left !== '' && <Notice kind="warning">{t.someLeft(left)}</Notice>}
      {without !== '' && (
        <Notice
          kind="warning"
          {...(may(viewer, 'role:propose') ? { action: <Link to={hrefs.roleProposals()}>{t.openRoles}</Link> } : {})}
        >
          {t.someWithoutRole(without)}
        </Notice>
      )}
    </>
  );
}
