import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Booth } from '../booth/booth.tsx';
import { LiveState } from '../live/live-state.tsx';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import { councilText } from '../text.ts';
import { BoothPageDocument, type BoothPageQuery } from './booth-page.gql.ts';

export type BoothMeeting = BoothPageQuery['meeting'];
export type BoothItem = BoothMeeting['agenda'][number];

/** Where a member follows the meeting and votes: phone first. */
export function BoothPage() {
  const { meetingId = '' } = useParams();
  return <LiveBooth key={meetingId} meetingId={meetingId} />;
}

function LiveBooth({ meetingId }: { readonly meetingId: string }) {
  const t = useText(councilText);
  const { data, error, refetch } = useLiveMeeting(BoothPageDocument, { id: meetingId });
  return (
    <LiveState data={data} error={error} onRetry={() => void refetch()} title={t.booth.title}>
      {({ meeting }) => <Booth meeting={meeting} onAnswer={refetch} />}
    </LiveState>
  );
}
