import { useState } from 'react';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { RecordDialog, SendAgainDialog } from '../acts/answer-acts.tsx';
import { AddDialog, CancelDialog, SaveDialog, TakeOutDialog } from '../acts/draft-acts.tsx';
import { DispatchDialog, SignDialog } from '../acts/send-acts.tsx';
import type { ShownSubmission } from '../pages/submission-page.tsx';
import { OfficialPaperLazily } from '../../official-papers/index.ts';
import { AgreementCardLazily } from '../../number-agreement/index.ts';
import { NewerTemplateLazily } from '../../paper-templates/index.ts';
import { submissionText, type SubmissionWords } from '../text.ts';
import { mostSets } from './dossier-sets.ts';
import { SubmissionChip } from './submission-chip.tsx';
import { SubmissionLines } from './submission-lines.tsx';
import styles from './submissions.module.css';

const DIALOGS = {
  SAVE: SaveDialog,
  ADD: AddDialog,
  TAKE_OUT: TakeOutDialog,
  CANCEL: CancelDialog,
  SIGN: SignDialog,
  DISPATCH: DispatchDialog,
  RECORD: RecordDialog,
  AGAIN: SendAgainDialog,
} as const;
type Act = keyof typeof DIALOGS;

/** A tờ trình with its lines and what its reader may do with it now. */
export function SubmissionSheet({ submission }: { readonly submission: ShownSubmission }) {
  const t = useText(submissionText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const Dialog = act === undefined ? undefined : DIALOGS[act];
  const { year, title, documentNumber, content } = submission;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.submissions(year) }, { label: documentNumber ?? t.unnumbered }]}
        lead={<SubmissionChip submission={submission} />}
        actions={
          <>
            <PaperMenu paper="submission" id={submission.id} />
            <ExportMenu list="submission-lines" variables={{ id: submission.id }} />
            <Acts submission={submission} onAct={setAct} />
          </>
        }
      />
      <div className={styles['sheets']}>
        <NewerTemplateLazily kind="SUBMISSION_PAPER" id={submission.id} wording={submission.wording} />
        <Card title={t.facts.title}>
          <DescriptionList items={factsOf(t, submission)} />
        </Card>
        {content !== '' && (
          <Card title={t.content}>
            <p className={styles['text']}>{content}</p>
          </Card>
        )}
        {submission.signedOn !== null && <OfficialPaperLazily of="submission" id={submission.id} />}
        <AgreementCardLazily of={{ submissionId: submission.id }} />
        <Card title={t.lines.title}>
          <SubmissionLines submission={submission} />
        </Card>
      </div>
      {Dialog !== undefined && <Dialog submission={submission} onClose={() => setAct(undefined)} />}
    </>
  );
}

interface ActsProps {
  readonly submission: ShownSubmission;
  readonly onAct: (act: Act) => void;
}

/** The buttons of this moment; the one that carries the tờ trình on is the filled one. */
function Acts({ submission: { viewerCan, lines }, onAct }: ActsProps) {
  const t = useText(submissionText);
  const isAny = (event: 'GRANT' | 'SEND_AGAIN') => lines.some((line) => line.viewerCan.includes(event));
  return (
    <>
      {viewerCan.includes('CANCEL') && <Button onClick={() => onAct('CANCEL')}>{t.cancel.open}</Button>}
      {viewerCan.includes('EDIT') && (
        <>
          {lines.length > 1 && <Button onClick={() => onAct('TAKE_OUT')}>{t.takeOut.open}</Button>}
          <Button onClick={() => onAct('ADD')}>{t.add.open}</Button>
          <Button onClick={() => onAct('SAVE')}>{t.edit.open}</Button>
        </>
      )}
      {viewerCan.includes('SIGN') && (
        <Button variant="primary" onClick={() => onAct('SIGN')}>
          {t.sign.open}
        </Button>
      )}
      {viewerCan.includes('DISPATCH') && (
        <Button variant="primary" onClick={() => onAct('DISPATCH')}>
          {t.dispatch.open}
        </Button>
      )}
      {isAny('SEND_AGAIN') && <Button onClick={() => onAct('AGAIN')}>{t.again.open}</Button>}
      {isAny('GRANT') && (
        <Button variant="primary" onClick={() => onAct('RECORD')}>
          {t.record.open}
        </Button>
      )}
    </>
  );
}

function factsOf(t: SubmissionWords, submission: ShownSubmission) {
  const { documentNumber, recipient, authority, signedOn, signatureBlock, delegation } = submission;
  const { dispatchedOn, way, sets, lastDay, draftedBy, createdAt, cancelledReason, lines } = submission;
  const wanted = mostSets(lines);
  const wantedText = wanted.sets === null ? t.setsOpen(wanted.ground) : t.setsOf(wanted.sets, wanted.ground);
  return [
    { term: t.facts.number, detail: documentNumber ?? t.unnumbered },
    { term: t.facts.recipient, detail: recipient },
    { term: t.facts.authority, detail: t.authority[authority] },
    ...(lastDay === null ? [] : [{ term: t.facts.lastDay, detail: formatDate(lastDay) }]),
    ...(signedOn === null
      ? []
      : [
          { term: t.facts.signedOn, detail: formatDate(signedOn) },
          { term: t.facts.signer, detail: signatureBlock.join('\n') },
        ]),
    ...(delegation === null
      ? []
      : [
          {
            term: t.facts.delegation,
            detail: t.facts.lent(delegation.paperNumber, formatDate(delegation.from), formatDate(delegation.to)),
          },
        ]),
    dispatchedOn === null || way === null || sets === null
      ? {
          term: t.facts.sets,
          detail: wanted.filesGround === null ? wantedText : t.withFiles(wantedText, wanted.filesGround),
        }
      : { term: t.facts.dispatched, detail: t.facts.dispatchedOn(formatDate(dispatchedOn), t.way[way], sets) },
    { term: t.facts.drafted, detail: `${draftedBy}, ${formatDateTime(createdAt)}` },
    ...(cancelledReason === null ? [] : [{ term: t.facts.cancelledReason, detail: cancelledReason }]),
  ];
}
