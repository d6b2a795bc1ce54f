import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import councilStyles from '../council.module.css';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import { MeetingReadingDocument, type MeetingReadingQuery } from './meeting-reading.gql.ts';
import { OwnReading } from './own-reading.tsx';
import { ReadCounts } from './read-counts.tsx';
import { readingText } from './text.ts';

export type ReadMeeting = MeetingReadingQuery['meeting'];
export type ReadItem = ReadMeeting['agenda'][number];

/** What a member reads before the meeting, and how far the council has come, for those who prepare it. */
export function ReadingTab({ meetingId }: { readonly meetingId: string }) {
  const t = useText(readingText);
  const { data, error, refetch } = useLiveMeeting(MeetingReadingDocument, { id: meetingId });
  if (data === undefined) {
    if (error === undefined) return <PageSkeleton cards={1} />;
    return <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { meeting } = data;
  // A second vote is on the same dossier.
  const items = meeting.agenda.filter(({ attempt }) => attempt === 1);
  const isReader = items.some(({ reading }) => reading.viewerHasRead !== null);
  const seesCounts = items.some(({ reading }) => reading.readCount !== null);
  if (items.length === 0) return <EmptyState>{t.noItems}</EmptyState>;
  return (
    <div className={councilStyles['sheets']}>
      {isReader && <OwnReading meeting={meeting} items={items} onAnswer={refetch} />}
      {!isReader && !seesCounts && <EmptyState>{t.nothing}</EmptyState>}
      {seesCounts && <ReadCounts items={items} />}
    </div>
  );
}
