import { useEffect } from 'react';
import { useBlocker } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { scoringGridText } from '../text.ts';

/** Asks before the page is left with changes that are not saved, within the program and with the window. */
export function LeaveGridQuestion({ isDirty }: { readonly isDirty: boolean }) {
  const t = useText(scoringGridText);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
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
