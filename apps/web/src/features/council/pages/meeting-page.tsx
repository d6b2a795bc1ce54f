import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { isOneOf } from '@thidua/domain/kernel';

import { dayOf, formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { DraftDecisionButton } from '../../decisions/index.ts';
import { MeetingActs } from '../actions/meeting-acts.tsx';
import { useMeetingActs } from '../actions/use-meeting-acts.ts';
import { ChangeMeetingButton } from '../change/change-meeting-button.tsx';
import { AgendaTab } from '../components/agenda-tab.tsx';
import { MeetingChip } from '../components/meeting-chip.tsx';
import { MeetingFacts } from '../components/meeting-facts.tsx';
import { MeetingPapers } from '../components/meeting-papers.tsx';
import { MembersTab } from '../components/members-tab.tsx';
import { PrintHead } from '../components/print-frame.tsx';
import { QuorumLine } from '../components/quorum-line.tsx';
import { ResultsTab } from '../components/results-tab.tsx';
import styles from '../council.module.css';
import { invitationText } from '../invitation/text.ts';
import { LiveState } from '../live/live-state.tsx';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import { readingText } from '../reading/text.ts';
import { councilText } from '../text.ts';
import { MeetingPageDocument, type MeetingPageQuery } from './meeting-page.gql.ts';

export type OfficeMeeting = MeetingPageQuery['meeting'];

const InvitationTab = lazy(async () => ({ default: (await import('../invitation/invitation-tab.tsx')).InvitationTab }));
const ConflictsTab = lazy(async () => ({ default: (await import('../conflicts/conflicts-tab.tsx')).ConflictsTab }));

const ReadingTab = lazy(async () => ({ default: (await import('../reading/reading-tab.tsx')).ReadingTab }));

const TABS = ['chuong-trinh', 'giay-moi', 'doc-truoc', 'thanh-phan', 'lien-quan', 'ket-qua'] as const;

/** A meeting as the office prepares it and as its minutes need it. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  return <LiveMeeting key={meetingId} meetingId={meetingId} />;
}

function LiveMeeting({ meetingId }: { readonly meetingId: string }) {
  const t = useText(councilText);
  const { data, error, refetch } = useLiveMeeting(MeetingPageDocument, { id: meetingId });
  return (
    <LiveState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ meeting }) => <Office meeting={meeting} onAnswer={refetch} />}
    </LiveState>
  );
}

interface OfficeProps {
  readonly meeting: OfficeMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

function Office({ meeting, onAnswer }: OfficeProps) {
  const t = useText(councilText);
  const invitationWords = useText(invitationText);
  const readingWords = useText(readingText);
  const acting = useMeetingActs(meeting, onAnswer);
  const [params, setParams] = useSearchParams();
  const asked = params.get('the') ?? '';
  const tab = isOneOf(TABS, asked) ? asked : meeting.status === 'CLOSED' ? 'ket-qua' : 'chuong-trinh';
  const closed = meeting.agenda.filter(({ status }) => status === 'CLOSED').length;
  const formsTheVote = meeting.status === 'OPEN' && meeting.viewerMemberId !== null;
  const steers = meeting.status !== 'CLOSED' && meeting.viewerCan.includes('RECORD_ATTENDANCE');

  return (
    <>
      {tab === 'ket-qua' && <PrintHead meeting={meeting} />}
      <div className={tab === 'ket-qua' ? styles['screen'] : undefined}>
        <PageHeader
          title={meeting.title}
          windowTitle={t.windowTitle(meeting.title)}
          crumbs={[
            { label: t.title, to: hrefs.meetings(meeting.year) },
            { label: formatDate(dayOf(meeting.startsAt)) },
          ]}
          lead={
            <>
              <MeetingChip status={meeting.status} />
              <span>
                {formatDateTime(meeting.startsAt)} · {meeting.place}
              </span>
            </>
          }
          actions={
            <>
              {meeting.status !== 'PLANNED' && (
                <ButtonLink to={hrefs.meetingScreen(meeting.id)}>{t.acts.toScreen}</ButtonLink>
              )}
              <ButtonLink to={hrefs.ballotRounds(meeting.id)}>{t.acts.toBallots}</ButtonLink>
              {meeting.viewerCan.includes('CHANGE') && <ChangeMeetingButton meeting={meeting} onAnswer={onAnswer} />}
              <MeetingPapers meeting={meeting} />
              {meeting.status !== 'PLANNED' && (
                <ButtonLink to={hrefs.meetingMinutes(meeting.id)}>{t.acts.toMinutes}</ButtonLink>
              )}
              {formsTheVote && (
                <ButtonLink to={hrefs.meetingVote(meeting.id)} variant={steers ? 'secondary' : 'primary'}>
                  {t.acts.toBooth}
                </ButtonLink>
              )}
              {steers && (
                <ButtonLink
                  to={hrefs.meetingChair(meeting.id)}
                  variant={meeting.viewerCan.includes('START') ? 'secondary' : 'primary'}
                >
                  {t.acts.toChair}
                </ButtonLink>
              )}
              <MeetingActs meeting={meeting} acting={acting} />
              {meeting.viewerCan.includes('DRAFT_DECISION') && <DraftDecisionButton meetingId={meeting.id} />}
            </>
          }
        />
      </div>
      <div className={styles['sheets']}>
        {acting.problem !== undefined && <InlineError message={acting.problem} />}
        <MeetingFacts meeting={meeting} />
        <QuorumLine quorum={meeting.quorum} hasRule isAhead={meeting.status === 'PLANNED'} />
        <div>
          <Tabs
            label={t.tabsLabel}
            current={tab}
            tabs={[
              { slug: 'chuong-trinh', label: t.tabs.agenda, count: meeting.agenda.length },
              { slug: 'giay-moi', label: invitationWords.tab },
              { slug: 'doc-truoc', label: readingWords.tab },
              { slug: 'thanh-phan', label: t.tabs.members, count: meeting.members.length },
              { slug: 'lien-quan', label: t.conflictsTab },
              { slug: 'ket-qua', label: t.tabs.results, count: closed },
            ]}
            onChange={(slug) =>
              setParams((current) => {
                const changed = new URLSearchParams(current);
                changed.set('the', slug);
                return changed;
              })
            }
          >
            {tab === 'chuong-trinh' && <AgendaTab meeting={meeting} onAnswer={onAnswer} />}
            {tab === 'giay-moi' && (
              <Suspense fallback={<PageSkeleton cards={1} />}>
                <InvitationTab meeting={meeting} />
              </Suspense>
            )}
            {tab === 'doc-truoc' && (
              <Suspense fallback={<PageSkeleton cards={1} />}>
                <ReadingTab meetingId={meeting.id} />
              </Suspense>
            )}
            {tab === 'thanh-phan' && <MembersTab meeting={meeting} />}
            {tab === 'lien-quan' && (
              <Suspense fallback={<PageSkeleton cards={1} />}>
                <ConflictsTab meeting={meeting} onAnswer={onAnswer} />
              </Suspense>
            )}
            {tab === 'ket-qua' && <ResultsTab meeting={meeting} />}
          </Tabs>
        </div>
      </div>
    </>
  );
}
