import { useBlocker } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { isHeldBack } from './confidential-draft.ts';
import { confidenceText } from './text.ts';
import type { ConfidenceInHand } from './use-confidence.ts';

/** Asks before another page of the program is opened while the confidential part cannot be saved: nothing of it is kept here. */
export function LeaveQuestion({ saver }: Pick<ConfidenceInHand, 'saver'>) {
  const t = useText(confidenceText);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isHeldBack(saver.getState()),
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
      {t.leave.body}
    </ConfirmDialog>
  );
}
