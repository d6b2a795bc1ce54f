import { useEffect, useRef, useState } from 'react';

import { useViewer } from '../../../lib/viewer/viewer.tsx';
import type { BoothPlace } from '../booth/booth-place.ts';
import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { followKey, keepFollowing, readFollowing } from './follow-store.ts';
import { followedPlace, followKeyOf, isElsewhere } from './following.ts';

export interface Following {
  readonly isOn: boolean;
  readonly current: BoothItem | undefined;
  readonly isElsewhere: boolean;
  readonly turnOff: () => void;
  /** Follows from now on, and goes at once to where the room is. */
  readonly turnOn: () => void;
}

interface Place {
  readonly place: BoothPlace<BoothItem>;
  /** The open items on which this member has chosen nothing yet. */
  readonly unchosenIds: readonly string[];
  /** Goes to the ballot of an item, or to the overview. */
  readonly go: (itemId: string | undefined) => void;
}

/**
 * The member's page goes where the room is, with each change that the live query brings: also with the first answer after a lost
 * connection. Whoever is about to send stays where they are until they have sent or gone back.
 */
export function useFollowing(meeting: BoothMeeting, { place, unchosenIds, go }: Place): Following {
  const key = followKey(useViewer().id, meeting.id);
  const [isOn, setIsOn] = useState(() => readFollowing(localStorage, key));
  const followed = useRef<string | undefined>(undefined);
  const current = meeting.status === 'OPEN' ? meeting.agenda.find(({ id }) => id === meeting.currentItemId) : undefined;

  useEffect(() => {
    if (!isOn || current === undefined || place.view === 'check') return;
    const now = followKeyOf(current);
    if (followed.current === now) return;
    followed.current = now;
    go(followedPlace(current, unchosenIds) === 'nominee' ? current.id : undefined);
  });

  function turn(next: boolean): void {
    keepFollowing(localStorage, key, next);
    followed.current = undefined;
    setIsOn(next);
  }

  return {
    isOn,
    current,
    isElsewhere: isElsewhere(place, current),
    turnOff: () => turn(false),
    turnOn: () => {
      turn(true);
      if (isOn && current !== undefined) {
        go(followedPlace(current, unchosenIds) === 'nominee' ? current.id : undefined);
      }
    },
  };
}
