import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useParams } from 'react-router';

import { LiveState } from '../live/live-state.tsx';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import { Screen } from '../screen/screen.tsx';
import { councilText } from '../text.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ScreenPageDocument, type ScreenPageQuery } from './screen-page.gql.ts';
import styles from '../screen/screen.module.css';

export type ShownMeeting = ScreenPageQuery['meeting'];

/** What the projector shows: full width, over the frame, which rests meanwhile. */
export function ScreenPage() {
  const t = useText(councilText);
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useLiveMeeting(ScreenPageDocument, { id: meetingId });

  useEffect(() => {
    const frame = document.getElementById('root');
    if (frame === null) return;
    frame.inert = true;
    return () => {
      frame.inert = false;
    };
  }, []);

  return createPortal(
    <main className={styles['screen']}>
      <LiveState data={data} error={error} onRetry={() => void refetch()} title={t.screen.title}>
        {({ meeting }) => <Screen meeting={meeting} />}
      </LiveState>
    </main>,
    document.body,
  );
}
