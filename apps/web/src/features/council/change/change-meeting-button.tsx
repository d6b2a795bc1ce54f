import { lazy, Suspense, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { changeText } from './text.ts';

const ChangeMeetingDialog = lazy(async () => ({
  default: (await import('./change-meeting-dialog.tsx')).ChangeMeetingDialog,
}));

interface ChangeMeetingButtonProps {
  readonly meeting: OfficeMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

export function ChangeMeetingButton({ meeting, onAnswer }: ChangeMeetingButtonProps) {
  const t = useText(changeText);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t.act}</Button>
      {isAsking && (
        <Suspense>
          <ChangeMeetingDialog meeting={meeting} onAnswer={onAnswer} onClose={() => setIsAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
