import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

import { forgetWork } from '../live/forget-work.ts';
import { FollowBar } from '../follow/follow-bar.tsx';
import { useFollowing } from '../follow/use-following.ts';
import type { BoothMeeting } from '../pages/booth-page.tsx';
import { BoothOverview } from './booth-overview.tsx';
import { BOOTH_PARAMS, placeOf } from './booth-place.ts';
import { NomineeVote } from './nominee-vote.tsx';
import { useCast } from './use-cast.ts';
import { useChoices } from './use-choices.ts';
import { VoteCheck } from './vote-check.tsx';

interface BoothProps {
  readonly meeting: BoothMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

/** Three views at one address: the overview, one nominee, and the check before sending. */
export function Booth({ meeting, onAnswer }: BoothProps) {
  const [params, setParams] = useSearchParams();
  const kept = useChoices(meeting.id);
  const casting = useCast(kept.forget);
  const open = meeting.agenda.filter(({ viewerEntitlement }) => viewerEntitlement === 'MAY_VOTE');
  const place = placeOf(params, open);
  const { cache } = useApolloClient();
  const following = useFollowing(meeting, {
    place,
    unchosenIds: open.flatMap(({ id }) => (kept.choices[id] === undefined ? [id] : [])),
    go: (itemId) => setParams((now) => withPlace(now, itemId), { replace: true }),
  });
  const follow = <FollowBar following={following} />;

  // Items open and close while one looks on; the menu counts along.
  useEffect(() => forgetWork(cache), [cache, open.length]);

  useFocusOnMove(place.view === 'nominee' ? place.item.id : place.view);

  async function handleSend(): Promise<void> {
    const votes = open.flatMap(({ id }) => {
      const choice = kept.choices[id];
      return choice === undefined ? [] : [{ itemId: id, choice }];
    });
    const report = await casting.send(votes);
    // What was sent is read back before anything is shown of it.
    await onAnswer().catch(() => undefined);
    if (!report.isInterrupted) setParams(withoutPlace, { replace: true });
  }

  switch (place.view) {
    case 'nominee':
      return (
        <NomineeVote key={place.item.id} meeting={meeting} item={place.item} open={open} kept={kept} follow={follow} />
      );
    case 'check':
      return <VoteCheck meeting={meeting} open={open} kept={kept} casting={casting} onSend={() => void handleSend()} />;
    case 'overview':
      return (
        <BoothOverview
          meeting={meeting}
          open={open}
          kept={kept}
          casting={casting}
          current={following.current}
          follow={follow}
          onAnswer={onAnswer}
        />
      );
  }
}

/** A move inside one address is a new page to the person: it begins at its top, with its heading. */
function useFocusOnMove(place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place]);
}

/** The place of an item's ballot, or of the overview. */
function withPlace(current: URLSearchParams, itemId: string | undefined): URLSearchParams {
  const changed = withoutPlace(current);
  if (itemId !== undefined) changed.set(BOOTH_PARAMS.item, itemId);
  return changed;
}

function withoutPlace(current: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(current);
  for (const name of Object.values(BOOTH_PARAMS)) changed.delete(name);
  return changed;
}
