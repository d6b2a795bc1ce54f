import { useEffect, useState } from 'react';

import type { VoteChoice } from '../../../gql/schema-types.ts';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { choicesKey, keepChoices, readChoices, withChoice, withoutChoice, type Choices } from './choices-store.ts';

export interface KeptChoices {
  readonly choices: Choices;
  readonly choose: (itemId: string, choice: VoteChoice) => void;
  readonly forget: (itemId: string) => void;
  /** False when the browser keeps nothing: then a reload loses what was not sent. */
  readonly isKept: boolean;
}

/** The member's choices that the server has not acknowledged yet; they outlive a reload and a lost network. */
export function useChoices(meetingId: string): KeptChoices {
  const key = choicesKey(useViewer().id, meetingId);
  const [choices, setChoices] = useState(() => readChoices(localStorage, key));
  const [isKept, setIsKept] = useState(true);

  useEffect(() => {
    // The same meeting in another tab of this machine.
    function follow(event: StorageEvent): void {
      if (event.key === key) setChoices(readChoices(localStorage, key));
    }
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [key]);

  function change(next: (current: Choices) => Choices): void {
    // From the storage, not from the screen: several votes are acknowledged in one turn, perhaps in two tabs.
    const stored = isKept ? { ...readChoices(localStorage, key) } : choices;
    const changed = next(stored);
    setIsKept(keepChoices(localStorage, key, changed));
    setChoices(changed);
  }

  return {
    choices,
    choose: (itemId, choice) => change((current) => withChoice(current, itemId, choice)),
    forget: (itemId) => change((current) => withoutChoice(current, itemId)),
    isKept,
  };
}
