import { useState } from 'react';

import { businessNow } from '../../../lib/business-clock.ts';
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { isTextDraft } from '../../../lib/autosave/text-draft.ts';
import { useViewer } from '../../../lib/viewer/viewer.tsx';

/** Why a request is filed late, as it is typed. */
export interface LateReason {
  readonly reason: string;
  readonly change: (reason: string) => void;
  /** It was sent: this machine need not remember it. */
  readonly forget: () => void;
}

/**
 * The reason for late filing stands on the check page, whose own links lead away from it to mend a field: this machine keeps what is
 * typed until it is sent. `stored` is what was sent with an earlier round.
 */
export function useLateReason(initiativeId: string, stored: string | null): LateReason {
  const { id: accountId } = useViewer();
  const key = `${initiativeId}.ly-do-nop-muon`;
  const [reason, setReason] = useState(
    () => readLocalCopy(localStorage, accountId, key, isTextDraft)?.draft['reason'] ?? stored ?? '',
  );
  return {
    reason,
    change: (next) => {
      setReason(next);
      const draft = { reason: next };
      keepLocalCopy(localStorage, accountId, key, { draft, base: { reason: '' }, version: 0, at: businessNow() });
    },
    forget: () => forgetLocalCopy(localStorage, accountId, key),
  };
}
