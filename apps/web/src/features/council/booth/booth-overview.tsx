import { lazy, Suspense, type ReactNode } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { CurrentItem } from '../follow/current-item.tsx';
import { MeetingChip } from '../components/meeting-chip.tsx';
import councilStyles from '../council.module.css';
import { isOnScreen } from '../logic/round-on-screen.ts';
import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';
import { BoothClosedRow, BoothOpenRow, BoothWaitingRow } from './booth-rows.tsx';
import { checkSearch, nextToChoose, nomineeSearch } from './booth-place.ts';
import styles from './booth.module.css';
import { OwnPresence } from './own-presence.tsx';
import { SendReportNotice } from './send-report-notice.tsx';
import type { Casting } from './use-cast.ts';
import type { KeptChoices } from './use-choices.ts';

const BallotDoors = lazy(async () => ({ default: (await import('./ballot-doors.tsx')).BallotDoors }));

interface BoothOverviewProps {
  readonly meeting: BoothMeeting;
  /** The items on which this member may vote now. */
  readonly open: readonly BoothItem[];
  readonly kept: KeptChoices;
  readonly casting: Casting;
  /** What the room is at, where the chair has said. */
  readonly current: BoothItem | undefined;
  readonly follow: ReactNode;
  readonly onAnswer: () => Promise<unknown>;
}

/** Where the meeting stands for this member: what is open, what was sent, what came of it. */
export function BoothOverview({ meeting, open, kept, casting, current, follow, onAnswer }: BoothOverviewProps) {
  const t = useText(councilText);
  const { agenda, ballotRounds, status, presiding } = meeting;
  // What is voted on in secret stands in its round.
  const opened = agenda.filter((item) => item.status === 'OPEN' && item.rule.form === 'OPEN');
  const waiting = agenda.filter((item) => item.status === 'WAITING');
  const closed = agenda.filter((item) => item.status === 'CLOSED');
  return (
    <div className={styles['column']}>
      <PageHeader
        title={t.booth.title}
        windowTitle={t.booth.windowTitle(meeting.title)}
        kicker={meeting.title}
        lead={
          <>
            <MeetingChip status={status} />
            {status === 'OPEN' && presiding !== null && <span>{t.presidedBy(presiding.staff.fullName)}</span>}
          </>
        }
      />
      <OwnPresence meeting={meeting} onAnswer={onAnswer} />
      <SendReportNotice casting={casting} />
      {status === 'PLANNED' && <EmptyState>{t.booth.notStarted}</EmptyState>}
      {follow}
      {current !== undefined && <CurrentItem meeting={meeting} item={current} />}
      {ballotRounds.length > 0 && (
        <Suspense fallback={null}>
          <BallotDoors meeting={meeting} />
        </Suspense>
      )}
      {status === 'OPEN' && opened.length === 0 && current === undefined && !ballotRounds.some(isOnScreen) && (
        <EmptyState>{t.booth.nothingOpen}</EmptyState>
      )}
      {status === 'CLOSED' && <Notice kind="info">{t.booth.ended}</Notice>}
      {opened.length > 0 && (
        <Card title={t.booth.openList}>
          {open.length > 0 && <p className={styles['quiet']}>{t.booth.short}</p>}
          {/* Above the list: a long agenda would push it out of sight on a phone. */}
          {open.length > 0 && <GoOn open={open} kept={kept} />}
          <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
            {opened.map((item) => (
              <BoothOpenRow
                key={item.id}
                meeting={meeting}
                item={item}
                choice={kept.choices[item.id]}
                refusal={casting.refusals.get(item.id)}
              />
            ))}
          </ul>
        </Card>
      )}
      {waiting.length > 0 && (
        <Card title={t.booth.otherItems}>
          <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
            {waiting.map((item) => (
              <BoothWaitingRow key={item.id} meeting={meeting} item={item} onAnswer={onAnswer} />
            ))}
          </ul>
        </Card>
      )}
      {closed.length > 0 && (
        <Card title={t.booth.closedItems}>
          <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
            {closed.map((item) => (
              <BoothClosedRow
                key={item.id}
                meeting={meeting}
                item={item}
                refusal={casting.refusals.get(item.id)}
                isTooLate={kept.choices[item.id] !== undefined && item.viewerVote === null}
              />
            ))}
          </ul>
        </Card>
      )}
      <p>
        <ButtonLink to={hrefs.meeting(meeting.id)}>{t.acts.toMeeting}</ButtonLink>
      </p>
    </div>
  );
}

/** The one next step: begin, go on choosing, or check and send. */
function GoOn({ open, kept }: { readonly open: readonly BoothItem[]; readonly kept: KeptChoices }) {
  const t = useText(councilText);
  const next = nextToChoose(open, kept.choices);
  const missing = open.filter(({ id }) => kept.choices[id] === undefined).length;
  if (next === undefined) {
    return (
      <ButtonLink to={checkSearch} variant="primary" isFullWidth>
        {t.booth.checkBefore}
      </ButtonLink>
    );
  }
  return (
    <div className={styles['nav']}>
      {missing < open.length && <ButtonLink to={checkSearch}>{t.booth.check}</ButtonLink>}
      <ButtonLink to={nomineeSearch(next.id)} variant="primary">
        {missing < open.length ? t.booth.goOn(missing) : t.booth.begin(open.length)}
      </ButtonLink>
    </div>
  );
}
