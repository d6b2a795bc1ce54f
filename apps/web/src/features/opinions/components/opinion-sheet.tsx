import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RecordFiles } from '../../attachments/index.ts';
import { CancelDialog, CloseDialog } from '../acts/end-dialogs.tsx';
import { ReplyDialog } from '../acts/reply-dialog.tsx';
import type { ShownOpinion } from '../pages/opinion-page.tsx';
import { opinionText } from '../text.ts';
import { OPINION_ANSWER_FAMILIES } from './families.ts';
import { OpinionChip } from './opinion-chip.tsx';
import styles from './opinions.module.css';

type Act = 'ANSWER' | 'CLOSE' | 'CANCEL';

/** A letter with its lines, its files and what its reader may do with it now. */
export function OpinionSheet({ opinion }: { readonly opinion: ShownOpinion }) {
  const t = useText(opinionText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const { year, bodyName, status, isOverdue, viewerCan, attachments, silence } = opinion;
  const mayAttach = viewerCan.includes('ATTACH');
  // Waiting ends only where the time is over and the law does not want the answer in writing.
  const mayClose = viewerCan.includes('CLOSE') && isOverdue && silence !== 'WRITING_NEEDED';
  const onClose = () => setAct(undefined);
  return (
    <>
      <PageHeader
        title={bodyName}
        crumbs={[{ label: t.title, to: hrefs.opinions(year) }, { label: opinion.letterNumber }]}
        lead={<OpinionChip status={status} isOverdue={isOverdue} />}
        actions={
          <>
            <Button onClick={() => window.print()}>{t.print}</Button>
            {viewerCan.includes('CANCEL') && <Button onClick={() => setAct('CANCEL')}>{t.cancel.open}</Button>}
            {mayClose && <Button onClick={() => setAct('CLOSE')}>{t.close.open}</Button>}
            {viewerCan.includes('ANSWER') && (
              <Button variant={status === 'ANSWERED' ? 'secondary' : 'primary'} onClick={() => setAct('ANSWER')}>
                {status === 'ANSWERED' ? t.reply.change : t.reply.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        <Facts opinion={opinion} />
        <Lines opinion={opinion} />
        {(mayAttach || attachments.length > 0) && (
          <Card title={t.files}>
            {mayAttach && <p className={styles['quiet']}>{t.filesHint}</p>}
            <RecordFiles
              id="tep"
              holder="OPINION_REQUEST"
              recordId={opinion.id}
              files={attachments}
              canChange={mayAttach}
            />
          </Card>
        )}
      </div>
      {act === 'ANSWER' && <ReplyDialog opinion={opinion} onClose={onClose} />}
      {act === 'CLOSE' && <CloseDialog opinion={opinion} onClose={onClose} />}
      {act === 'CANCEL' && <CancelDialog opinion={opinion} onClose={onClose} />}
    </>
  );
}

function Facts({ opinion }: { readonly opinion: ShownOpinion }) {
  const t = useText(opinionText);
  const { body, letterNumber, letterOn, dueOn, holds, ground, silence, status, closedReason, recordedBy } = opinion;
  const { answerNumber, answerOn } = opinion;
  return (
    <Card title={t.facts.title}>
      <DescriptionList
        items={[
          { term: t.facts.kind, detail: t.body[body] },
          { term: t.facts.letter, detail: t.letterOf(letterNumber, formatDate(letterOn)) },
          { term: t.facts.dueOn, detail: formatDate(dueOn) },
          { term: t.facts.holds, detail: t.holds[holds] },
          { term: t.facts.ground, detail: ground === '' ? t.facts.noGround : ground },
          ...(status === 'WAITING' ? [{ term: t.facts.silence, detail: t.silence[silence] }] : []),
          ...(answerNumber === null || answerOn === null
            ? []
            : [{ term: t.facts.answer, detail: t.letterOf(answerNumber, formatDate(answerOn)) }]),
          ...(closedReason !== null && (status === 'UNANSWERED' || status === 'CANCELLED')
            ? [{ term: t.facts.closedReason[status], detail: closedReason }]
            : []),
          { term: t.facts.recordedBy, detail: recordedBy },
        ]}
      />
    </Card>
  );
}

function Lines({ opinion: { lines } }: { readonly opinion: ShownOpinion }) {
  const t = useText(opinionText);
  return (
    <Card title={t.lines.title}>
      <ul className={styles['lines']}>
        {lines.map(({ nominationId, code, award, subjectName, answer, remark }) => (
          <li key={nominationId} className={styles['line']}>
            <span>
              <Link to={hrefs.nomination(nominationId)}>{subjectName}</Link>, {AWARDS[award].name} ({code})
            </span>
            {answer === null ? (
              <span className={styles['quiet']}>{t.lines.waiting}</span>
            ) : (
              <StatusChip family={OPINION_ANSWER_FAMILIES[answer]}>{t.answer[answer]}</StatusChip>
            )}
            {remark !== '' && <p className={styles['remark']}>{remark}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
