import { useApolloClient } from '@apollo/client/react';
import { plainDate, type InputProblem } from '@thidua/domain/kernel';
import { daysLate, REPORT_LIMITS, sendProblems } from '@thidua/domain/works';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SendUnitReportDocument } from '../acts/report-acts.gql.ts';
import { answerField, draftOfAnswers, saveReport } from '../acts/save-report.ts';
import type { ShownReport } from '../pages/unit-report-page.tsx';
import { reportText, type ReportWords } from '../report-text.ts';
import { ReportHeader } from './report-header.tsx';
import styles from './works.module.css';

/** The form of a report, saved as it is written and sent when every question has its answer. */
export function ReportWriting({ report }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { questions } = report.request;
  const { state, saver } = useTextDraft({
    recordId: report.id,
    stored: draftOfAnswers(report.draft ?? questions.map(() => '')),
    version: report.version,
    limit: REPORT_LIMITS.answer,
    send: saveReport(client, report.id, questions.length),
  });
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isConfirming, setIsConfirming] = useState(false);
  const told = [...problems, ...state.problems];

  async function check(): Promise<void> {
    setFailure(undefined);
    const missing = sendProblems(
      questions,
      questions.map((_question, index) => state.draft[answerField(index)] ?? ''),
    );
    setProblems(missing);
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    if (await saver.flush()) setIsConfirming(true);
    else setFailure(t.report.notSentYet);
  }

  const { conflict } = state;
  return (
    <>
      <ReportHeader
        report={report}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, REPORT_LIMITS.answer).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <Button variant="primary" onClick={() => void check()}>
              {t.report.send}
            </Button>
          )
        }
      />
      <div className={styles['writing']}>
        <SaveNotices
          state={state}
          merged={t.report.changed}
          closed={{
            sentence: t.report.closed,
            action: <ButtonLink to={hrefs.reportRequest(report.request.id)}>{t.report.open}</ButtonLink>,
          }}
        />
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && (
          <ErrorSummary
            attempt={attempt}
            errors={told.map((problem) => ({
              fieldId: formFieldId(problem.field),
              message: answerSentence(t, problem),
            }))}
          />
        )}
        <WhyWriting report={report} />
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: questions[Number(field.slice(field.indexOf('.') + 1))] ?? '',
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        {questions.map((question, index) => {
          const field = answerField(index);
          const problem = told.find((each) => each.field === field);
          return (
            <TextArea
              key={field}
              id={formFieldId(field)}
              label={`${index + 1}. ${question}`}
              lines={6}
              limit={REPORT_LIMITS.answer}
              value={state.draft[field] ?? ''}
              error={problem === undefined ? undefined : answerSentence(t, problem)}
              onChange={(text) => {
                setProblems(problems.filter((each) => each.field !== field));
                saver.change({ ...saver.getState().draft, [field]: text });
              }}
              onBlur={() => void saver.flush()}
            />
          );
        })}
      </div>
      {isConfirming && <SendDialog report={report} version={state.version} onClose={() => setIsConfirming(false)} />}
    </>
  );
}

/** Why it is on the desk again, or that somebody waits for it. */
function WhyWriting({ report: { status, returnedReason, remindedOn } }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  if (status === 'RETURNED' && returnedReason !== null) {
    return (
      <Notice kind="warning" title={t.report.returned}>
        <p className={styles['text']}>{returnedReason}</p>
      </Notice>
    );
  }
  return remindedOn === null ? null : <Notice kind="info">{t.report.reminded(formatDate(remindedOn))}</Notice>;
}

function answerSentence({ report }: ReportWords, { field, code, limit = 0 }: InputProblem): string {
  const number = Number(field.slice(field.indexOf('.') + 1)) + 1;
  return code === 'TOO_LONG' ? report.answerTooLong(number, formatNumber(limit, 0)) : report.answerNeeded(number);
}

interface SendDialogProps {
  readonly report: ShownReport;
  readonly version: number;
  readonly onClose: () => void;
}

function SendDialog({ report: { id, request }, version, onClose }: SendDialogProps) {
  const t = useText(reportText);
  const viewer = useViewer();
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const late = daysLate(plainDate(viewer.today), plainDate(request.dueOn));

  async function confirm(): Promise<void> {
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: SendUnitReportDocument, variables: { input: { id, version } } })).data
          ?.sendUnitReport,
    );
    if (outcome.kind === 'DONE') {
      showToast({ message: t.report.sent });
      onClose();
    } else setFailure(outcome.kind === 'FAILED' ? outcome.sentence : t.report.notSentYet);
  }

  return (
    <ConfirmDialog
      isOpen
      title={t.report.sendTitle}
      confirmLabel={t.report.send}
      busyLabel={isBusy ? t.report.sending : undefined}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t.report.sendBody}</p>
      {late > 0 && <p>{t.report.sendLate(late)}</p>}
      {failure !== undefined && <InlineError message={failure} />}
    </ConfirmDialog>
  );
}
