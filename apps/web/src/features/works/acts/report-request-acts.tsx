import { canBeReminded } from '@thidua/domain/works';
import { plainDate } from '@thidua/domain/kernel';
import { useState } from 'react';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { sentDay, type FormField } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { AskedRequest } from '../pages/report-request-page.tsx';
import styles from '../components/works.module.css';
import { reportText } from '../report-text.ts';
import { CancelReportRequestDialog } from './cancel-report-request-dialog.tsx';
import { CloseReportRequestDocument, ExtendReportRequestDocument, RemindUnitsDocument } from './report-acts.gql.ts';

const ACTS = [
  { event: 'EXTEND', word: 'extend' },
  { event: 'CLOSE', word: 'close' },
  { event: 'CANCEL', word: 'cancel' },
] as const;
type Act = (typeof ACTS)[number]['event'];

interface RequestInHand {
  readonly request: AskedRequest;
}

/** What the secretariat rarely does with a request: another due day, an end, a mistake taken back. */
export function ReportRequestActs({ request }: RequestInHand) {
  const t = useText(reportText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = () => setAct(undefined);
  return (
    <>
      <div className={styles['foot']}>
        {ACTS.filter(({ event }) => request.viewerCan.includes(event)).map(({ event, word }) => (
          <Button key={event} size="small" onClick={() => setAct(event)}>
            {t.request[word]}
          </Button>
        ))}
      </div>
      {act === 'EXTEND' && <ExtendDialog request={request} onClose={close} />}
      {act === 'CLOSE' && <CloseDialog request={request} onClose={close} />}
      {act === 'CANCEL' && <CancelReportRequestDialog request={request} onClose={close} />}
    </>
  );
}

/** What the secretariat comes for: those who owe are reminded, each once a day. */
export function RemindButton({ request }: RequestInHand) {
  const t = useText(reportText);
  const viewer = useViewer();
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const today = plainDate(viewer.today);
  const isAnybodyLeft = request.reports.some(({ status, remindedOn }) =>
    canBeReminded({ status, remindedOn: remindedOn === null ? undefined : plainDate(remindedOn) }, today),
  );

  async function remind(): Promise<void> {
    if (!isAnybodyLeft) {
      showToast({ message: t.request.remindedAlready });
      return;
    }
    const input = { id: request.id, version: request.version };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RemindUnitsDocument, variables: { input } })).data?.remindUnits,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.request.reminded(outcome.done.count) });
    else if (outcome.kind === 'FAILED') showToast({ message: outcome.sentence });
  }

  return (
    <Button variant="primary" onClick={() => void remind()} busyLabel={isBusy ? t.request.reminding : undefined}>
      {t.request.remind}
    </Button>
  );
}

interface ActDialogProps extends RequestInHand {
  readonly onClose: () => void;
}

function ExtendDialog({ request, onClose }: ActDialogProps) {
  const t = useText(reportText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const fields: readonly FormField[] = [{ name: 'dueOn', kind: 'date', label: t.ask.due }];
  return (
    <FormDialog
      title={t.request.extendTitle}
      body={t.request.extendBody}
      confirm={t.request.extend}
      busy={t.request.extending}
      fields={fields}
      initial={{ dueOn: dateEntry(plainDate(request.dueOn)) }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = { id: request.id, version: request.version, dueOn: sentDay(values, 'dueOn') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: ExtendReportRequestDocument, variables: { input } })).data
              ?.extendReportRequest,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.request.extended });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

function CloseDialog({ request, onClose }: ActDialogProps) {
  const t = useText(reportText);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function confirm(): Promise<void> {
    const input = { id: request.id, version: request.version };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: CloseReportRequestDocument, variables: { input } })).data?.closeReportRequest,
    );
    if (outcome.kind === 'DONE') {
      showToast({ message: t.request.closed });
      onClose();
    } else if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
  }

  return (
    <ConfirmDialog
      isOpen
      title={t.request.closeTitle}
      confirmLabel={t.request.close}
      busyLabel={isBusy ? t.request.closing : undefined}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t.request.closeBody}</p>
      {failure !== undefined && <InlineError message={failure} />}
    </ConfirmDialog>
  );
}
