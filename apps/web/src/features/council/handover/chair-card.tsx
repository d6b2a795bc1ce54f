import { lazy, Suspense, useState } from 'react';

import { formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import councilStyles from '../council.module.css';
import type { ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import { handoverText } from './text.ts';

const HandoverDialog = lazy(async () => ({ default: (await import('./handover-dialog.tsx')).HandoverDialog }));

/** Who presides, from whom the chair came, and the act that hands it on or takes it back. */
export function ChairCard({ meeting, onAnswer }: ChairPanelProps) {
  const t = useText(handoverText);
  const { roles } = useText(councilText);
  const [isAsking, setIsAsking] = useState(false);
  const { presiding, handovers, viewerCan, status, members } = meeting;
  const last = handovers.at(-1);
  const mayTakeBack = viewerCan.includes('TAKE_CHAIR_BACK');
  const mayHandOver = viewerCan.includes('HAND_OVER_CHAIR');
  const isOwn = presiding !== null && presiding.id === meeting.viewerMemberId;
  const isAway = members.some(({ id, attendance }) => id === presiding?.id && attendance === 'ABSENT');
  return (
    <Card title={t.title}>
      {presiding === null ? (
        <p className={councilStyles['quiet']}>{t.nobody}</p>
      ) : (
        <div>
          <span className={councilStyles['name']}>{presiding.staff.fullName}</span>
          <div className={councilStyles['quiet']}>{roles[presiding.role]}</div>
          {last !== undefined && (
            <div className={councilStyles['quiet']}>
              {t.handed(last.from.staff.fullName, formatTime(last.at))} {t.reasonOf(last.reason)}
            </div>
          )}
          {status === 'OPEN' && isAway && <div className={councilStyles['quiet']}>{t.away}</div>}
        </div>
      )}
      {(mayTakeBack || mayHandOver) && (
        <Button onClick={() => setIsAsking(true)}>{mayTakeBack ? t.takeBack.act : t.handOver.act}</Button>
      )}
      {status === 'OPEN' && isOwn && !mayHandOver && <p className={councilStyles['quiet']}>{t.hint}</p>}
      {isAsking && (
        <Suspense>
          <HandoverDialog
            meeting={meeting}
            onAnswer={onAnswer}
            isTakingBack={mayTakeBack}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </Card>
  );
}
