import { useBlocker } from 'react-router';

import type { SavePhase } from '../../../lib/autosave/autosaver.ts';
import type { TextDraftHand } from '../../../lib/autosave/use-text-draft.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { scoringText } from '../text.ts';

/** Phases in which what was typed has not reached the server and will not by itself. */
const HELD: readonly SavePhase[] = ['RETRYING', 'OFFLINE', 'REFUSED', 'SIGNED_OUT', 'CONFLICT'];

/** Asks before another page is opened while points have not reached the server; this machine keeps them if it can. */
export function LeaveSheetQuestion({ saver }: Pick<TextDraftHand, 'saver'>) {
  const t = useText(scoringText);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && HELD.includes(saver.getState().phase),
  );
  return (
    <ConfirmDialog
      isOpen={blocker.state === 'blocked'}
      title={t.leave.title}
      confirmLabel={t.leave.confirm}
      isDanger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {saver.getState().isKept ? t.leave.kept : t.leave.lost}
    </ConfirmDialog>
  );
}
