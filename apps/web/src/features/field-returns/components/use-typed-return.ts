import { useState } from 'react';

import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { businessNow } from '../../../lib/business-clock.ts';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { isTypedReturn, NOTHING_TYPED, type TypedReturn } from '../kept-return.ts';

interface TypedReturnState {
  readonly typed: TypedReturn;
  readonly type: (typed: TypedReturn) => void;
  /** What was typed before and not sent is here again. */
  readonly isRestored: boolean;
  readonly forget: () => void;
  readonly drop: () => void;
}

/** Keeps what is typed into the return of a record on this machine until it is sent. */
export function useTypedReturn(recordId: string): TypedReturnState {
  const { id } = useViewer();
  const key = `return.${recordId}`;
  const [kept] = useState(() => readLocalCopy(localStorage, id, key, isTypedReturn)?.draft);
  const [typed, setTyped] = useState(kept ?? NOTHING_TYPED);
  const [isRestored, setIsRestored] = useState(kept !== undefined);
  const forget = () => forgetLocalCopy(localStorage, id, key);
  return {
    typed,
    type: (draft) => {
      setTyped(draft);
      keepLocalCopy(localStorage, id, key, { draft, base: NOTHING_TYPED, version: 0, at: businessNow() });
    },
    isRestored,
    forget,
    drop: () => {
      forget();
      setTyped(NOTHING_TYPED);
      setIsRestored(false);
    },
  };
}
