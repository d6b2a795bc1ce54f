import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { CancelCheckDialog, CarryOutDialog, CloseCheckDialog, TakeBackDialog } from '../acts/check-act-dialogs.tsx';
import { PlanCheckDialog } from '../acts/plan-check-dialog.tsx';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { CheckFacts } from './check-facts.tsx';
import { CheckHeader } from './check-header.tsx';
import { FindingsCard } from './findings-card.tsx';
import styles from './unit-checks.module.css';
import { VisitorsCard } from './visitors-card.tsx';

type Act = ShownCheck['viewerCan'][number];

/** A check to read: planned, with its minutes issued, closed or called off. */
export function CheckReading({ check }: { readonly check: ShownCheck }) {
  const t = useText(unitCheckText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = () => setAct(undefined);
  const { id, year, status, findings, conclusion, viewerCan, viewerReadsMinutes } = check;
  const isWritten = status !== 'PLANNED' && status !== 'CANCELLED';
  return (
    <>
      <CheckHeader
        check={check}
        actions={
          <>
            {findings.length > 0 && <ExportMenu list="check-findings" variables={{ id }} />}
            {isWritten && viewerReadsMinutes && <Button onClick={() => window.print()}>{t.minutes.print}</Button>}
            <Acts check={check} onAct={setAct} />
          </>
        }
      />
      <div className={styles['sheets']}>
        {isWritten && !viewerReadsMinutes && <Notice kind="info">{t.minutes.hidden}</Notice>}
        {isWritten && viewerReadsMinutes && <FindingsCard check={check} />}
        {conclusion !== '' && (
          <Card title={t.minutes.conclusion}>
            <p className={styles['text']}>{conclusion}</p>
          </Card>
        )}
        <CheckFacts check={check} />
        {viewerCan.includes('CHANGE') && <VisitorsCard check={check} />}
        {isWritten && viewerReadsMinutes && <Signatures />}
      </div>
      {act === 'CHANGE' && <PlanCheckDialog year={year} known={check} onClose={close} />}
      {act === 'CANCEL' && <CancelCheckDialog check={check} onClose={close} />}
      {act === 'CARRY_OUT' && <CarryOutDialog check={check} version={check.version} onClose={close} />}
      {act === 'TAKE_BACK' && <TakeBackDialog check={check} onClose={close} />}
      {act === 'CLOSE' && <CloseCheckDialog check={check} onClose={close} />}
    </>
  );
}

/** What the person can do now; what comes next is filled. */
function Acts({ check, onAct }: { readonly check: ShownCheck; readonly onAct: (act: Act) => void }) {
  const t = useText(unitCheckText);
  const { today } = useViewer();
  const { viewerCan, plannedDay, findings } = check;
  const isSettled = findings.every(({ status }) => status === 'NOTED' || status === 'SETTLED');
  const isAnswered = findings.some(({ turns }) => turns.length > 0);
  return (
    <>
      {viewerCan.includes('CANCEL') && <Button onClick={() => onAct('CANCEL')}>{t.cancel.open}</Button>}
      {viewerCan.includes('CHANGE') && <Button onClick={() => onAct('CHANGE')}>{t.plan.change}</Button>}
      {viewerCan.includes('CARRY_OUT') && (
        <Button variant={plannedDay <= today ? 'primary' : 'secondary'} onClick={() => onAct('CARRY_OUT')}>
          {t.carryOut.open}
        </Button>
      )}
      {viewerCan.includes('TAKE_BACK') && !isAnswered && (
        <Button onClick={() => onAct('TAKE_BACK')}>{t.minutes.takeBack}</Button>
      )}
      {viewerCan.includes('CLOSE') && isSettled && (
        <Button variant="primary" onClick={() => onAct('CLOSE')}>
          {t.close.open}
        </Button>
      )}
    </>
  );
}

/** Where both sides sign the printed minutes. */
function Signatures() {
  const t = useText(unitCheckText).minutes;
  return (
    <div className={styles['signatures']}>
      {[t.signUnit, t.signTeam].map((who) => (
        <p key={who}>
          <strong>{who}</strong>
          <br />
          {t.signed}
        </p>
      ))}
    </div>
  );
}
