import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { MeetingActs } from '../actions/meeting-acts.tsx';
import { useMeetingActs } from '../actions/use-meeting-acts.ts';
import styles from '../chair/chair.module.css';
import { ClosedItems } from '../chair/closed-items.tsx';
import { CrowdedPlaces } from '../chair/crowded-places-lazily.tsx';
import { OpenItems } from '../chair/open-items.tsx';
import { PresencePanel } from '../chair/presence-panel.tsx';
import { WaitingItems } from '../chair/waiting-items.tsx';
import { CurrentItemCard } from '../follow/current-item-card.tsx';
import { ChairCard } from '../handover/chair-card.tsx';
import { MeetingChip } from '../components/meeting-chip.tsx';
import { LiveState } from '../live/live-state.tsx';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import { placesSentence } from '../logic/places-sentence.ts';
import { councilText } from '../text.ts';
import { ChairPageDocument, type ChairPageQuery } from './chair-page.gql.ts';

export type ChairedMeeting = ChairPageQuery['meeting'];
export type ChairedItem = ChairedMeeting['agenda'][number];

/** What a part of the panel gets: the meeting as it stands, and how to read it again after an act. */
export interface ChairPanelProps {
  readonly meeting: ChairedMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

/** The chair steers by it, the secretary keeps the presence with it. All state is the server's. */
export function ChairPage() {
  const { meetingId = '' } = useParams();
  return <LiveChair key={meetingId} meetingId={meetingId} />;
}

function LiveChair({ meetingId }: { readonly meetingId: string }) {
  const t = useText(councilText);
  const { data, error, refetch } = useLiveMeeting(ChairPageDocument, { id: meetingId });
  return (
    <LiveState data={data} error={error} onRetry={() => void refetch()} title={t.chair.title}>
      {({ meeting }) => <Panel meeting={meeting} onAnswer={refetch} />}
    </LiveState>
  );
}

function Panel({ meeting, onAnswer }: ChairPanelProps) {
  const t = useText(councilText);
  const acting = useMeetingActs(meeting, onAnswer);
  const { agenda, status, viewerCan } = meeting;
  // Items by secret ballot are opened, closed and counted on pages of their own.
  const isByName = ({ rule, status: itemStatus }: (typeof agenda)[number]) =>
    rule.form === 'OPEN' || itemStatus === 'CLOSED';
  const byName = { ...meeting, agenda: agenda.filter(isByName) };
  const secret = agenda.length - byName.agenda.length;
  const hasOpen = byName.agenda.some((item) => item.status === 'OPEN');
  const isDone = status === 'OPEN' && agenda.length > 0 && agenda.every((item) => item.status === 'CLOSED');
  const steers = viewerCan.includes('START') || viewerCan.includes('OPEN_ITEM') || viewerCan.includes('CLOSE_ITEM');

  return (
    <>
      <PageHeader
        title={t.chair.title}
        windowTitle={`${t.chair.title} – ${meeting.title}`}
        crumbs={[
          { label: t.title, to: hrefs.meetings(meeting.year) },
          { label: meeting.title, to: hrefs.meeting(meeting.id) },
          { label: t.chair.title },
        ]}
        lead={<MeetingChip status={status} />}
        actions={
          <>
            <ButtonLink to={hrefs.meetingScreen(meeting.id)}>{t.acts.toScreen}</ButtonLink>
            {status === 'OPEN' && meeting.viewerMemberId !== null && (
              <ButtonLink to={hrefs.meetingVote(meeting.id)}>{t.acts.toBooth}</ButtonLink>
            )}
            <MeetingActs meeting={meeting} acting={acting} closeVariant={isDone ? 'primary' : 'secondary'} />
          </>
        }
      />
      <div className={styles['panel']}>
        <div className={styles['items']}>
          {acting.problem !== undefined && <InlineError message={acting.problem} />}
          {status === 'PLANNED' && <Notice kind="info">{t.chair.notStarted}</Notice>}
          {status === 'CLOSED' && <Notice kind="info">{t.chair.ended}</Notice>}
          {status === 'OPEN' && !steers && !isDone && <Notice kind="info">{t.chair.watching}</Notice>}
          {isDone && <Notice kind="success">{t.chair.allDone}</Notice>}
          {meeting.places
            .filter(({ isReached, isTight }) => isReached || isTight)
            .map((places) => (
              <Notice key={places.rule} kind="warning">
                {placesSentence(t, places)}
              </Notice>
            ))}
          <CrowdedPlaces meeting={meeting} onAnswer={onAnswer} />
          {agenda.length === 0 && <Notice kind="info">{t.chair.noItems}</Notice>}
          {secret > 0 && (
            <Notice
              kind="info"
              action={<ButtonLink to={hrefs.ballotRounds(meeting.id)}>{t.acts.toBallots}</ButtonLink>}
            >
              {t.chair.secretItems(secret)}
            </Notice>
          )}
          <CurrentItemCard meeting={meeting} onAnswer={onAnswer} />
          <OpenItems meeting={byName} onAnswer={onAnswer} />
          {hasOpen && <WaitingItems meeting={byName} onAnswer={onAnswer} />}
          {status !== 'PLANNED' && <ClosedItems meeting={meeting} onAnswer={onAnswer} isFirstOpen={!hasOpen} />}
          {!hasOpen && <WaitingItems meeting={byName} onAnswer={onAnswer} />}
        </div>
        <div className={styles['items']}>
          <ChairCard meeting={meeting} onAnswer={onAnswer} />
          <PresencePanel meeting={meeting} onAnswer={onAnswer} />
        </div>
      </div>
    </>
  );
}
