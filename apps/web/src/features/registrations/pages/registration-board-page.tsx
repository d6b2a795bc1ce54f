import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { DeadlineDialog } from '../actions/deadline-dialog.tsx';
import { useReminding } from '../actions/use-reminding.ts';
import { WindowDialog, type LateDivision } from '../actions/window-dialog.tsx';
import { BoardDivisions } from '../components/board-divisions.tsx';
import { BoardParticipations } from '../components/board-participations.tsx';
import { BoardResults } from '../components/board-results.tsx';
import { BoardTitles } from '../components/board-titles.tsx';
import { registrationText } from '../text.ts';
import styles from './board.module.css';
import { RegistrationBoardDocument } from './registration-board.gql.ts';

/** The registrations of the body: by division, by title against plan and cap, by movement, and what came of them. */
export function RegistrationBoardPage() {
  const t = useText(registrationText);
  const { year } = useYear();
  const { data } = useSuspenseQuery(RegistrationBoardDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const { registrationOverview: board } = data;
  const { round, counts, canManage } = board;
  const reminding = useReminding(year);
  const [isDeadlineOpen, setIsDeadlineOpen] = useState(false);
  const [late, setLate] = useState<LateDivision | undefined>(undefined);

  return (
    <>
      <PageHeader
        title={t.board.title}
        windowTitle={`${t.board.title} – ${year}`}
        lead={
          <>
            <span>
              {round === null ? t.board.noDue : t.board.due(formatDate(round.dueOn))}
              {typeof round?.changesUntil === 'string' && `, ${t.board.changes(formatDate(round.changesUntil))}`}
            </span>
          </>
        }
        actions={
          <>
            <ButtonLink to={hrefs.registrations(year)}>{t.board.toList}</ButtonLink>
            <ButtonLink to={hrefs.registrationOutcomes(year)}>{t.board.toOutcomes}</ButtonLink>
            {canManage && (
              <Button onClick={() => setIsDeadlineOpen(true)}>
                {round === null ? t.board.setDue : t.board.moveDue}
              </Button>
            )}
            {canManage && counts.missing > 0 && (
              <Button
                variant="primary"
                onClick={reminding.remind}
                busyLabel={reminding.isBusy ? t.board.reminding : undefined}
              >
                {t.board.remind(counts.missing)}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['page']}>
        {reminding.failure !== undefined && <InlineError message={reminding.failure} />}
        {reminding.outcome !== undefined && (
          <Notice kind="info" isAlert>
            {reminding.outcome}
          </Notice>
        )}
        <p>
          {t.board.progress(counts.approved, counts.total, counts.missing)}
          {round !== null && <span className={styles['ground']}>{t.board.ground(round.ground)}</span>}
        </p>
        <BoardDivisions board={board} onOpenLate={canManage && round !== null ? setLate : undefined} />
        <BoardTitles board={board} />
        <BoardParticipations board={board} />
        <BoardResults board={board} />
      </div>
      {isDeadlineOpen && <DeadlineDialog year={year} round={round} onClose={() => setIsDeadlineOpen(false)} />}
      {late !== undefined && <WindowDialog year={year} division={late} onClose={() => setLate(undefined)} />}
    </>
  );
}
